import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { regulation } from "./law.ts";
import { requestClocks, requestMoments } from "./request-clocks.ts";
import { requestFields } from "./request-fields.ts";
import { requestOutcomes } from "./request-outcomes.ts";
import { handlingSteps } from "./request-steps-handling.ts";
import { intakeSteps } from "./request-steps-intake.ts";
import { replySteps } from "./request-steps-reply.ts";

/** 政府信息公开申请, as 条例 has it: no acceptance, no review of its own; agencies add theirs. */
export const request: ProcedureText = {
  id: "request",
  title: "依申请公开",
  basis: regulation("第四章"),
  starts: "register",
  fields: requestFields,
  steps: [...intakeSteps, ...handlingSteps, ...replySteps],
  moments: requestMoments,
  clocks: requestClocks,
  outcomes: requestOutcomes,
  outcomeField: "outcome",
  counted: { table: "requests", since: "received", by: "applicant-kind" },
};
