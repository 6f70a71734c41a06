import { civilDayOf, civilTimeOf, instantAt } from "../../../lib/deadlines/civil-day.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { inForce } from "../../rules/procedures/in-force.ts";
import { caseLog, type CaseLog } from "./case-log.ts";

/** 政务舆情回应, whose limits are in hours. */
export const procedure = inForce("national", "public-opinion");

/** A moment of Asia/Shanghai, YYYY-MM-DD HH:MM, as an instant. */
export function at(moment: string): string {
  return instantAt(moment.slice(0, 10), moment.slice(11));
}

/** A case of public opinion that was found at a moment, of this level. */
export function found(moment: string, level = "major", more: FieldValues = {}): CaseLog {
  const log = caseLog("public-opinion");
  const fields = { topic: "医保卡停用的传言", "found-where": "论坛", "found-by": "monitoring", department: "基金处" };
  log.step("found", at(moment), { ...fields, "opinion-level": level, ...more });
  return log;
}

/** How its case stands at an instant. */
export function on(log: CaseLog, instant: string): Case {
  return procedures(log.events, procedure, CALENDAR, instant);
}

/** An instant as `YYYY-MM-DD HH:MM` of Asia/Shanghai. */
export function shown(instant: string): string {
  return `${civilDayOf(instant)} ${civilTimeOf(instant)}`;
}

/** An instant some milliseconds later. */
export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** What a release is put down with. */
export const RELEASED = { "release-channels": ["site"], "release-address": "www.example.gov.cn/1" };
