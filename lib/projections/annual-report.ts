import { perOf } from "../deadlines/period.ts";
import type { AnnualReport } from "../model/annual-report.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { byCase } from "../procedures/all-cases.ts";
import { type BareCase, bareCase } from "../procedures/bare-case.ts";
import { procedureOfEvents } from "../procedures/packs/procedure-for.ts";
import { proceduresInForce } from "../procedures/packs/procedures-in-force.ts";
import { nationalProcedures } from "../../rules/national/procedures/index.ts";
import { periodReport } from "./annual-report/period-report.ts";

/**
 * The tables of a year's 政府信息公开工作年度报告 (国办公开办函〔2021〕30号) from the log, each cell with the ids of its cases, and the rules that they
 * break. `year` is YYYY; all of it counts. `calendar` is told in the answer: no figure of these tables depends on working days.
 * `procedures` are those in force at the agency; the national ones where none are given, so that a log can be counted by itself. Throws a
 * RangeError where `year` is none.
 */
export function annualReport(
  events: readonly LoggedEvent[],
  year: number | string,
  calendar: WorkCalendar,
  procedures: readonly Procedure[] = national(),
): AnnualReport {
  const cases = bareCases(events, procedures);
  const report = perOf(String(year)) === "year" && periodReport(String(year), { cases, facts: events, calendar });
  if (!report) throw new RangeError(`not a year: ${year}`);
  return report;
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
