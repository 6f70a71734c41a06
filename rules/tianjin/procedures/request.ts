import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { request } from "../../national/procedures/request.ts";

const rule = altering(request, "天津市医疗保障局政务公开实施办法");
const REVIEWS = ["secrecy-review", "legality-review", "opinion-review"];

/** 第十五条: on the spot, else 20 and 20 working days, consultations not counted in; 第十六条: no reply without the three reviews. */
export const tianjinRequest: ProcedureChangeText = {
  procedure: "request",
  basis: rule.basis("第十五条", "第十六条"),
  steps: [
    rule.step("extend", "第十五条"),
    rule.step("draft-reply", "第十六条", { optional: false }),
    ...REVIEWS.map((id) => rule.step(id, "第十六条", { when: undefined, optional: false })),
    rule.step("approve-reply", "第十六条", { after: REVIEWS, optional: false }),
    rule.step("send-reply", "第十五条", { after: ["approve-reply"] }),
  ],
  clocks: [rule.clock("reply", "第十五条")],
};
