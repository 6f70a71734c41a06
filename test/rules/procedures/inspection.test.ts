import { describe, expect, test } from "vitest";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce, morning, needed, PACKS } from "./in-force.ts";
import { walk } from "./walker.ts";

const PLAN = {
  title: "第三季度政务公开检查",
  inspected: "待遇保障股、基金监管股",
  "inspection-kinds": ["regular", "comprehensive"],
  "inspection-stage": "after",
};
const FOUND = {
  department: "基金监管股",
  "finding-says": "6月的行政处罚决定到检查时没有公开",
  "finding-kind": "not-public",
  severity: "light",
};

describe.each(PACKS)("in %s", (pack) => {
  test("an inspection that finds nothing ends in order, by what it needs", () => {
    const { found } = walk(inForce(pack, "inspection"), "2026-09-01");
    expect(found).toMatchObject({ state: "closed", outcome: "in-order", notes: [], breaches: [] });
  });

  test("it does not end before each finding was handled", () => {
    const log = caseLog("inspection");
    const procedure = inForce(pack, "inspection");
    log.step("plan", "2026-09-01", PLAN);
    log.step("inspect", "2026-09-02", { inspectors: "甲、乙" });
    log.step("report", "2026-09-02", { "reported-to": "局长" });
    const first = log.step("finding", "2026-09-02", FOUND);
    const second = log.step("finding", "2026-09-02", { ...FOUND, department: "待遇保障股" });
    const steps = (): string[] => caseOn("2026-09-04", log.events, procedure).next.map(({ step }) => step);
    log.step("handle", "2026-09-03", { "handle-way": "admonish", "signed-by": "局长" }, first);
    expect(steps()).not.toContain("close");
    expect(steps()).not.toContain("close-in-order");
    log.step("handle", "2026-09-03", { "handle-way": "criticise", "signed-by": "局长" }, second);
    expect(steps()).toContain("close");
  });
});

test("what was to be put right by a day is owed after the inspection was ended, and can be put down then", () => {
  const log = caseLog("inspection");
  const procedure = inForce("national", "inspection");
  log.step("plan", "2026-09-01", PLAN);
  log.step("inspect", "2026-09-02", { inspectors: "甲" });
  const finding = log.step("finding", "2026-09-02", FOUND);
  log.step(
    "handle",
    "2026-09-03",
    { "handle-way": "限期整改", "signed-by": "局长", "rectify-by": "2026-09-11" },
    finding,
  );
  log.step("close", "2026-09-04");
  const on = (day: string): ReturnType<typeof caseOn> => caseOn(day, log.events, procedure);
  const clock = (day: string) => on(day).clocks.find((one) => one.clock === "rectification")?.state;
  expect([clock("2026-09-11"), clock("2026-09-12")]).toEqual(["running", "overdue"]);
  expect(on("2026-09-12").next).toContainEqual(expect.objectContaining({ step: "rectified", of: finding }));
  log.step("rectified", "2026-09-10", { "rectified-how": "已经公开" }, finding);
  expect(clock("2026-09-12")).toBe("met");
  expect(on("2026-09-12")).toMatchObject({ state: "closed", breaches: [], notes: [] });
});

describe("霍山", () => {
  const procedure = inForce("huoshan", "inspection");

  test("H11.3–6: planned, done, found, handled, put right in time, told to the leaders and to those inspected, ended", () => {
    const log = caseLog("inspection");
    log.step("plan", "2026-09-01", PLAN);
    log.step("inspect", "2026-09-02", { inspectors: "甲、乙" });
    const finding = log.step("finding", "2026-09-02", FOUND);
    const on = (day: string): ReturnType<typeof caseOn> => caseOn(day, log.events, procedure);
    expect(needed(on("2026-09-02")).sort()).toEqual(["feedback", "handle", "report"]);
    const way = { "handle-way": "rectify", "signed-by": "局长", "rectify-by": "2026-09-11" };
    log.step("handle", "2026-09-03", way, finding);
    log.step("report", "2026-09-03", { "reported-to": "局长" });
    expect(on("2026-09-11").clocks).toMatchObject([{ clock: "rectification", due: "2026-09-11", state: "running" }]);
    expect(needed(on("2026-09-11"))).toEqual(["rectified", "feedback"]);
    log.step("rectified", "2026-09-11", { "rectified-how": "已经公开" }, finding);
    log.step("feedback", "2026-09-14", { "feedback-to": ["inspected"], "feedback-how": "书面" });
    expect(needed(on("2026-09-14"))).toEqual(["close"]);
    log.step("close", "2026-09-14");
    expect(on("2026-09-14")).toMatchObject({ state: "closed", outcome: "handled", breaches: [], notes: [] });
  });

  test("H11.3–6: put right a day late is a breach of the department's limit", () => {
    const log = caseLog("inspection");
    log.step("plan", "2026-09-01", PLAN);
    const finding = log.step("finding", "2026-09-02", FOUND);
    log.step(
      "handle",
      "2026-09-03",
      { "handle-way": "rectify", "signed-by": "局长", "rectify-by": "2026-09-11" },
      finding,
    );
    log.step("rectified", "2026-09-12", { "rectified-how": "已经公开" }, finding);
    expect(caseOn("2026-09-20", log.events, procedure).breaches).toMatchObject([
      { clock: "rectification", due: "2026-09-11", happened: "2026-09-12", late: 1, unit: "calendar-day" },
    ]);
  });

  test("H11.3–6: the five ways; 限期整改 wants a day, the others a person", () => {
    const log = caseLog("inspection");
    log.step("plan", "2026-09-01", PLAN);
    const of = log.step("finding", "2026-09-02", FOUND);
    const place = { procedure, step: "handle", of, found: caseOn("2026-09-03", log.events, procedure) };
    const ways = stepForm(place)
      .find(({ id }) => id === "handle-way")
      ?.options?.map(({ value }) => value);
    expect(ways).toEqual(["rectify", "criticise", "admonish", "disqualify", "discipline"]);
    const wrong = (values: Record<string, string>): (string | undefined)[] =>
      stepFaults({ ...place, values, on: "2026-09-03", now: morning("2026-09-03") }).map(({ field }) => field);
    expect(wrong({ "handle-way": "rectify", "signed-by": "局长" })).toEqual(["rectify-by"]);
    for (const way of ways?.slice(1) ?? []) {
      expect(wrong({ "handle-way": way, "signed-by": "局长" })).toEqual(["answerable"]);
    }
  });

  test("H11.3–6: before, during, after or all through; every kind of the fourth pairs", () => {
    const form = stepForm({ procedure, step: "plan" });
    const titles = (id: string): string[] =>
      form.find((one) => one.id === id)?.options?.map(({ title }) => title) ?? [];
    expect(titles("inspection-stage")).toEqual(["事前", "事中", "事后", "全程"]);
    expect(titles("inspection-kinds")).toHaveLength(8);
  });

  test("限期整改 that was not done keeps the inspection open; the report to the leaders does too", () => {
    const log = caseLog("inspection");
    log.step("plan", "2026-09-01", PLAN);
    log.step("inspect", "2026-09-02", { inspectors: "甲" });
    const finding = log.step("finding", "2026-09-02", FOUND);
    log.step(
      "handle",
      "2026-09-03",
      { "handle-way": "rectify", "signed-by": "局长", "rectify-by": "2026-09-11" },
      finding,
    );
    const steps = (): string[] => caseOn("2026-09-20", log.events, procedure).next.map(({ step }) => step);
    log.step("report", "2026-09-03", { "reported-to": "局长" });
    expect(steps()).not.toContain("close");
    log.step("rectified", "2026-09-10", { "rectified-how": "已经公开" }, finding);
    expect(steps()).toContain("close");
    const unreported = log.events.filter(({ fact }) => !("step" in fact && fact.step === "report"));
    expect(caseOn("2026-09-20", unreported, procedure).next.map(({ step }) => step)).not.toContain("close");
  });
});
