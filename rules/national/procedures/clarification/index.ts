import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { emergencyLaw, regulation } from "../law.ts";
import { clarificationFields } from "./fields.ts";
import { clarificationSteps } from "./steps.ts";

const basis = regulation("第六条");

/** What turned out to be neither false nor incomplete, or another organ's, is not to be clarified here, and never was. */
const NOT_OURS = ["neither", "not-ours"];
const OURS = [
  { field: "confirm-result", notIn: NOT_OURS },
  { field: "escalated-result", notIn: NOT_OURS },
];

const atOnce = {
  title: "澄清的期限",
  basis,
  from: "found",
  within: { atOnce: true as const },
  until: ["release", "article-published"],
  main: true,
};

/**
 * 澄清: information that is false or incomplete and affects or may affect 社会稳定 or 社会管理秩序 is answered with what is right, at
 * once. 条例第六条 has no steps of its own: agencies say who approves. The case ties to the article that it corrects.
 */
export const clarification: ProcedureText = {
  id: "clarification",
  title: "澄清虚假或者不完整信息",
  basis: [...basis, ...emergencyLaw("第七条")],
  starts: "found",
  fields: clarificationFields,
  steps: clarificationSteps,
  clocks: [
    { ...atOnce, id: "clarification", when: [...OURS, { field: "emergency", notIn: [true] }] },
    {
      ...atOnce,
      id: "clarification-emergency",
      title: "突发事件信息澄清的期限",
      basis: [...emergencyLaw("第七条"), ...basis],
      when: [...OURS, { field: "emergency", in: [true] }],
    },
  ],
  outcomes: [
    { id: "clarified", title: "已澄清", basis },
    { id: "not-needed", title: "不需要澄清", basis },
    { id: "handed-on", title: "已移交", basis },
  ],
  outcomeField: "outcome",
};
