import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { request } from "../../national/procedures/request.ts";

const rule = altering(request, "临沂市医疗保障局政务公开考核方案");

/** 三（十四）: letters are taken, the reply is in time and in due form; 二（四）3: each late reply costs half a point. */
export const linyiRequest: ProcedureChangeText = {
  procedure: "request",
  basis: rule.basis("三（十四）"),
  steps: [rule.step("register", "三（十四）"), rule.step("send-reply", "三（十四）")],
  clocks: [rule.clock("reply", "二（四）3")],
};
