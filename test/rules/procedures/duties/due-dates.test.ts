import { describe, expect, test } from "vitest";
import { derivedId } from "../../../../lib/platform/derived-id.ts";
import { dutyStart } from "../../../../lib/procedures/duties/duty-starts.ts";
import { periodsOf } from "../../../../lib/procedures/duties/periods.ts";
import { lawWarnings } from "../../../../lib/procedures/entering/law-faults.ts";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { problemsOutline } from "../../../../lib/projections/problems-outline.ts";
import { stepFaults } from "../../../../lib/procedures/entering/validate-step.ts";
import type { Case } from "../../../../lib/model/case.ts";
import { caseLog, type CaseLog } from "../../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, morning, needed, PACKS } from "../in-force.ts";

/** A period's case of an agency's duty: its log with the start in it, and how it stands on a day. */
function duty(pack: string, id: string, period: string): { log: CaseLog; on: (day: string) => Case } {
  const procedure = inForce(pack, id);
  const { recurs } = procedure;
  const found = recurs && periodsOf(recurs, "2025-01-01", "2031-12-31").find((one) => one.id === period);
  if (!found) throw new Error(`no period ${period}`);
  const start = dutyStart(procedure, found, derivedId);
  const log = caseLog(id, "2027-03-31T08:00:00.000Z");
  log.step("begin", start.occurredAt, start.fact.fields);
  return { log, on: (day) => caseOn(day, log.events, procedure) };
}

describe("H6.4: 霍山 sends the quarter's figures by the 15th of January, April, July and October", () => {
  test.each([
    ["2026-Q3", "2026-10-15"],
    ["2026-Q4", "2027-01-15"],
    ["2027-Q1", "2027-04-15"],
    ["2027-Q2", "2027-07-15"],
    ["2027-Q3", "2027-10-15"],
    ["2027-Q4", "2028-01-15"],
    ["2028-Q1", "2028-04-15"],
  ])("%s by %s", (period, due) => {
    expect(clockOf(duty("huoshan", "duty-quarterly-statistics", period).on("2026-11-22"), "send").due).toBe(due);
  });

  test("H6.4–5: filled, checked and sent are put down one after another; the date it was sent closes it, and late is marked", () => {
    const { log, on } = duty("huoshan", "duty-quarterly-statistics", "2026-Q4");
    expect(needed(on("2027-01-04"))).toEqual(["fill"]);
    log.step("fill", "2027-01-05", { "filled-by": "张三" });
    log.step("check", "2027-01-08", { "checked-by": "李四" });
    expect(clockOf(on("2027-01-15"), "send").state).toBe("running");
    expect(clockOf(on("2027-01-16"), "send").state).toBe("overdue");
    log.step("send", "2027-01-18", { "sent-to": "县政务公开办公室", "sent-how": "oa" });
    const found = on("2027-01-18");
    expect(found).toMatchObject({ state: "closed", closed: "2027-01-18" });
    expect(clockOf(found, "send").state).toBe("late");
    expect(found.breaches).toMatchObject([{ due: "2027-01-15", happened: "2027-01-18", late: 3 }]);
  });

  test("H6.4: 15日之前 may be read without the 15th, which is said where it is sent", () => {
    const send = inForce("huoshan", "duty-quarterly-statistics").steps.find(({ id }) => id === "send");
    expect(send?.hint).toContain("最好在14日以前报送");
  });

  test("H6.4: 及时报送 names no day: what was asked for without one is reminded of from receipt on, never late", () => {
    const procedure = inForce("huoshan", "duty-ad-hoc");
    const log = caseLog("duty-ad-hoc");
    const values = { duty: "专项数据", "asked-by": "县政务公开办公室", "due-named": "promptly" };
    const attempt = { procedure, step: "received", on: "2026-11-20", now: morning("2026-11-20") };
    expect(stepFaults({ ...attempt, values })).toEqual([]);
    expect(stepFaults({ ...attempt, values: { ...values, "due-named": "named" } })).toMatchObject([
      { field: "due-on" },
    ]);
    log.step("received", "2026-11-20", values);
    const found = caseOn("2026-12-20", log.events, procedure);
    expect(found.clocks).toMatchObject([{ clock: "send-promptly", reminder: true, state: "running", main: true }]);
    expect(found.breaches).toEqual([]);
    log.step("send", "2026-12-21", { "sent-to": "县政务公开办公室", "sent-how": "oa" });
    expect(caseOn("2026-12-21", log.events, procedure)).toMatchObject({ state: "closed", breaches: [] });
  });

  test("H6.4: what is asked for beside that has the day that was named", () => {
    const procedure = inForce("huoshan", "duty-ad-hoc");
    const log = caseLog("duty-ad-hoc");
    log.step("received", "2026-11-20", {
      duty: "专项数据",
      "asked-by": "县政务公开办公室",
      "due-named": "named",
      "due-on": "2026-11-27",
    });
    expect(caseOn("2026-11-22", log.events, procedure).clocks).toHaveLength(1);
    expect(clockOf(caseOn("2026-11-22", log.events, procedure), "send").due).toBe("2026-11-27");
    log.step("send", "2026-11-26", { "sent-to": "县政务公开办公室", "sent-how": "oa" });
    expect(caseOn("2026-11-26", log.events, procedure)).toMatchObject({ state: "closed", breaches: [] });
  });
});

describe("Z: the annual report and the year's figures of enforcement, by 31 January", () => {
  test.each(["national", "zhangzhou", "huoshan", "tianjin", "linyi", "bozhou"])("%s", (pack) => {
    for (const [period, due] of [
      ["2025", "2026-01-31"],
      // A Sunday: 条例 moves no last day.
      ["2026", "2027-01-31"],
      ["2027", "2028-01-31"],
    ] as const) {
      const report = duty(pack, "duty-annual-report", period).on("2026-11-22");
      expect([clockOf(report, "publish").due, clockOf(report, "submit").due]).toEqual([due, due]);
      const figures = duty(pack, "duty-enforcement-statistics", period).on("2026-11-22");
      expect(clockOf(figures, "publish").due).toBe(due);
    }
  });

  test("a report that came out is owed to the 主管部门 all the same until it was handed in", () => {
    const { log, on } = duty("national", "duty-annual-report", "2026");
    log.step("publish", "2027-01-29", {});
    expect(on("2027-01-29").state).toBe("closed");
    expect(clockOf(on("2027-01-29"), "submit").state).toBe("running");
    expect(clockOf(on("2027-02-01"), "submit").state).toBe("overdue");
    log.step("submit", "2027-02-01", { "sent-to": "市政府办公室", "sent-how": "oa" });
    expect(clockOf(on("2027-02-01"), "submit").state).toBe("late");
  });
});

describe.each(PACKS)("what fulfils a duty by an item of the catalogue, in %s", (pack) => {
  const items = new Set((packInForce(pack, BUNDLED_PACKS)?.catalogue ?? []).map(({ id }) => id));

  test.each(["duty-annual-report", "duty-guide-upkeep"])(
    "is told in %s to be put down by hand where there is none",
    (id) => {
      const { recurs, steps } = inForce(pack, id);
      const named = (recurs?.fulfilledBy ?? []).map(({ tells, when = [] }) => ({
        hint: steps.find((step) => step.id === tells)?.hint,
        isThere: when.some(
          (one) => "in" in one && one.field === "catalogue-item" && one.in.some((item) => items.has(String(item))),
        ),
      }));
      expect(named.length).toBeGreaterThan(0);
      for (const { hint, isThere } of named) if (!isThere) expect(hint).toMatch(/目录里没有这一事项的，.*登记/);
    },
  );
});

describe("118号（六）: the year's figures of enforcement are published and reported to 本级政府 and 上级主管部门", () => {
  test("what came out is to be reported all the same until it was", () => {
    const { log, on } = duty("national", "duty-enforcement-statistics", "2026");
    expect(needed(on("2027-01-04"))).toEqual(["publish", "submit"]);
    log.step("publish", "2027-01-29", {});
    expect(needed(on("2027-01-29"))).toEqual(["submit"]);
    expect(clockOf(on("2027-01-31"), "submit")).toMatchObject({ due: "2027-01-31", state: "running" });
    expect(clockOf(on("2027-02-01"), "submit").state).toBe("overdue");
    log.step("submit", "2027-01-30", { "sent-to": "区人民政府、市医疗保障局", "sent-how": "oa" });
    expect(on("2027-02-01").breaches).toEqual([]);
  });

  test("where there was nothing to publish, there is nothing to report", () => {
    const { log, on } = duty("national", "duty-enforcement-statistics", "2026");
    log.step("none", "2027-01-10", { remark: "没有行政执法事项" });
    expect(on("2027-02-01")).toMatchObject({ state: "closed", breaches: [] });
    expect(needed(on("2027-02-01"))).toEqual([]);
  });
});

describe("H7.2–3: 霍山's annual report", () => {
  test("has the law's day first and its own system's 31 March beside it", () => {
    const found = duty("huoshan", "duty-annual-report", "2026").on("2027-01-04");
    expect(found.clocks.map(({ clock, due, main }) => [clock, due, main])).toEqual([
      ["publish", "2027-01-31", true],
      ["submit", "2027-01-31", false],
      ["publish-own", "2027-03-31", false],
    ]);
  });

  test("先备案后公布 is warned of, and keeps no report that came out in time from being put down", () => {
    const { log, on } = duty("huoshan", "duty-annual-report", "2026");
    const publishing = { procedure: inForce("huoshan", "duty-annual-report"), step: "publish", values: {} };
    const tried = (day: string) => ({ ...publishing, found: on(day), on: day, now: morning(day) });
    expect(stepFaults(tried("2027-01-29"))).toEqual([]);
    expect(lawWarnings(tried("2027-01-29"))).toEqual([expect.stringContaining("先备案、后公布")]);
    log.step("publish", "2027-01-29", {});
    expect(on("2027-02-01").state).toBe("closed");
    expect(clockOf(on("2027-02-01"), "publish").state).toBe("met");
    expect(on("2027-02-01").next.map(({ step }) => step)).toContain("submit");
    log.step("submit", "2027-01-20", { "sent-to": "县数据资源管理局", "sent-how": "oa" });
    expect(on("2027-02-01")).toMatchObject({ breaches: [], notes: [] });
  });

  test("once it was handed in for the record nothing is warned of; late by the law is late", () => {
    const { log, on } = duty("huoshan", "duty-annual-report", "2026");
    log.step("submit", "2027-01-20", { "sent-to": "县数据资源管理局", "sent-how": "oa" });
    expect(needed(on("2027-01-20"))).toEqual(["publish"]);
    const procedure = inForce("huoshan", "duty-annual-report");
    const day = "2027-01-21";
    expect(lawWarnings({ procedure, step: "publish", values: {}, found: on(day), on: day, now: morning(day) })).toEqual(
      [],
    );
    log.step("publish", "2027-02-10", {});
    const found = on("2027-02-10");
    expect(found.state).toBe("closed");
    // In time by its own system, and late by the law.
    expect([clockOf(found, "publish").state, clockOf(found, "publish-own").state]).toEqual(["late", "met"]);
  });
});

describe("H11.3: 霍山 inspects twice a year or more", () => {
  test("the second one fulfils it; one is not enough when the year is over", () => {
    const { log, on } = duty("huoshan", "duty-inspections", "2026");
    log.step("first-inspection", "2026-05-12");
    expect(clockOf(on("2026-12-31"), "inspections")).toMatchObject({
      due: "2026-12-31",
      state: "running",
      times: { wanted: 2, taken: 1 },
    });
    expect(clockOf(on("2027-01-01"), "inspections").state).toBe("overdue");
    log.step("second-inspection", "2026-11-20");
    const found = on("2026-11-22");
    expect(found.state).toBe("closed");
    expect(clockOf(found, "inspections").state).toBe("met");
    log.step("further-inspection", "2026-12-10");
    expect(on("2026-12-10").notes).toEqual([]);
  });

  test("one of two that is taken back is owed again, though the case was closed", () => {
    const { log, on } = duty("huoshan", "duty-inspections", "2026");
    const first = log.step("first-inspection", "2026-05-12");
    log.step("second-inspection", "2026-11-20");
    log.fact({
      type: "StepWithdrawn",
      case: log.events[0]?.fact.type === "StepTaken" ? log.events[0].fact.case : "",
      entry: first,
      reason: "登记错了一次",
    });
    expect(clockOf(on("2026-11-22"), "inspections").state).toBe("running");
    expect(clockOf(on("2027-01-01"), "inspections").state).toBe("overdue");
    log.step("further-inspection", "2026-12-10");
    expect(clockOf(on("2026-12-11"), "inspections").state).toBe("met");
  });
});

test("H10.3: 霍山 assesses once a year, at its end or early in the next: no day is the last", () => {
  const { log, on } = duty("huoshan", "duty-assessment", "2026");
  log.step("assessed", "2026-12-20");
  const clock = (day: string) => clockOf(on(day), "assessment");
  expect(clock("2027-01-04")).toMatchObject({ due: "2027-01-31", state: "running", reminder: true });
  expect(clock("2027-03-01").state).toBe("running");
  expect(on("2027-03-01").breaches).toEqual([]);
  log.step("all-assessed", "2027-03-01", { remark: "各股室和两个中心" });
  expect(on("2027-03-01")).toMatchObject({ state: "closed", breaches: [] });
});

describe("T16, T29–31: 天津 checks itself, reports to its leaders, trains and inspects each year", () => {
  test.each([
    ["duty-self-check", "self-check", "self-check"],
    ["duty-leaders-report", "heard", "heard"],
  ])("%s by the end of the year", (id, clock, step) => {
    for (const year of ["2026", "2027", "2028"]) {
      const { log, on } = duty("tianjin", id, year);
      expect(clockOf(on(`${year}-03-01`), clock).due).toBe(`${year}-12-31`);
      expect(clockOf(on(`${Number(year) + 1}-01-01`), clock).state).toBe("overdue");
      log.step(step, `${year}-06-18`);
      expect(clockOf(on(`${year}-06-18`), clock).state).toBe("met");
    }
  });
});

describe("what is to be done 及时, 经常 or 定期 has no last day: it is reminded of, and letting it pass is no breach", () => {
  test.each([
    ["tianjin", "duty-training", "trained", "trained"],
    ["tianjin", "duty-periodic-check", "checked", "checked"],
    ["national", "duty-guide-upkeep", "look", "looked"],
  ])("T12, T29–31: %s %s", (pack, id, clock, step) => {
    const { log, on } = duty(pack, id, "2026");
    expect(clockOf(on("2026-03-01"), clock)).toMatchObject({ due: "2026-12-31", reminder: true });
    expect(clockOf(on("2027-01-10"), clock).state).toBe("running");
    expect(on("2027-01-10").breaches).toEqual([]);
    expect(problemsOutline({ cases: [on("2027-01-10")], overridden: [], year: "2026" }).problems).toEqual([]);
    log.step(step, "2027-01-10");
    expect(clockOf(on("2027-01-10"), clock).state).toBe("met");
    expect(on("2027-01-10").breaches).toEqual([]);
  });
});

test("H1.4–5, T12: 指南 and 目录 are looked at by the end of each year", () => {
  const { log, on } = duty("national", "duty-guide-upkeep", "2026");
  log.step("guide-updated", "2026-04-01");
  expect(clockOf(on("2026-12-31"), "look")).toMatchObject({ due: "2026-12-31", state: "running" });
  log.step("looked", "2026-12-31", { "look-result": "updated", "looked-by": "张三" });
  expect(clockOf(on("2026-12-31"), "look").state).toBe("met");
});
