import { expect, test } from "vitest";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { catalogueCoverage } from "../../../../lib/projections/catalogue/coverage.ts";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { SmallLog } from "../annual-report/small-log.ts";
import { figure, figuresIn, logOf, rulesOf } from "./counting.ts";

const { procedures, catalogue, reporting } = rulesOf("huoshan");
const some = catalogue[0];
if (!some) throw new Error("no catalogue");

function item(id: string, period: CatalogueItem["period"], departments = ["办公室"]): CatalogueItem {
  return { ...(some as CatalogueItem), id, title: `目录${id}`, levels: ["机构信息", id], departments, period };
}

const says = { says: "" };
const yearly = { by: "yearly", date: "03-31" } as const;
const within = { by: "within", count: 20, unit: "workday", from: "formation" } as const;
const ITEMS = [
  item("quarterly", { ...says, means: within, again: "quarter" }, ["办公室", "基金股"]),
  item("report", { ...says, means: yearly, again: "year" }),
  item("on-change", { ...says, means: within, again: "change" }),
] as readonly CatalogueItem[];

const counts = reporting.counts.filter(({ id }) => id === "catalogue-overdue");
const counter = createCounter({ reporting: ReportingSchema.parse({ counts }), procedures, catalogue: ITEMS });

class Log extends SmallLog {
  publish(number: number, on: string, of: string): void {
    const fields = { title: `稿件${number}`, "article-kind": "announcement", "catalogue-item": of };
    this.step(number, "draft", on, fields, "article");
    this.step(number, "publish", on, {}, "article");
  }
}

function overdue(log: Log, day: string) {
  return figure(figuresIn(counter, logOf(counter, log.events, "2027-12-31"), `${day}/${day}`), "catalogue-overdue");
}

test("D: items past their period are counted at the end of a period, each with its last article, by who answers for it", () => {
  const log = new Log();
  log.publish(1, "2026-01-10", "quarterly");
  log.publish(2, "2026-02-01", "on-change");
  log.publish(3, "2026-07-02", "quarterly");
  expect(overdue(log, "2026-04-10").value).toBe(0);
  const late = overdue(log, "2026-04-11");
  expect([late.value, late.cases]).toEqual([1, [SmallLog.id(1)]]);
  expect(late.by.map(({ field, parts }) => [field, parts.map(({ title }) => title)])).toEqual([
    ["department", ["办公室", "基金股"]],
    ["catalogue-level-1", ["机构信息"]],
    ["catalogue-item", ["目录quarterly"]],
  ]);
  expect(overdue(log, "2026-07-01").value).toBe(1);
  // It came out again, and was due again three months later.
  expect(overdue(log, "2026-07-02").value).toBe(0);
  expect(overdue(log, "2026-10-03").cases).toEqual([SmallLog.id(3)]);
});

test("D: what is due once a year is past its period from the day after that until it comes out or the year ends", () => {
  const log = new Log();
  log.publish(1, "2025-03-01", "report");
  log.publish(2, "2026-04-20", "report");
  const days = ["2025-12-31", "2026-03-31", "2026-04-01", "2026-04-19", "2026-04-20", "2027-03-31", "2027-04-01"];
  expect(days.map((day) => overdue(log, day).value)).toEqual([0, 0, 1, 1, 0, 0, 1]);
});

test("D: what was taken down is past no period: nothing of it is out", () => {
  const log = new Log();
  log.publish(1, "2026-01-10", "quarterly");
  log.step(1, "take-down", "2026-05-06", { "take-down-reason": "error" }, "article");
  expect(["2026-05-05", "2026-05-06", "2026-09-01"].map((day) => overdue(log, day).value)).toEqual([1, 0, 0]);
});

test("D: on every day it is what the catalogue's page says of that day", () => {
  const log = new Log();
  log.publish(1, "2025-02-01", "report");
  log.publish(2, "2026-01-10", "quarterly");
  log.publish(3, "2026-03-02", "on-change");
  const out = [
    ["report", "2025-02-01"],
    ["quarterly", "2026-01-10"],
    ["on-change", "2026-03-02"],
  ].map(([of = "", publishedOn = ""]) => ({ case: "", item: of, title: "", publishedOn, department: "" }));
  for (const day of [
    "2026-03-31",
    "2026-04-01",
    "2026-04-10",
    "2026-04-11",
    "2026-12-31",
    "2027-01-01",
    "2027-04-01",
  ]) {
    const known = out.filter(({ publishedOn }) => publishedOn <= day);
    expect([day, overdue(log, day).value]).toEqual([
      day,
      catalogueCoverage(ITEMS, known, CALENDAR, day).counts.overdue,
    ]);
  }
});
