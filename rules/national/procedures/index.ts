import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { article } from "./article/index.ts";
import { assessment } from "./assessment/index.ts";
import { clarification } from "./clarification/index.ts";
import { complaint } from "./complaint/index.ts";
import { nationalDuties } from "./duties/index.ts";
import { inspection } from "./inspection/index.ts";
import { deduction } from "./deduction/index.ts";
import { litigation } from "./litigation.ts";
import { publicOpinion } from "./public-opinion/index.ts";
import { reconsideration } from "./reconsideration.ts";
import { request } from "./request.ts";

/** What every agency handles step by step, by national law. */
export const nationalProcedures: ProcedureText[] = [
  request,
  reconsideration,
  litigation,
  article,
  clarification,
  complaint,
  publicOpinion,
  inspection,
  assessment,
  deduction,
  ...nationalDuties,
];
