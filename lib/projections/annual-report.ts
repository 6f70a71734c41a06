import { periodDays } from "../deadlines/period.ts";
import type { AnnualReport } from "../model/annual-report.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { byCase } from "../procedures/all-cases.ts";
import { type BareCase, bareCase } from "../procedures/bare-case.ts";
import { procedureOfEvents } from "../procedures/packs/procedure-for.ts";
import { proceduresInForce } from "../procedures/packs/procedures-in-force.ts";
import { nationalProcedures } from "../../rules/national/procedures/index.ts";
import { reportOf } from "./annual-report/report.ts";

/**
 * The tables of a year's 政府信息公开工作年度报告 (国办公开办函〔2021〕30号) from the log, each cell with the ids of its cases. `year` is YYYY.
 * `procedures` are those in force at the agency; the national ones where none are given, so that a log can be counted by itself. Throws a
 * RangeError where `year` is none.
 */
export function annualReport(
  events: readonly LoggedEvent[],
  year: number | string,
  _calendar: WorkCalendar,
  procedures: readonly Procedure[] = national(),
): AnnualReport {
  const days = /^\d{4}$/.test(String(year)) ? periodDays(String(year)) : undefined;
  if (!days) throw new RangeError(`not a year: ${year}`);
  return reportOf({ cases: bareCases(events, procedures), days: { first: days.first, last: days.last } });
}

/** All cases of a log without their limits, but for those of unknown procedures. */
function bareCases(events: readonly LoggedEvent[], procedures: readonly Procedure[]): BareCase[] {
  return [...byCase(events).cases.values()].flatMap((own) => {
    const procedure = procedureOfEvents(procedures, own);
    return procedure ? [bareCase(own, procedure)] : [];
  });
}

function national(): readonly Procedure[] {
  return proceduresInForce({
    id: "national",
    title: "",
    agency: "",
    version: "",
    rules: [],
    procedures: nationalProcedures,
  }).procedures;
}
