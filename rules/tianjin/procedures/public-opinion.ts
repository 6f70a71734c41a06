import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { publicOpinion } from "../../national/procedures/public-opinion/index.ts";

const rule = altering(publicOpinion, "天津市医疗保障局政务公开实施办法");
const OFFICE = "办公室";
const DEPARTMENT = "涉事处室（单位）";

/**
 * 第二十二条: the office leads, the department concerned answers first of all; 第二十三条: collected, conferred on, answered and
 * evaluated; 第二十四条: 5, 24 and 48 hours, and more as the work goes on; 第二十五条: what an answer should be like.
 */
export const tianjinPublicOpinion: ProcedureChangeText = {
  procedure: "public-opinion",
  basis: rule.basis("第二十二条", "第二十三条", "第二十四条", "第二十五条"),
  steps: [
    rule.step("found", "第二十三条"),
    rule.step("assess", "第二十三条", { role: OFFICE, neededWhen: [{ notDone: "assess" }] }),
    rule.step("draft", "第二十五条", {
      role: DEPARTMENT,
      after: ["assess"],
      hint: "围绕关注的焦点、热点和关键问题，实事求是、言之有据、有的放矢，表达准确、亲切、自然。",
    }),
    rule.step("first-release", "第二十四条", { role: DEPARTMENT }),
    rule.step("press-conference", "第二十四条", { role: DEPARTMENT }),
    rule.step("respond", "第二十四条", { role: DEPARTMENT }),
    rule.step("release-more", "第二十四条", { role: DEPARTMENT }),
    rule.step("clarified", "第二十四条", { role: OFFICE }),
    rule.step("evaluate", "第二十三条", { role: OFFICE, optional: false }),
    rule.step("close", "第二十二条", { role: OFFICE, afterAny: undefined, after: ["evaluate"] }),
    rule.step("no-response-needed", "第二十三条", { role: OFFICE }),
    rule.step("not-ours", "第二十二条", { role: OFFICE }),
  ],
  clocks: [
    rule.clock("first-release", "第二十四条"),
    rule.clock("press-conference", "第二十四条"),
    rule.clock("response", "第二十四条"),
  ],
};
