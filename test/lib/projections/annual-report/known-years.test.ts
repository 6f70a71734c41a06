import { describe, expect, test } from "vitest";
import { periodReport } from "../../../../lib/projections/annual-report/period-report.ts";
import { annualReport } from "../../../../lib/projections/annual-report.ts";
import { type AnnualReport, REPORT_CELLS, REQUEST_LEAVES } from "../../../../lib/model/annual-report.ts";
import { bareCase } from "../../../../lib/procedures/bare-case.ts";
import { byCase } from "../../../../lib/procedures/all-cases.ts";
import { procedureOfEvents } from "../../../../lib/procedures/packs/procedure-for.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { NATIONAL } from "./national.ts";
import { knownYears, type KnownYears } from "./known-year.ts";

/** Where parts three and four are other than they must be: cells, with the cases that are missing or too many. */
function wrong({ cells }: AnnualReport, table: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return COUNTED.flatMap((key) => {
    const { value, cases, origin } = cells[key];
    const [there, wanted] = [new Set(cases), table.get(key) ?? new Set<string>()];
    const missing = [...wanted].filter((id) => !there.has(id));
    const more = cases.filter((id) => !wanted.has(id));
    const isRight = value === wanted.size && cases.length === value && origin === "counted";
    return isRight && missing.length === 0 && more.length === 0
      ? []
      : [`${key} -[${missing.join()}] +[${more.join()}]`];
  });
}

const COUNTED = REPORT_CELLS.filter((key) => !key.startsWith("disclosure/"));

function casesOf({ events }: KnownYears) {
  return [...byCase(events).cases.values()].flatMap((own) => {
    const procedure = procedureOfEvents(NATIONAL, own);
    return procedure ? [bareCase(own, procedure)] : [];
  });
}

describe.each([20_211, 7, 991])("B.2–4: years whose tables are known, seed %i", (seed) => {
  const known = knownYears(seed, 5000);

  test("each of the 200 cells of each year, with its cases; balanced", () => {
    for (const [year, table] of known.tables(12)) {
      const report = annualReport(known.events, year, CALENDAR);
      expect(wrong(report, table), year).toEqual([]);
      const entered = known.entered.get(year);
      for (const key of REPORT_CELLS.filter((cell) => cell.startsWith("disclosure/"))) {
        const isFixed = key.startsWith("disclosure/regulations/");
        const value = entered?.get(key);
        const origin = isFixed ? "fixed" : value === undefined ? "missing" : "entered";
        expect(report.cells[key], `${year} ${key}`).toEqual({ value: value ?? 0, cases: [], origin });
      }
      expect(report.unplaced).toEqual([]);
      expect(report.breaks.filter(({ constraint }) => constraint !== "B8")).toEqual([]);
    }
  });

  test("each quarter and each month, in a row of its kind", () => {
    const sources = { cases: casesOf(known), facts: known.events, calendar: CALENDAR };
    for (const months of [3, 1] as const) {
      for (const [period, table] of known.tables(months)) {
        const report = periodReport(period, sources);
        expect(report && wrong(report, table), period).toEqual([]);
      }
    }
  });

  test("what is made has everything in it", () => {
    const tables = [...known.tables(12).values()];
    const size = (cell: string): number => tables.reduce((sum, table) => sum + (table.get(cell)?.size ?? 0), 0);
    expect(size("requests/r1/total")).toBeGreaterThan(4500);
    for (const leaf of REQUEST_LEAVES) expect(size(`requests/${leaf}/total`), leaf).toBeGreaterThan(20);
    for (const row of ["r2", "r4"])
      for (const column of ["natural", "other-org", "total"]) {
        expect(size(`requests/${row}/${column}`)).toBeGreaterThan(20);
      }
    for (const row of ["reconsideration", "direct-suit", "suit-after"]) {
      for (const column of ["maintained", "corrected", "other", "pending"]) {
        expect(size(`challenges/${row}/${column}`), `${row} ${column}`).toBeGreaterThan(1);
      }
    }
  });
});
