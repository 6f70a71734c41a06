import { describe, expect, test } from "vitest";
import { lawWarnings } from "../../../lib/procedures/entering/law-faults.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import type { CaseLog } from "../../lib/procedures/case-log.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, morning, needed, PACKS } from "./in-force.ts";
import { walk } from "./walker.ts";

const PLAN = {
  department: "基金监管股",
  "assessment-year": 2026,
  "assessment-scope": "full",
  "assessment-contents": ["active", "on-request", "service", "complaints"],
  "approved-by": "领导小组组长",
  "approved-on": "2026-11-30",
  "assessment-day": "2026-12-25",
};

test.each(PACKS)("in %s an assessment comes to its end by what it needs", (pack) => {
  const { found, taken } = walk(inForce(pack, "assessment"), "2026-12-01", {
    says: { "assessment-day": "2026-12-25" },
  });
  expect(found).toMatchObject({ state: "closed", notes: [] });
  const way = ["plan", "notify", "self-check", "on-site", "preliminary", "decide", "tell"];
  expect(taken.slice(0, 7)).toEqual(way);
});

describe("霍山", () => {
  const procedure = inForce("huoshan", "assessment");
  const begun = (): CaseLog => {
    const log = caseLog("assessment");
    log.step("plan", "2026-12-01", PLAN);
    return log;
  };

  test("H8.4–10, H10.3–6: the notice goes out fifteen days ahead of the day on site, by the plan until it is announced", () => {
    // By hand: 25 December less fifteen days is the 10th.
    expect(clockOf(caseOn("2026-12-02", begun().events, procedure), "notice")).toMatchObject({
      due: "2026-12-10",
      state: "running",
      main: true,
    });
  });

  test.each([
    ["2026-12-10", "met", []],
    ["2026-12-11", "late", [1]],
    ["2026-12-14", "late", [4]],
  ])("H8.4–10, H10.3–6: the notice of %s for the 25th is %s", (day, state, late) => {
    const log = begun();
    log.step("notify", day, { "assessment-day": "2026-12-25" });
    const found = caseOn("2026-12-26", log.events, procedure);
    expect(clockOf(found, "notice").state).toBe(state);
    expect(found.breaches.map((breach) => breach.late)).toEqual(late);
  });

  test("H8.4–10, H10.3–6: another day announced counts, and the day on which they came counts before it", () => {
    const log = begun();
    log.step("notify", "2026-12-11", { "assessment-day": "2026-12-31" });
    expect(clockOf(caseOn("2026-12-12", log.events, procedure), "notice")).toMatchObject({
      due: "2026-12-16",
      state: "met",
    });
    log.step("on-site", "2026-12-24", { assessors: "甲" });
    const early = caseOn("2026-12-26", log.events, procedure);
    // By hand: 24 December less fifteen days is the 9th; it went out two days after it.
    expect(early.breaches).toMatchObject([{ clock: "notice", due: "2026-12-09", happened: "2026-12-11", late: 2 }]);
  });

  test("H8.4–10, H10.3–6: over the end of the year, for an assessment early in the next", () => {
    const log = caseLog("assessment");
    log.step("plan", "2026-12-20", { ...PLAN, "assessment-day": "2027-01-08" });
    // By hand: eight days back to 31 December, seven more to the 24th.
    expect(clockOf(caseOn("2026-12-21", log.events, procedure), "notice").due).toBe("2026-12-24");
  });

  test("H8.4–10, H10.3–6: no notice by the last day is a breach as long as it lasts", () => {
    const found = caseOn("2026-12-13", begun().events, procedure);
    expect(clockOf(found, "notice")).toMatchObject({ state: "overdue", left: -3 });
    expect(found.breaches).toMatchObject([{ clock: "notice", late: 3 }]);
  });

  test("H8.4–10, H10.3–6: four grades, in full or focused, four contents", () => {
    const titles = (step: string, id: string): string[] =>
      stepForm({ procedure, step })
        .find((one) => one.id === id)
        ?.options?.map(({ title }) => title) ?? [];
    expect(titles("decide", "outcome")).toEqual(["优秀", "合格", "基本合格", "不合格"]);
    expect(titles("preliminary", "preliminary-grade")).toEqual(titles("decide", "outcome"));
    expect(titles("plan", "assessment-scope")).toEqual(["全面考核", "重点考核"]);
    expect(titles("plan", "assessment-contents")).toHaveLength(4);
  });

  test.each([
    ["excellent", "优秀", ["commend"]],
    ["qualified", "合格", []],
    ["basic", "基本合格", []],
    ["unqualified", "不合格", ["criticise"]],
  ])(
    "H8.4–10, H10.3–6: %s is told to the department, and what follows from it is asked for",
    (outcome, title, after) => {
      const { found } = walk(procedure, "2026-12-01", { says: { ...PLAN, outcome }, before: after[0] ?? "none" });
      expect(found).toMatchObject({ state: "closed", outcome, outcomeTitle: title });
      expect(needed(found)).toEqual(after);
    },
  );

  test("the department does not assess itself", () => {
    const log = begun();
    log.step("notify", "2026-12-02", { "assessment-day": "2026-12-25" });
    const found = caseOn("2026-12-25", log.events, procedure);
    const warned = (own: string): readonly string[] =>
      lawWarnings({
        procedure,
        found,
        step: "on-site",
        values: { assessors: "甲", "assessor-department": own, "on-site-notes": "略" },
        on: "2026-12-25",
        now: morning("2026-12-25"),
      });
    expect(warned("办公室")).toEqual([]);
    expect(warned("基金监管股")).toHaveLength(1);
  });
});
