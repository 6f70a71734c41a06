import { startOfCivilDay } from "../../../../lib/deadlines/civil-day.ts";
import { addDays } from "../../../../lib/deadlines/civil.ts";
import { type AnnualReport, type CellKey, REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import type { Fact, LoggedEvent } from "../../../../lib/model/event.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { byCase } from "../../../../lib/procedures/all-cases.ts";
import { bareCase } from "../../../../lib/procedures/bare-case.ts";
import { procedureOfEvents } from "../../../../lib/procedures/packs/procedure-for.ts";
import { periodReport } from "../../../../lib/projections/annual-report/period-report.ts";
import { NATIONAL } from "./national.ts";
import { annualReport } from "../../../../lib/projections/annual-report.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";

const NOTHING = "0".repeat(64);

/** A log for a few cases, worked by hand. Each event is entered on the day after it happened, unless told otherwise. */
export class SmallLog {
  readonly events: LoggedEvent[] = [];

  /** The id of case `number`. */
  static id(number: number): string {
    return `20000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  }

  enter(fact: Fact, happened: string, entered = addDays(happened, 1)): string {
    const sequence = this.events.length + 1;
    const id = `30000000-0000-4000-8000-${String(sequence).padStart(12, "0")}`;
    this.events.push({
      v: 1,
      id,
      device: "00000000-0000-4000-8000-000000000001",
      sequence,
      occurredAt: startOfCivilDay(happened),
      enteredAt: `${entered}T02:00:00.000Z`,
      by: { name: "李明", department: "办公室", role: "科员" },
      fact,
      previous: NOTHING,
      hash: NOTHING,
    });
    return id;
  }

  step(number: number, step: string, on: string, fields: FieldValues = {}, procedure = "request"): string {
    return this.enter({ type: "StepTaken", case: SmallLog.id(number), procedure, step, fields }, on);
  }

  /** A request that was handed in on a day. */
  request(number: number, on: string, kind = "natural"): string {
    return this.step(number, "register", on, { channel: "in-person", "applicant-kind": kind, content: "某项文件" });
  }

  reply(number: number, on: string, outcome = "r3-1"): string {
    return this.step(number, "send-reply", on, { outcome, delivery: "in-person" });
  }

  correct(number: number, entry: string, fields: Record<string, string | null>, on: string): void {
    this.enter({ type: "StepCorrected", case: SmallLog.id(number), entry, fields, reason: "登记有误" }, on);
  }

  withdraw(number: number, entry: string, on: string): void {
    this.enter({ type: "StepWithdrawn", case: SmallLog.id(number), entry, reason: "没有发生" }, on);
  }

  year(year: number): AnnualReport {
    return annualReport(this.events, year, CALENDAR);
  }

  /** The same of any period, up to a day of it. */
  period(period: string, until?: string): Record<string, number> {
    const report = this.reportOf(period, until);
    return report ? countedIn(report) : {};
  }

  /** The report of any period, up to a day of it. */
  reportOf(period: string, until?: string): AnnualReport | undefined {
    const cases = [...byCase(this.events).cases.values()].flatMap((own) => {
      const procedure = procedureOfEvents(NATIONAL, own);
      return procedure ? [bareCase(own, procedure)] : [];
    });
    return periodReport(period, { cases, facts: this.events, calendar: CALENDAR, until });
  }

  /** What is not 0 in parts three and four, sums of rows and columns left out: `r1/natural`, `direct-suit/pending`. */
  counted(year: number): Record<string, number> {
    return countedIn(this.year(year));
  }
}

/** See {@link SmallLog.counted}. */
export function countedIn({ cells }: AnnualReport): Record<string, number> {
  const isSum = (key: CellKey): boolean =>
    key.endsWith("/total") || key.includes("r3_7") || key.startsWith("disclosure/");
  const shown = REPORT_CELLS.filter((key) => !isSum(key) && cells[key].value !== 0);
  return Object.fromEntries(shown.map((key) => [key.replace(/^\w+\//, ""), cells[key].value]));
}
