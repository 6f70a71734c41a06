import { expect, test } from "vitest";
import { instantAt } from "../../../lib/deadlines/civil-day.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { inForce, needed } from "./in-force.ts";

const OURS = "天津市医疗保障局政务公开实施办法";

test("T22–25: 5 hours rest on 80号 alone, 24 and 48 on 61号", () => {
  const limits = inForce("national", "public-opinion").clocks.map(({ within, basis }) => [
    "count" in within && within.unit === "hour" ? within.count : undefined,
    basis.map(({ document }) => document).join(),
  ]);
  expect(limits).toEqual([
    [5, "国办发〔2016〕80号"],
    [24, "国办发〔2016〕61号"],
    [48, "国办发〔2016〕61号"],
  ]);
});

test("T22–25: 天津's articles come first: the office leads, the department concerned answers", () => {
  const { steps, clocks } = inForce("tianjin", "public-opinion");
  const role = (id: string): string | undefined => steps.find((step) => step.id === id)?.role;
  expect(["assess", "evaluate", "close"].map(role)).toEqual(["办公室", "办公室", "办公室"]);
  expect(["draft", "first-release", "respond", "press-conference"].map(role)).toEqual(
    Array.from({ length: 4 }, () => "涉事处室（单位）"),
  );
  for (const { basis } of clocks) expect(basis[0]).toEqual({ document: OURS, clause: "第二十四条" });
  const clauses = new Set(steps.flatMap(({ basis }) => basis.filter(({ document }) => document === OURS)));
  expect(new Set([...clauses].map(({ clause }) => clause))).toEqual(
    new Set(["第二十二条", "第二十三条", "第二十四条", "第二十五条"]),
  );
});

test("T22–25: a major event of 天津 goes from 发现 over 会商研判 and 评估 to the end, and asks for what comes next", () => {
  const procedure = inForce("tianjin", "public-opinion");
  const log = caseLog("public-opinion", "2023-05-01T01:00:00.000Z");
  const next = (): string[] =>
    needed(procedures(log.events, procedure, CALENDAR, instantAt("2023-05-03", "20:00"))).toSorted();
  const level = { "opinion-level": "especially-major" };
  log.step("found", instantAt("2023-05-01", "08:00"), {
    ...level,
    topic: "传言",
    "found-where": "论坛",
    "found-by": "media",
    department: "基金处",
  });
  expect(next()).toEqual(["assess", "press-conference"]);
  log.step("assess", instantAt("2023-05-01", "08:30"), { ...level, judgement: "属实" });
  expect(next()).toEqual(["draft", "press-conference"]);
  log.step("draft", "2023-05-01", { "response-text": "情况", drafter: "甲" });
  log.step("approve", "2023-05-01", { "signed-by": "乙" });
  expect(next()).toEqual(["first-release", "press-conference"]);
  log.step("first-release", instantAt("2023-05-01", "12:00"));
  log.step("press-conference", instantAt("2023-05-02", "08:00"));
  log.step("release-more", instantAt("2023-05-02", "10:00"));
  log.step("release-more", instantAt("2023-05-02", "15:00"));
  expect(next()).toEqual(["evaluate"]);
  log.step("evaluate", "2023-05-03", { evaluation: "平息" });
  log.step("close", instantAt("2023-05-03", "18:00"));
  expect(procedures(log.events, procedure, CALENDAR, instantAt("2023-05-03", "20:00"))).toMatchObject({
    state: "closed",
    outcome: "responded",
    breaches: [],
    notes: [],
  });
});
