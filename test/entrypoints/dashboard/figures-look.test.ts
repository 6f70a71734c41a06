import { expect, test } from "vitest";
import { type FiguresLook, lookAtDepartment, lookAtFigures } from "../../../entrypoints/dashboard/looks/figures.ts";
import { type LogNow, logNow } from "../../../entrypoints/dashboard/looks/log-now.ts";
import { createLookTeller, type LookAnswer } from "../../../entrypoints/dashboard/looks/looks.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import type { PeriodFigures } from "../../../lib/model/figures.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { SmallLog } from "../../lib/projections/annual-report/small-log.ts";

const pack = packInForce("bozhou", BUNDLED_PACKS);
const { procedures } = pack ? proceduresInForce(pack) : { procedures: [] };

function asked(period: string, asOf?: string): FiguresLook {
  const { reporting = {}, catalogue = [] } = pack ?? {};
  return { period, reporting, catalogue, departments: ["办公室"], ...(asOf !== undefined && { asOf }) };
}

/** The log as the dashboard's worker has it on a day. */
function logOf(events: SmallLog["events"], today: string): LogNow {
  const book = createCaseBook(CALENDAR);
  book.add(events);
  book.refresh({ procedures, now: new Date(`${today}T04:00:00.000Z`) });
  const others = events.filter(({ fact }) => !("case" in fact));
  return logNow(book, { others, twins: [], procedures, today, since: "2020-01-01" });
}

function value(told: PeriodFigures | null | undefined, id: string): number | undefined {
  return told?.figures.find((one) => one.id === id)?.value;
}

test("B.1: the page is told the figures of a period, those of the year before, by month and by department", () => {
  const log = new SmallLog();
  log.request(1, "2025-11-03");
  log.request(2, "2026-11-03");
  log.enter({ type: "FigureEntered", figure: "subscribers", period: "2026-11", value: 9, note: "" }, "2026-11-20");
  const told = lookAtFigures(asked("2026-11"), logOf(log.events, "2026-11-22"));
  expect([value(told, "requests-received"), value(told, "subscribers")]).toEqual([1, 9]);
  expect(told?.before.find(({ id }) => id === "requests-received")?.cases).toEqual([SmallLog.id(1)]);
  expect(told?.byMonth.values["requests-received"]?.[10]).toBe(1);
  expect(told?.departments[0]?.title).toBe("办公室");
  expect(structuredClone(told)).toEqual(told);
});

test("H6.4: the page is told the forms that were signed of this quarter, not its tables nor another quarter's", () => {
  const log = new SmallLog();
  const sign = (report: "statistics" | "quarterly", period: string): string =>
    log.enter(
      {
        type: "ReportSigned",
        report,
        period,
        version: 1,
        figures: {},
        cases: {},
        texts: {},
        rules: { pack: "huoshan", title: "霍山县医疗保障局", version: "1" },
        calendar: "2026",
        signer: "王建国",
      },
      "2026-10-12",
    );
  sign("quarterly", "2026-Q3");
  const own = sign("statistics", "2026-Q3");
  sign("statistics", "2026-Q2");
  const told = lookAtFigures(asked("2026-Q3"), logOf(log.events, "2026-11-22"));
  expect(told?.signed.map(({ id }) => id)).toEqual([own]);
  expect(told?.calendar).toMatch(/^20\d\d$/);
});

test("H6.4: the months of one department are told by themselves, also as of a day", () => {
  const log = new SmallLog();
  for (const [number, on, department] of [
    [1, "2026-03-02", "办公室"],
    [2, "2026-03-03", "基金科"],
    [3, "2026-06-01", "办公室"],
  ] as const) {
    log.request(number, on);
    log.step(number, "assign", on, { department, "reply-by": on });
  }
  const now = logOf(log.events, "2026-11-22");
  const months = (day?: string) =>
    lookAtDepartment({ ...asked("2026", day), department: "办公室" }, now)?.values["requests-received"];
  expect(months()?.slice(2, 6)).toEqual([1, 0, 0, 1]);
  expect(months("2026-04-30")?.slice(2, 6)).toEqual([1, 0, undefined, undefined]);
});

test("what is no period has no figures", () => {
  expect(lookAtFigures(asked("2026-13"), logOf([], "2026-11-22"))).toBeNull();
});

test("H6.5: as of a day, what was taken back or entered later is as it was; a day ahead is today", () => {
  const log = new SmallLog();
  const first = log.request(1, "2026-03-02");
  log.withdraw(1, first, "2026-05-10");
  log.request(2, "2026-06-01");
  const now = logOf(log.events, "2026-11-22");
  const cases = (day?: string) =>
    lookAtFigures(asked("2026", day), now)?.figures.find(({ id }) => id === "requests-received")?.cases;
  expect(cases()).toEqual([SmallLog.id(2)]);
  expect(cases("2027-01-31")).toEqual([SmallLog.id(2)]);
  expect(cases("2026-04-30")).toEqual([SmallLog.id(1)]);
  // Another day in between, and the same again.
  expect(cases("2026-05-31")).toEqual([]);
  expect(cases("2026-04-30")).toEqual([SmallLog.id(1)]);
});

test("one more event is in the next answer", () => {
  const log = new SmallLog();
  log.request(1, "2026-11-03");
  let now = logOf(log.events, "2026-11-22");
  const told: LookAnswer[] = [];
  const teller = createLookTeller(
    () => now,
    (answer) => void told.push(answer),
  );
  const ask = (turn: number) => teller.ask({ name: "figures", turn, asked: asked("2026-11") });
  ask(1);
  log.request(2, "2026-11-04");
  now = logOf(log.events, "2026-11-22");
  ask(2);
  const values = told.flatMap((answer) => (answer.name === "figures" ? [value(answer.told, "requests-received")] : []));
  expect(values).toEqual([1, 2]);
});
