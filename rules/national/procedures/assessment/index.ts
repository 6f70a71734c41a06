import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { regulation } from "../law.ts";
import { assessmentFields } from "./fields.ts";
import { assessmentSteps } from "./steps.ts";

const basis = regulation("第四十六条");

/**
 * 考核评议. 条例第四十六条 has agencies assessed and gives neither grades nor days: those are for agencies to say. One case per department
 * and round.
 */
export const assessment: ProcedureText = {
  id: "assessment",
  title: "考核评议",
  basis,
  starts: "plan",
  opensEach: "department",
  fields: assessmentFields,
  steps: assessmentSteps,
  outcomes: [
    { id: "met", title: "符合要求", basis },
    { id: "not-met", title: "不符合要求", basis },
  ],
  outcomeField: "outcome",
};
