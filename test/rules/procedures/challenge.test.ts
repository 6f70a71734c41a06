import { describe, expect, it, test } from "vitest";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, needed } from "./in-force.ts";

const REQUEST = "00000000-0000-4000-8000-0000000000aa";

describe("行政复议, as the respondent has it (DOMAIN 1.8)", () => {
  const procedure = inForce("national", "reconsideration");

  it.each([
    // 09-20 is worked; 5 and 10 days are working days (复议法第八十八条).
    ["simple", "answer-simple", "2026-09-23", "decision-simple", "2026-10-15"],
    ["ordinary", "answer-ordinary", "2026-10-08", "decision-ordinary", "2026-11-16"],
  ])("%s: answer and decision", (track, answer, answerDue, decision, decisionDue) => {
    const log = caseLog("reconsideration");
    const on = (day: string) => caseOn(day, log.events, procedure);
    log.step("notice", "2026-09-17", { "request-case": REQUEST, "review-track": track, "accepted-on": "2026-09-15" });
    const found = on("2026-09-17");
    expect(found.clocks.map(({ clock }) => clock)).toEqual([answer, decision]);
    expect(clockOf(found, answer)).toMatchObject({ due: answerDue, unit: "workday", whose: "ours", main: true });
    expect(clockOf(found, decision)).toMatchObject({ from: "2026-09-15", due: decisionDue, whose: "others" });
    log.step("answer", answerDue);
    expect(on("2026-10-09").breaches).toEqual([]);
    log.step("decided", "2026-10-12", { outcome: "corrected", "decision-number": "复决1号", "redo-by": "2026-11-02" });
    expect(on("2026-10-12")).toMatchObject({ state: "closed", outcome: "corrected" });
    expect(needed(on("2026-10-12"))).toEqual(["archive"]);
  });

  test("the organ may take 30 days more, of the ordinary track only", () => {
    const log = caseLog("reconsideration");
    log.step("notice", "2026-09-17", { "review-track": "ordinary", "accepted-on": "2026-09-15" });
    log.step("decision-extended", "2026-11-02", { "extension-days": 30 });
    // 90 days end on Monday 2026-12-14.
    expect(clockOf(caseOn("2026-11-03", log.events, procedure), "decision-ordinary")).toMatchObject({
      due: "2026-12-14",
      extended: 30,
    });
    const simple = caseLog("reconsideration");
    simple.step("notice", "2026-09-17", { "review-track": "simple", "accepted-on": "2026-09-15" });
    expect(caseOn("2026-09-17", simple.events, procedure).next.map(({ step }) => step)).not.toContain(
      "decision-extended",
    );
  });

  test("the applicant has 15 days from receipt of the decision, rolling forward", () => {
    const log = caseLog("reconsideration");
    log.step("notice", "2026-08-03", { "review-track": "simple", "accepted-on": "2026-08-03" });
    log.step("decided", "2026-09-10", { outcome: "maintained" });
    log.step("applicant-served", "2026-09-18");
    // The 15th day, 10-03, lies in 国庆: the first working day after it.
    expect(clockOf(caseOn("2026-09-18", log.events, procedure), "suit-after-reconsideration").due).toBe("2026-10-08");
  });

  test("复议法34: not decided in time, the applicant may go to court; the decision may still come", () => {
    const log = caseLog("reconsideration");
    log.step("notice", "2026-08-03", { "review-track": "simple", "accepted-on": "2026-08-03" });
    log.step("answer", "2026-08-06");
    const on = (day: string) => caseOn(day, log.events, procedure);
    expect(clockOf(on("2026-09-08"), "decision-simple").state).toBe("lapsed");
    expect(on("2026-09-08").next.map(({ step }) => step)).toContain("sued");
    log.step("sued", "2026-09-10");
    expect(on("2026-09-10").state).toBe("open");
    expect(needed(on("2026-09-10"))).toEqual(["decided"]);
  });

  test("an answer that comes late is a breach", () => {
    const log = caseLog("reconsideration");
    log.step("notice", "2026-09-17", { "review-track": "simple", "accepted-on": "2026-09-15" });
    log.step("answer", "2026-09-24");
    expect(caseOn("2026-09-24", log.events, procedure).breaches).toMatchObject([{ clock: "answer-simple", late: 1 }]);
  });
});

describe("行政诉讼, as the defendant has it", () => {
  const procedure = inForce("national", "litigation");

  test("15 days for answer and evidence, calendar days that roll forward; a second instance opens it again", () => {
    const log = caseLog("litigation");
    const on = (day: string) => caseOn(day, log.events, procedure);
    log.step("summons", "2026-06-05", { "request-case": REQUEST, "suit-kind": "direct" });
    // The 15th day, 06-20, is a Saturday after 端午.
    expect(clockOf(on("2026-06-05"), "answer")).toMatchObject({ due: "2026-06-22", unit: "calendar-day" });
    expect(needed(on("2026-06-05"))).toEqual(["respond", "judged"]);
    log.step("respond", "2026-06-18");
    log.step("judged", "2026-09-01", { outcome: "maintained" });
    expect(on("2026-09-01")).toMatchObject({ state: "closed", outcome: "maintained", breaches: [] });
    log.step("appealed", "2026-09-14");
    expect(on("2026-09-14").state).toBe("open");
    expect(needed(on("2026-09-14"))).toEqual(["judged"]);
    log.step("judged", "2026-11-10", { outcome: "corrected" });
    expect(on("2026-11-10")).toMatchObject({ state: "closed", outcome: "corrected" });
  });

  test.each(["reconsideration", "litigation"])("%s names the request that it is about", (id) => {
    const { fields, starts, steps } = inForce("national", id);
    expect(fields.find((field) => field.id === "request-case")?.kind).toBe("case");
    const start = steps.find((step) => step.id === starts);
    expect(start?.fields.find(({ field }) => field === "request-case")?.required).toBe(true);
  });
});
