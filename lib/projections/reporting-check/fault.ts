import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { NamedCase } from "../case-name.ts";

/** What a figure would be by it: too small, wrong, or handed in late. */
export type FaultKind = "漏报" | "误报" | "迟报";

/** Something that would make a report's figures wrong, or should be looked at before they go out. */
export interface ReportingFault {
  /** Kebab-case, one for each thing that is looked for. */
  readonly id: string;
  readonly kind: FaultKind;
  readonly sentence: string;
  readonly cases: readonly NamedCase[];
}

/** A period that figures are for, as its duty's case says; `on` the day on which they went out, `due` the last day for that. */
export interface ReportedPeriod {
  readonly title: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly on?: LocalDate;
  readonly due?: LocalDate;
}

/** What is looked through. `published` are all `ArticlePublished` of the log. */
export interface ReportingParts {
  readonly cases: readonly Case[];
  readonly procedures: readonly Procedure[];
  readonly published: readonly LoggedEvent[];
  readonly period: ReportedPeriod;
  /** Earlier periods of the same report. */
  readonly earlier: readonly ReportedPeriod[];
  readonly today: LocalDate;
}

/** A fault where there are cases of it; `sentence` is told how many. */
export function faultOf(
  id: string,
  kind: FaultKind,
  cases: readonly NamedCase[],
  sentence: (count: number) => string,
): ReportingFault[] {
  return cases.length === 0 ? [] : [{ id, kind, cases, sentence: sentence(cases.length) }];
}

/** Whether a day lies in a period. */
export function isIn(day: LocalDate | undefined, { first, last }: Pick<ReportedPeriod, "first" | "last">): boolean {
  return day !== undefined && day >= first && day <= last;
}

/** The day on which something was written down. */
export function enteredOn({ enteredAt }: { readonly enteredAt: string }): LocalDate {
  return civilDayOf(enteredAt);
}
