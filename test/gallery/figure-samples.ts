import { packInForce } from "../../lib/check/merge-packs.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { Entry, LoggedEvent } from "../../lib/model/event.ts";
import type { MonthlyFigures, PeriodFigures } from "../../lib/model/figures.ts";
import { ReportingSchema } from "../../lib/model/reporting.ts";
import { derivedId } from "../../lib/platform/derived-id.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { createCaseBook } from "../../lib/projections/cases/case-book.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { createCounter } from "../../lib/projections/figures/count-lists.ts";
import { departmentMonths } from "../../lib/projections/figures/department-months.ts";
import { periodFigures } from "../../lib/projections/figures/figures.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { samplePeople } from "../../scripts/sample-year/people.ts";
import { sampleYear } from "../../scripts/sample-year/sample-year.ts";
import { logged } from "../lib/ledger/build-ledger.ts";
import { DAY } from "./request-samples.ts";

const merged = packInForce("huoshan", BUNDLED_PACKS);
if (!merged) throw new Error("no pack");
/** By which the sample is counted. */
export const PROCEDURES = proceduresInForce(merged).procedures;
/** See {@link PROCEDURES}. */
export const REPORTING = ReportingSchema.parse(merged.reporting ?? {});

/** A log, of which the stories show figures. */
interface Sample {
  readonly lines: ReadonlyMap<string, CaseLine>;
  readonly told: (period: string) => PeriodFigures;
  readonly months: (period: string, department: string) => MonthlyFigures | undefined;
}

/** Two years of the sample agency, with figures entered and not. */
export const twoYears = once(() => {
  const applicants = samplePeople().map((person) => ({
    ...person,
    ref: { person: person.id, sameAs: ledgerId("gallery", person.id) },
  }));
  // Every other case: a picture needs no more, and each is counted anew for each picture.
  const cases = sampleYear(DAY, applicants, "http://127.0.0.1:8765").filter((_, at) => at % 2 === 0);
  return sample([...cases.flat(), ...cases.filter((_, at) => at % 3 > 0).flatMap(yearBefore)], entered());
});

/** One request and nothing else. */
export const oneRequest = once(() => {
  const fields = { channel: "in-person", applicant: ledgerId("a"), "applicant-kind": "natural", content: "基金收支" };
  return sample([
    {
      id: ledgerId("gallery", "one"),
      occurredAt: "2026-11-03T02:00:00.000Z",
      fact: { type: "StepTaken", case: ledgerId("gallery", "case"), procedure: "request", step: "register", fields },
    },
  ]);
});

/** Nothing was recorded. */
export const nothing = once(() => sample([]));

function sample(entries: readonly Entry[], others: readonly LoggedEvent[] = []): Sample {
  const book = createCaseBook(CALENDAR, derivedId);
  book.add(logged(entries));
  const lines = book.refresh({ procedures: PROCEDURES, now: new Date(`${DAY}T02:00:00.000Z`), since: "2025-01-02" });
  const counter = createCounter({
    reporting: REPORTING,
    procedures: PROCEDURES,
    catalogue: merged?.catalogue ?? [],
  });
  const log = { cases: book.cases(), others, today: DAY };
  return {
    lines: new Map(lines.map((line) => [line.id, line])),
    months: (period, department) => departmentMonths(counter, log, { period, department }),
    told(period) {
      const told = periodFigures(counter, log, { period });
      if (!told) throw new Error(period);
      return told;
    },
  };
}

/** The same entries 364 days earlier, as other cases. */
function yearBefore(entries: readonly Entry[]): Entry[] {
  const other = (id: string): string => `${(15 - Number.parseInt(id.slice(0, 1), 16)).toString(16)}${id.slice(1)}`;
  const text = JSON.stringify(entries).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, other);
  return (JSON.parse(text) as Entry[]).map((entry) => ({
    ...entry,
    occurredAt: new Date(Date.parse(entry.occurredAt) - 364 * 86_400_000).toISOString(),
  }));
}

/** Of every other figure that is asked for what was entered of the months and quarters up to a while ago. */
function entered(): LoggedEvent[] {
  const periods = { month: ["2025-11", "2026-09", "2026-10"], quarter: ["2025-Q4", "2026-Q2"], year: ["2025"] };
  const facts = REPORTING.asked.flatMap(({ id, per }, at) =>
    (at % 2 === 0 ? [...periods[per], ...(per === "month" && at === 0 ? ["2026-11"] : [])] : []).map((period, nth) => ({
      type: "FigureEntered" as const,
      figure: id,
      period,
      value: 1200 + at * 310 + nth * 45,
      note: "网站后台导出",
    })),
  );
  return logged(
    facts.map((fact, at) => ({ id: ledgerId("figure", String(at)), occurredAt: `${DAY}T01:00:00.000Z`, fact })),
  );
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
