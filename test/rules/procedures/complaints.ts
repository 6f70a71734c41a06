import type { Case } from "../../../lib/model/case.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { caseLog, type CaseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce } from "./in-force.ts";

/** 投诉举报 as 霍山 handles them. */
const huoshan = inForce("huoshan", "complaint");

/** What is said of one whose name is known and who asked for an answer. */
export const NAMED: FieldValues = {
  "complaint-channel": "phone",
  "complaint-category": "late",
  summary: "目录没有更新",
  investigated: "办公室",
  "is-anonymous": false,
  "wants-reply": true,
};

/** A complaint received on a day: its log, and the case as it stands on another. */
export function received(day: string, fields = NAMED): { readonly log: CaseLog; readonly on: (today: string) => Case } {
  const log = caseLog("complaint");
  log.step("receive", day, fields);
  return { log, on: (today) => caseOn(today, log.events, huoshan) };
}

/** It was examined on a day, with this result. */
export function examined(log: CaseLog, day: string, result: string): void {
  log.step("examine", day, { "examination-result": result, "signed-by": "陈立", "decision-reason": "另有职责单位" });
}
