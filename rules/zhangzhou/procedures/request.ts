import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { request } from "../../national/procedures/request.ts";

const ENTRY = "依申请公开的注意事项、办理流程、申请表、办理入口等信息";
const rule = altering(request, "漳州市医疗保障局主动公开目录");

/** The catalogue has a row for the way in: what to know, the steps, the form, the entry; kept by 办公室. */
export const zhangzhouRequest: ProcedureChangeText = {
  procedure: "request",
  basis: rule.basis(ENTRY),
  steps: [rule.step("register", ENTRY, { role: "办公室" })],
};
