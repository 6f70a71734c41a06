import type { ProcedureChangeText } from "../../../../lib/model/procedure.ts";
import { huoshanClocks } from "./clocks.ts";
import { coordination, disclosure, risk, secrecy } from "./documents.ts";
import { huoshanFields } from "./fields.ts";
import { huoshanSteps } from "./steps.ts";

/**
 * 股室、办公室、领导, 领导小组 for what is 特别重大 or 敏感, then 风险评估, which seals the text (第七条: nothing may be changed after it,
 * nothing goes out without it), then 发布.
 */
export const huoshanArticle: ProcedureChangeText = {
  procedure: "article",
  basis: [
    ...disclosure.basis("第六条至第十条"),
    ...secrecy.basis("第六条至第十条"),
    ...risk.basis("第三条至第八条"),
    ...coordination.basis("第四条至第六条"),
  ],
  fields: huoshanFields,
  steps: huoshanSteps,
  clocks: huoshanClocks,
};
