import { packInForce } from "../../../lib/check/merge-packs.ts";
import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import { ledgerId } from "../../../lib/ledger/uuid5.ts";
import type { Entry, Fact } from "../../../lib/model/event.ts";
import type { MonthlyFigures, PeriodFigures } from "../../../lib/model/figures.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import { createCounter } from "../../../lib/projections/figures/count-lists.ts";
import { departmentMonths } from "../../../lib/projections/figures/department-months.ts";
import { periodFigures } from "../../../lib/projections/figures/figures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { logged } from "../../lib/ledger/build-ledger.ts";
import { SAMPLE_REPORTING } from "./sample-reporting.ts";

/** The day on which these logs are looked at. */
export const TODAY = "2026-11-20";

const national = packInForce("national", BUNDLED_PACKS);
if (!national) throw new Error("no pack");
/** By which they are counted. */
export const PROCEDURES = proceduresInForce(national).procedures;

/** A log, and what is told of it. */
export interface Counted {
  readonly told: PeriodFigures;
  readonly lines: ReadonlyMap<string, CaseLine>;
}

/** The case of a request by its number. */
export function requestId(number: string): string {
  return ledgerId("figures", number);
}

/** A request that came in person, handed over to a department on the same day. */
export function request(number: string, on: string, department: string): Entry[] {
  const fields = {
    channel: "in-person",
    applicant: ledgerId("applicant", number),
    "applicant-kind": "natural",
    content: `事项${number}的情况`,
    number,
  };
  return [
    entry(on, { type: "StepTaken", case: requestId(number), procedure: "request", step: "register", fields }),
    entry(on, {
      type: "StepTaken",
      case: requestId(number),
      procedure: "request",
      step: "assign",
      fields: { department, "reply-by": on },
    }),
  ];
}

/** A figure that somebody entered. */
export function entered(figure: string, period: string, value: number | null): Entry {
  return entry(TODAY, { type: "FigureEntered", figure, period, value, note: "网站后台导出" });
}

function logOf(entries: readonly Entry[]) {
  const book = createCaseBook(CALENDAR, derivedId);
  const events = logged(entries);
  book.add(events.filter(({ fact }) => "case" in fact));
  const lines = book.refresh({ procedures: PROCEDURES, now: new Date(`${TODAY}T02:00:00.000Z`), since: "2025-01-02" });
  const counter = createCounter({ reporting: SAMPLE_REPORTING, procedures: PROCEDURES, catalogue: [] });
  const others = events.filter(({ fact }) => !("case" in fact));
  return { counter, lines, log: { cases: book.cases(), others, today: TODAY } };
}

/** What the look tells of these entries. */
export function counted(period: string, entries: readonly Entry[]): Counted {
  const { counter, lines, log } = logOf(entries);
  const told = periodFigures(counter, log, { period });
  if (!told) throw new Error(period);
  return { told, lines: new Map(lines.map((line) => [line.id, line])) };
}

/** What the look tells of the months of a department. */
export function monthsOf(period: string, entries: readonly Entry[], department: string): MonthlyFigures {
  const { counter, log } = logOf(entries);
  const told = departmentMonths(counter, log, { period, department });
  if (!told) throw new Error(period);
  return told;
}

function entry(on: string, fact: Fact): Entry {
  return { id: ledgerId("figures", on, JSON.stringify(fact)), occurredAt: startOfCivilDay(on), fact };
}
