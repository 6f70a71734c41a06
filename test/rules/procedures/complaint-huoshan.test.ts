import { describe, expect, test } from "vitest";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { checkProcedure } from "../../../lib/procedures/packs/check-procedure.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { openUnits, withClockUnits } from "../../../lib/procedures/packs/with-clock-units.ts";
import { caseLine } from "../../../lib/projections/cases/case-line.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { examined, NAMED, received } from "./complaints.ts";
import { caseOn, clockOf, inForce, morning } from "./in-force.ts";

const huoshan = inForce("huoshan", "complaint");
const ANONYMOUS: FieldValues = { ...NAMED, "is-anonymous": true, "wants-reply": false };

describe("霍山 (H9)", () => {
  test("H9.2: ten kinds of conduct, one of which is said of each report", () => {
    const field = huoshan.fields.find(({ id }) => id === "complaint-category");
    expect(field?.options).toHaveLength(10);
    const numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    expect(field?.options?.map(({ title }) => title.slice(0, 3))).toEqual(numbers.map((each) => `（${each}）`));
    const { "complaint-category": _none, ...rest } = NAMED;
    const verdict = validateStep({
      procedure: huoshan,
      step: "receive",
      values: rest,
      on: "2026-03-02",
      now: morning("2026-03-02"),
    });
    expect(verdict.ok ? "" : verdict.error).toContain("反映的情形");
  });

  test("H9.4: seven ways in", () => {
    const titles = huoshan.fields.find(({ id }) => id === "complaint-channel")?.options?.map(({ title }) => title);
    expect(titles).toEqual(["信函", "电报", "电话", "传真", "电子邮件", "走访", "其他"]);
  });

  test("H9.4–5: each step and limit cites its article", () => {
    const clause = (id: string): string[] =>
      [...huoshan.steps, ...huoshan.clocks].find((one) => one.id === id)?.basis.map((each) => each.clause) ?? [];
    expect(clause("receive").slice(0, 3)).toEqual(["第二条", "第四条（一）", "第六条"]);
    expect(["decide", "tell-result", "transfer", "explain-delay"].map((id) => clause(id)[0])).toEqual([
      "第三条",
      "第四条（二）",
      "第五条",
      "第五条",
    ]);
    expect(["not-accepted-notice", "handling"].map((id) => clause(id)[0])).toEqual(["第四条（三）", "第五条"]);
  });

  // By hand: 15 working days from the day after.
  test.each([
    // Weekends only: Monday 2 March, three weeks on.
    ["2026-03-02", "2026-03-23", false],
    // Before National Day: 1 to 7 October off, Saturday 10 October worked, 25 to 27 September 中秋, Sunday 20 September worked.
    // 9月: 17 18 20 21 22 23 24 28 29 30 (10); 10月: 8 9 10 12 13 (15).
    ["2026-09-16", "2026-10-13", false],
    // Over the end of the year: 12月 17 18 21 22 23 24 25 28 29 30 31 (11); 1 January off; 1月 4 5 6 7 (15), not announced yet.
    ["2026-12-16", "2027-01-07", true],
  ])("H9.5: received %s, to be handled by %s", (day, due, provisional) => {
    const { on } = received(day);
    expect(clockOf(on(day), "handling")).toMatchObject({ due, provisional, main: true, unit: "workday", count: 15 });
  });

  // By hand: 5 calendar days and 5 working days from the day after.
  test.each([
    ["2026-03-02", "2026-03-07", "2026-03-09", false],
    // 9月30日, 10月 8 9 10 12 are worked.
    ["2026-09-29", "2026-10-04", "2026-10-12", false],
    // 12月31日; 1月 4 5 6 7: not announced yet.
    ["2026-12-30", "2027-01-04", "2027-01-07", true],
  ])("H9.4: received %s, not accepted told by %s; by working days %s", (day, due, workdays, provisional) => {
    const { log, on } = received(day);
    const open = { due, otherwise: { unit: "workday", due: workdays, provisional } };
    expect(clockOf(on(day), "not-accepted-in-time")).toMatchObject({ ...open, permissive: true, state: "running" });
    examined(log, day, "not-accept");
    expect(clockOf(on(day), "not-accepted-notice")).toMatchObject({ ...open, main: true, unit: "calendar-day" });
    expect(on(day).clocks.map(({ clock }) => clock)).toEqual(["not-accepted-notice"]);
  });

  test("H9.4: the agency may count the 5天 in working days; both last days stay in sight", () => {
    const merged = packInForce("huoshan", BUNDLED_PACKS);
    if (!merged) throw new Error("no pack");
    const pack = proceduresInForce(merged);
    const [open] = openUnits(pack.procedures);
    expect(open).toMatchObject({ id: "complaint-not-accepted", count: 5, unit: "calendar-day", or: "workday" });
    expect(openUnits(pack.procedures)).toHaveLength(1);
    const units = { "complaint-not-accepted": "workday" } as const;
    const settled = withClockUnits(pack, units);
    expect(withClockUnits(pack, units)).toBe(settled);
    expect(withClockUnits(pack, {})).toBe(pack);
    const procedure = settled.procedures.find(({ id }) => id === "complaint");
    if (!procedure) throw new Error("no procedure");
    expect(checkProcedure(procedure)).toEqual([]);
    const { log } = received("2026-09-29");
    examined(log, "2026-09-29", "not-accept");
    log.step("tell-not-accepted", "2026-10-09", { "told-how": "post" });
    const found = caseOn("2026-10-09", log.events, procedure);
    expect(clockOf(found, "not-accepted-notice")).toMatchObject({
      due: "2026-10-12",
      unit: "workday",
      state: "met",
      otherwise: { unit: "calendar-day", due: "2026-10-04" },
    });
    expect(found.breaches).toEqual([]);
  });

  test("H9.4: told later than 5 calendar days is late; by working days it can be argued for", () => {
    const { log, on } = received("2026-09-29");
    examined(log, "2026-09-30", "not-accept");
    log.step("tell-not-accepted", "2026-10-05", { "told-how": "post" });
    expect(on("2026-10-20").breaches).toMatchObject([
      { clock: "not-accepted-notice", due: "2026-10-04", happened: "2026-10-05", late: 1, arguable: true },
    ]);
  });

  test("H9.4: told later by either way of counting is late for sure", () => {
    const { log, on } = received("2026-09-29");
    examined(log, "2026-09-30", "not-accept");
    log.step("tell-not-accepted", "2026-10-13", { "told-how": "post" });
    const [breach] = on("2026-10-20").breaches;
    expect(breach).toMatchObject({ late: 9, unit: "calendar-day" });
    expect(breach).not.toHaveProperty("arguable");
  });

  test("H9.4: nobody is late with a refusal that was never made", () => {
    const { log, on } = received("2026-03-02");
    expect(on("2026-03-12").breaches).toEqual([]);
    examined(log, "2026-03-12", "accept");
    expect(on("2026-03-12").breaches).toEqual([]);
    expect(on("2026-03-12").clocks.map(({ clock }) => clock)).toEqual(["handling"]);
  });

  test("H9.5: decided after 15 working days is late, explained or not", () => {
    const { log, on } = received("2026-09-16");
    examined(log, "2026-09-17", "accept");
    log.step("explain-delay", "2026-10-13", { "delay-reason": "需要外地核实", "delay-told-to": "informant" });
    expect(on("2026-10-14").breaches).toMatchObject([{ clock: "handling", due: "2026-10-13", late: 1 }]);
    log.step("investigate", "2026-10-14", { investigator: "周正", "investigator-department": "监管股", facts: "属实" });
    log.step("decide", "2026-10-15", { outcome: "upheld", measures: ["correct"], "signed-by": "陈立" });
    const found = on("2026-10-15");
    expect(found.breaches).toMatchObject([{ clock: "handling", happened: "2026-10-15", late: 2, unit: "workday" }]);
    expect(found.breaches[0]).not.toHaveProperty("arguable");
  });

  test("H9.4: 及时 names no day: telling the result is brought to mind, and a day later is no breach", () => {
    const { log, on } = received("2026-03-02");
    examined(log, "2026-03-03", "accept");
    log.step("investigate", "2026-03-04", { investigator: "周正", "investigator-department": "监管股", facts: "属实" });
    log.step("decide", "2026-03-05", { outcome: "partly-upheld", measures: ["criticise"], "signed-by": "陈立" });
    for (const day of ["2026-03-05", "2026-03-12"]) {
      expect(clockOf(on(day), "tell-result")).toMatchObject({ state: "running", reminder: true, main: true });
      expect(on(day).breaches).toEqual([]);
      expect(stampOf(on(day), day)).toMatchObject({
        text: "及时告知结果 · 3月5日起",
        tone: "soon",
        title:
          "3月5日作出处理，及时告知结果，没有规定日数（《霍山县医保局政府信息公开投诉举报受理制度》第四条（二））。",
      });
      expect(caseLine(on(day), huoshan, day)).toMatchObject({ next: "告知结果", breaches: 0 });
      expect(on(day).next.find(({ step }) => step === "tell-result")).not.toHaveProperty("due");
    }
    log.step("tell-result", "2026-03-06", { outcome: "partly-upheld", "told-how": "phone" });
    const found = on("2026-03-06");
    expect(found).toMatchObject({ state: "closed", outcome: "partly-upheld", outcomeTitle: "部分属实" });
    expect(clockOf(found, "tell-result").state).toBe("met");
    expect(found.breaches).toEqual([]);
  });

  test("H9.4: of an anonymous one neither the refusal nor the result has a limit", () => {
    const { log, on } = received("2026-03-02", ANONYMOUS);
    expect(on("2026-03-02").clocks.map(({ clock }) => clock)).toEqual(["transfer-in-time", "handling"]);
    examined(log, "2026-03-03", "not-accept");
    expect(on("2026-03-20")).toMatchObject({ clocks: [], breaches: [] });
    log.step("not-accept", "2026-03-20");
    expect(on("2026-03-20")).toMatchObject({ state: "closed", outcome: "not-accepted" });
  });

  test("H9.5: withdrawn in time it was never late; after the last day it was", () => {
    const { log, on } = received("2026-03-02");
    log.step("withdraw", "2026-03-10");
    expect(on("2026-05-01")).toMatchObject({ outcome: "withdrawn", breaches: [] });
    const late = received("2026-03-02");
    late.log.step("withdraw", "2026-03-24");
    expect(late.on("2026-05-01").breaches).toMatchObject([{ clock: "handling", late: 1 }]);
  });

  test("H9.6: an investigator of the department that was reported is warned of", () => {
    const { log, on } = received("2026-03-02");
    examined(log, "2026-03-03", "accept");
    const attempt = (department: string): string[] => {
      const verdict = validateStep({
        procedure: huoshan,
        step: "investigate",
        found: on("2026-03-04"),
        values: { investigator: "周正", "investigator-department": department, facts: "属实" },
        on: "2026-03-04",
        now: morning("2026-03-04"),
      });
      return verdict.ok ? [...verdict.value.warnings] : [verdict.error];
    };
    expect(attempt("监管股")).toEqual([]);
    expect(attempt("办公室").join("")).toMatch(/办公室是这一件的被反映的部门.*另一个部门的人/);
  });
});
