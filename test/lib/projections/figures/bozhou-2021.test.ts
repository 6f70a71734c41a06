import { expect, test } from "vitest";
import { addDays } from "../../../../lib/deadlines/civil.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { SmallLog } from "../annual-report/small-log.ts";
import { figure, figuresIn, logOf, partsOf, rulesOf } from "./counting.ts";

const PUBLISHED = 1035;
const SUBSCRIBERS = 116_880;

/** What is known of each kind of the 1,035: how many, and what they are. The rest are announcements. */
const KINDS: readonly (readonly [number, FieldValues])[] = [
  [28, { "article-kind": "policy", "catalogue-item": "normative-documents" }],
  [14, { "article-kind": "interpretation", "catalogue-item": "interpretations", "interpretation-forms": ["text"] }],
  [9, { "article-kind": "interpretation", "catalogue-item": "interpretations", "interpretation-forms": ["charts"] }],
  [
    4,
    {
      "article-kind": "interpretation",
      "catalogue-item": "interpretations",
      "interpretation-forms": ["recordings", "text"],
    },
  ],
  [40, { "article-kind": "ordinary", "catalogue-item": "medical-services" }],
  [50, { "article-kind": "ordinary", "catalogue-item": "supervision" }],
  [4, { "article-kind": "ordinary", "catalogue-item": "equipment" }],
];

/** A year of 亳州: its articles, spread over its days, some corrected; one 解读 in the media, put down with its document. */
function year2021(): SmallLog {
  const log = new SmallLog();
  const fields = KINDS.flatMap(([count, kind]) => Array.from({ length: count }, () => kind));
  for (let number = 0; number < PUBLISHED; number += 1) {
    const on = addDays("2021-01-01", (number * 7) % 365);
    const kind = fields[number] ?? { "article-kind": "announcement", "catalogue-item": "announcements" };
    const about = { title: `第${number}条`, attribute: "active", drafter: "李明", department: `科室${number % 5}` };
    log.step(number, "draft", on, { ...about, ...kind, "formed-on": on, "publishing-limit": "ordinary" }, "article");
    log.step(number, "publish", on, { channel: "亳州政务公开网" }, "article");
    if (number % 50 === 0) log.step(number, "publish", "2021-12-31", {}, "article");
  }
  log.step(3, "interpretation-published", "2021-06-01", { "interpretation-forms": ["media"] }, "article");
  log.step(4, "interpretation-published", "2021-06-01", {}, "article");
  for (let month = 1; month <= 12; month += 1) {
    const period = `2021-${String(month).padStart(2, "0")}`;
    enter(log, "account-posts", period, month === 12 ? 13 : 14);
    enter(log, "subscribers", period, SUBSCRIBERS - (12 - month) * 1000);
  }
  enter(log, "trainings-attended", "2021-03", 1);
  enter(log, "trainings-attended", "2021-10", 1);
  enter(log, "systems-made", "2021-Q2", 9);
  enter(log, "systems-made", "2021-Q4", 2);
  return log;
}

function enter(log: SmallLog, name: string, period: string, value: number): void {
  log.enter({ type: "FigureEntered", figure: name, period, value, note: "后台" }, "2022-01-05");
}

test("B.1: the first part of 亳州's report of 2021 comes out of the log: 1035, 28, 28, 13, 1, 94, 167, 116880, 2, 11", () => {
  const counter = createCounter(rulesOf("bozhou"));
  const year = figuresIn(counter, logOf(counter, year2021().events, "2022-01-20"), "2021");
  const value = (id: string) => figure(year, id).value;
  expect(value("published")).toBe(PUBLISHED);
  expect(value("policy-documents")).toBe(28);
  // 27 published as articles of their own, and the one in the media.
  expect(value("interpretations")).toBe(28);
  expect(partsOf(figure(year, "interpretations"), "interpretation-forms")).toEqual({
    text: 18,
    charts: 9,
    recordings: 4,
    media: 1,
  });
  expect(value("interpretations-visual")).toBe(13);
  expect(value("interpretations-media")).toBe(1);
  expect(value("key-areas")).toBe(94);
  expect(partsOf(figure(year, "key-areas"), "catalogue-item")).toEqual({
    supervision: 50,
    "medical-services": 40,
    equipment: 4,
  });
  expect(value("account-posts")).toBe(167);
  expect(value("subscribers")).toBe(SUBSCRIBERS);
  expect(value("trainings-attended")).toBe(2);
  expect(value("systems-made")).toBe(11);
  expect(value("requests-received")).toBe(0);
  expect(value("fees")).toBe(0);
});

test("B.1: what was entered is marked as such, by whom and from where; months without a value are named", () => {
  const counter = createCounter(rulesOf("bozhou"));
  const year = figuresIn(counter, logOf(counter, year2021().events, "2022-01-20"), "2021");
  const trainings = figure(year, "trainings-attended");
  expect(trainings).toMatchObject({ origin: "entered", cases: [] });
  expect(trainings.asked?.entered.map(({ period, by, note }) => [period, by, note])).toEqual([
    ["2021-03", "李明", "后台"],
    ["2021-10", "李明", "后台"],
  ]);
  expect(trainings.asked?.missing).toHaveLength(10);
  expect(figure(year, "subscribers").asked?.missing).toEqual([]);
  expect(figure(year, "site-checks")).toMatchObject({ value: undefined });
  expect(figure(year, "published").origin).toBe("counted");
});
