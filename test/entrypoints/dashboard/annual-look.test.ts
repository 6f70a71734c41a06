import { afterEach, describe, expect, test, vi } from "vitest";
import { type AnnualTold, lookAtAnnual } from "../../../entrypoints/dashboard/looks/annual.ts";
import { lookAtCellCases } from "../../../entrypoints/dashboard/looks/cell-cases.ts";
import { type LogNow, logNow } from "../../../entrypoints/dashboard/looks/log-now.ts";
import { createLookTeller, type LookAnswer } from "../../../entrypoints/dashboard/looks/looks.ts";
import { REPORT_CELLS } from "../../../lib/model/annual-report.ts";
import { createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import { annualReport } from "../../../lib/projections/annual-report.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { NATIONAL } from "../../lib/projections/annual-report/national.ts";
import { knownYears } from "../../lib/projections/annual-report/known-year.ts";
import { countedIn, SmallLog } from "../../lib/projections/annual-report/small-log.ts";

/** The log as the dashboard's worker has it on a day. */
function logOf(events: SmallLog["events"], today: string): LogNow {
  const book = createCaseBook(CALENDAR);
  book.add(events);
  book.refresh({ procedures: NATIONAL, now: new Date(`${today}T04:00:00.000Z`) });
  const others = events.filter(({ fact }) => !("case" in fact));
  return logNow(book, { others, twins: [], procedures: NATIONAL, today, since: "2020-01-01" });
}

function counted(told: AnnualTold | undefined): Record<string, number> | undefined {
  return told && countedIn(told.report);
}

describe("B.2–4: what the page is told of an annual report", () => {
  test("it is the report of the log, and that of the year before beside it", () => {
    const known = knownYears(5, 400);
    const told = lookAtAnnual({ period: "2024" }, logOf([...known.events], "2026-11-22"));
    expect(told?.report).toEqual(annualReport(known.events, 2024, CALENDAR));
    expect(told?.before?.report).toEqual(annualReport(known.events, 2023, CALENDAR));
    expect(told?.report.calendar).toBe("2026");
    const entered = known.entered.get("2024");
    expect(told?.entered.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual(
      [...(entered?.values() ?? [])].toSorted((a, b) => a - b),
    );
  });

  test("of a year that is not over, up to today", () => {
    const log = new SmallLog();
    log.request(1, "2026-11-20");
    log.reply(1, "2026-11-25");
    const told = lookAtAnnual({ period: "2026" }, logOf(log.events, "2026-11-22"));
    expect(told?.report).toMatchObject({ first: "2026-01-01", last: "2026-11-22" });
    expect(counted(told)).toEqual({ "r1/natural": 1, "r4/natural": 1 });
    expect(lookAtAnnual({ period: "2026-13" }, logOf(log.events, "2026-11-22"))).toBeUndefined();
  });

  test("as of a day: what was entered later is left out, what was taken back later is still there", () => {
    const log = new SmallLog();
    const register = log.request(1, "2025-12-01");
    log.reply(1, "2025-12-30");
    const late = log.request(2, "2025-12-10", "legal");
    log.correct(1, register, { "applicant-kind": "research" }, "2026-02-01");
    log.withdraw(2, late, "2026-02-02");
    log.enter({ type: "FigureEntered", figure: "permit-decisions", period: "2025", value: 4, note: "" }, "2026-01-20");
    const now = logOf(log.events, "2026-11-22");
    const asOf = (day?: string): AnnualTold | undefined => lookAtAnnual({ period: "2025", asOf: day }, now);
    expect(counted(asOf())).toEqual({ "r1/research": 1, "r3_1/research": 1 });
    const then = { "r1/natural": 1, "r1/legal": 1, "r3_1/natural": 1, "r4/legal": 1 };
    expect(counted(asOf("2026-01-31"))).toEqual(then);
    expect(counted(asOf("2025-12-30"))).toEqual({ "r1/natural": 1, "r1/legal": 1, "r4/natural": 1, "r4/legal": 1 });
    expect(asOf("2025-12-30")?.report.last).toBe("2025-12-30");
    expect(counted(asOf("2025-12-01"))).toEqual({});
    const permits = (day: string): unknown => asOf(day)?.report.cells["disclosure/permits/count"];
    expect(permits("2026-01-31")).toMatchObject({ value: 4, origin: "entered" });
    expect(permits("2026-01-19")).toMatchObject({ value: 0, origin: "missing" });
  });

  test("the cases of a cell as of a day: those of then, also such as were taken back later, with the reason of then", () => {
    const log = new SmallLog();
    const first = log.request(1, "2025-03-03");
    log.withdraw(1, first, "2025-06-10");
    log.request(2, "2025-03-04");
    log.reply(2, "2025-05-20");
    const now = logOf(log.events, "2026-11-22");
    const cell = { cell: "requests/r1/natural", first: "2025-01-01", last: "2025-04-30" };
    const cases = [SmallLog.id(1), SmallLog.id(2)];
    const then = lookAtCellCases({ ...cell, cases, asOf: "2025-04-30" }, now);
    expect(then.map(({ id }) => id)).toEqual(cases);
    expect(lookAtCellCases({ ...cell, cases }, now).map(({ id }) => id)).toEqual([SmallLog.id(2)]);
    const [open] = lookAtCellCases(
      {
        cell: "requests/r4/natural",
        first: "2025-01-01",
        last: "2025-12-31",
        cases: [SmallLog.id(2)],
        asOf: "2025-04-30",
      },
      now,
    );
    expect(open?.why).toContain("还没有办结");
  });

  test("every report that was signed for it, and what was published for the year before", () => {
    const log = new SmallLog();
    const sign = (period: string, version: number): string =>
      log.enter(
        {
          type: "ReportSigned",
          report: period.includes("Q") ? "quarterly" : "annual",
          period,
          version,
          figures: { "requests/r4/natural": version },
          cases: {},
          texts: {},
          rules: { pack: "national", title: "全国通用规则", version: "1" },
          calendar: "2026",
          signer: "王建国",
        },
        "2026-01-20",
      );
    const [first, second] = [sign("2025", 1), sign("2025", 2)];
    sign("2024", 7);
    const quarter = sign("2025-Q3", 1);
    const told = lookAtAnnual({ period: "2025" }, logOf(log.events, "2026-11-22"));
    expect(told?.signed.map(({ id, by, fact }) => [id, by, fact.version])).toEqual([
      [first, "李明", 1],
      [second, "李明", 2],
    ]);
    const ofQuarter = lookAtAnnual({ period: "2025-Q3" }, logOf(log.events, "2026-11-22"));
    expect(ofQuarter?.signed.map(({ id, fact }) => [id, fact.report])).toEqual([[quarter, "quarterly"]]);
    expect(told?.before?.published).toMatchObject({ year: "2024", origin: "signed" });
    expect(told?.before?.published?.figures["requests/r4/natural"]).toBe(7);
    expect(Object.keys(told?.report.cells ?? {})).toEqual([...REPORT_CELLS]);
  });
});

describe("what is on the screen is worked out anew", () => {
  afterEach(() => void vi.useRealTimers());

  test("at once after one event, and of many in a row not each time", () => {
    vi.useFakeTimers();
    const log = new SmallLog();
    log.request(1, "2025-12-01");
    const told: LookAnswer[] = [];
    const teller = createLookTeller(
      () => logOf(log.events, "2026-11-22"),
      (answer) => void told.push(answer),
    );
    teller.ask({ name: "annual", turn: 1, asked: { period: "2025" } });
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    log.request(2, "2025-12-02");
    teller.again();
    vi.advanceTimersByTime(1);
    expect(told).toHaveLength(2);
    for (let number = 3; number < 13; number += 1) {
      log.request(number, "2025-12-03");
      teller.again();
      vi.advanceTimersByTime(10);
    }
    expect(told).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveLength(3);
    const last = told.at(-1);
    expect(last?.name === "annual" && last.told && countedIn(last.told.report)["r1/natural"]).toBe(12);
  });
});
