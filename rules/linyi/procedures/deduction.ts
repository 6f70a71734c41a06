import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { deduction } from "../../national/procedures/deduction/index.ts";

const rule = altering(deduction, "临沂市医疗保障局政务公开考核方案");
const OFFICE = "局政务公开领导小组办公室";

/** 二（二）: the leading group's office keeps the record and marks each item through the year; 二（三）: it settles what was proposed. */
export const linyiDeduction: ProcedureChangeText = {
  procedure: "deduction",
  basis: rule.basis("二（二）", "二（三）", "二（四）"),
  steps: [
    rule.step("found", "二（二）", { role: OFFICE }),
    rule.step("confirm", "二（三）", { role: OFFICE }),
    rule.step("strike", "二（三）", { role: OFFICE }),
    rule.step("reconsider", "二（三）", { role: OFFICE }),
  ],
};
