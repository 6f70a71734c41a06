import { expect, test } from "vitest";
import { howCounted } from "../../../../components/figures/how-counted.ts";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { catalogueCoverage } from "../../../../lib/projections/catalogue/coverage.ts";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { departmentMonths } from "../../../../lib/projections/figures/department-months.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { SmallLog } from "../annual-report/small-log.ts";
import { figure, figuresIn, logOf, partsOf, rulesOf } from "./counting.ts";

const ID = "catalogue-never-published";
const { procedures, catalogue, reporting } = rulesOf("zhangzhou");
const some = catalogue[0];
if (!some) throw new Error("no catalogue");

function item(id: string, period: CatalogueItem["period"], departments = ["办公室"]): CatalogueItem {
  return { ...(some as CatalogueItem), id, title: `目录${id}`, levels: ["机构信息", id], departments, period };
}

const yearly = (date: string) => ({ says: "", means: { by: "yearly", date }, again: "year" }) as const;
const within = { by: "within", count: 20, unit: "workday", from: "formation" } as const;
const ITEMS = [
  item("report", yearly("03-31"), ["办公室", "基金股"]),
  item("figures", yearly("02-29")),
  item("quarterly", { says: "", means: within, again: "quarter" }),
  item("on-change", { says: "", means: within, again: "change" }),
] as readonly CatalogueItem[];

const counts = reporting.counts.filter(({ id }) => id === ID);
const counter = createCounter({ reporting: ReportingSchema.parse({ counts }), procedures, catalogue: ITEMS });

class Log extends SmallLog {
  publish(number: number, on: string, of: string): void {
    const fields = { title: `稿件${number}`, "article-kind": "announcement", "catalogue-item": of };
    this.step(number, "draft", on, fields, "article");
    this.step(number, "publish", on, {}, "article");
  }
}

const of = (log: Log, since: string | undefined = "2025-01-06", today = "2027-12-31") => ({
  ...logOf(counter, log.events, today),
  since,
});
const never = (log: Log, period: string, since?: string) => figure(figuresIn(counter, of(log, since), period), ID);
const on = (log: Log, days: readonly string[], since?: string) =>
  days.map((day) => never(log, `${day}/${day}`, since).value);

test("D: what never came out is counted from the day after its last day of the year to that on which it does", () => {
  const log = new Log();
  log.publish(1, "2026-04-20", "report");
  log.publish(2, "2026-02-10", "figures");
  expect(on(log, ["2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01", "2025-12-31"])).toEqual([0, 1, 1, 2, 2]);
  // In the new year this year's last day is asked for, and it has not come yet.
  expect(on(log, ["2026-01-01", "2026-03-31", "2026-04-01", "2026-04-19", "2026-04-20"])).toEqual([0, 0, 1, 1, 0]);
  // What came out once is past its period after that, and never unpublished again.
  expect(on(log, ["2026-12-31", "2027-04-01"])).toEqual([0, 0]);
  expect(never(log, "2026-04").value).toBe(0);
  expect(never(log, "2025-03").value).toBe(1);
  expect(never(log, "2025-Q4").value).toBe(2);
});

test("D: items without a case are told by their names, by who answers for them, also by month", () => {
  const log = new Log();
  const told = never(log, "2026-05");
  expect([told.level, told.on, told.cases, told.subjects]).toEqual([
    true,
    ["2026-03-01", "2026-04-01"],
    ["", ""],
    ["目录figures", "目录report"],
  ]);
  expect(told.by.map(({ title }) => title)).toEqual(["部门", "一级目录", "目录事项"]);
  expect(partsOf(told, "department")).toEqual({ 办公室: 2, 基金股: 1 });
  expect(partsOf(told, "catalogue-level-1")).toEqual({ 机构信息: 2 });
  log.publish(1, "2026-05-20", "report");
  const months = departmentMonths(counter, of(log, "2025-01-06", "2026-06-15"), {
    period: "2026-06",
    department: "基金股",
  });
  expect(months?.values[ID]?.slice(0, 7)).toEqual([0, 0, 0, 1, 0, 0, undefined]);
});

test("D: nothing is said of last days before the log began, nor of an empty log", () => {
  const log = new Log();
  expect(on(log, ["2025-12-31", "2026-03-31", "2026-04-01"], "2025-04-01")).toEqual([0, 1, 2]);
  const { figures, before } = figuresIn(counter, { ...of(log), since: undefined }, "2026-12");
  expect([figures, before].map((all) => figure({ figures: all }, ID).value)).toEqual([0, 0]);
});

test("D: what was taken down had come out; what is only drafted has not", () => {
  const log = new Log();
  log.publish(1, "2026-02-01", "report");
  log.step(1, "take-down", "2026-02-03", { "take-down-reason": "error" }, "article");
  log.step(2, "draft", "2026-02-01", { title: "稿件2", "catalogue-item": "figures" }, "article");
  // It came out; what is only drafted did not.
  expect(never(log, "2026-12").subjects).toEqual(["目录figures"]);
});

test("D: on every day it is what the catalogue's page lists as never published, of what was due before that day", () => {
  const log = new Log();
  log.publish(1, "2026-04-20", "report");
  log.publish(2, "2026-03-02", "on-change");
  const out = [
    ["report", "2026-04-20"],
    ["on-change", "2026-03-02"],
  ].map(([id = "", publishedOn = ""]) => ({ case: "", item: id, title: "", publishedOn, department: "" }));
  for (const day of [
    "2025-12-31",
    "2026-02-28",
    "2026-03-01",
    "2026-04-01",
    "2026-04-20",
    "2027-01-01",
    "2027-04-01",
  ]) {
    const known = out.filter(({ publishedOn }) => publishedOn <= day);
    const { departments } = catalogueCoverage(ITEMS, known, CALENDAR, day);
    const listed = departments.flatMap(({ lines }) =>
      lines.flatMap(({ item: { id }, state, due = day }) => (state === "never-published" && due < day ? [id] : [])),
    );
    expect([day, never(log, `${day}/${day}`).value]).toEqual([day, new Set(listed).size]);
  }
});

test("the packs whose catalogue has last days of the year count their items, and say how", () => {
  for (const [pack, known] of [
    ["huoshan", 1],
    ["zhangzhou", 2],
    ["linyi", 1],
    ["tianjin", 0],
  ] as const) {
    const rules = rulesOf(pack);
    const own = createCounter(rules);
    const told = figuresIn(own, { ...logOf(own, [], "2026-12-31"), since: "2026-01-05" }, "2026");
    expect([pack, figure(told, ID).value]).toEqual([pack, known]);
    expect(howCounted({ id: ID, level: true }, rules.reporting, rules.procedures)).toContain("从来没有公开过");
  }
});
