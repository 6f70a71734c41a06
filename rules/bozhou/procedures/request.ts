import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { request } from "../../national/procedures/request.ts";

const rule = altering(request, "亳州市医疗保障局2021年政府信息公开工作年度报告");

/** 一（二）: requests come in by the column of the city's portal and are answered in time; 三: how they are counted. */
export const bozhouRequest: ProcedureChangeText = {
  procedure: "request",
  basis: rule.basis("一（二）", "三"),
  steps: [rule.step("register", "一（二）")],
};
