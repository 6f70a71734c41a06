import { describe, expect, it } from "vitest";
import type { Case, ClockState } from "../../../lib/model/case.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog, type CaseLog } from "./case-log.ts";
import { SMALL } from "./small-procedure.ts";

const CASE = "00000000-0000-4000-8000-00000000ca5e";

function at(log: CaseLog, day: string): Case {
  return procedures(log.events, SMALL, CALENDAR, new Date(`${day}T02:00:00.000Z`));
}

function reply(found: Case): ClockState {
  const state = found.clocks.find(({ clock }) => clock === "reply");
  if (!state) throw new Error("no reply clock");
  return state;
}

function received(day: string): CaseLog {
  const log = caseLog("small");
  log.step("register", day, { channel: "in-person" });
  return log;
}

describe("what crosses a restart, a closing or a day", () => {
  it("a consultation that is still open when the clock starts anew pauses the new count (条例33(3))", () => {
    const log = received("2026-09-07");
    const consulted = log.step("consult", "2026-09-14");
    const asked = log.step("ask-correction", "2026-09-15");
    log.step("corrected", "2026-09-18", {}, asked);
    expect(at(log, "2026-10-09").state).toBe("paused");
    log.step("consult-answered", "2026-10-12", {}, consulted);
    const found = at(log, "2026-10-23");
    expect(reply(found)).toMatchObject({ from: "2026-09-18", due: "2026-11-06", state: "running" });
    expect(found.breaches).toEqual([]);
  });

  it("a consultation that nobody answered ends with the reply: the last day of a closed case stands", () => {
    const log = received("2026-09-07");
    log.step("consult", "2026-09-14");
    log.step("reply", "2026-10-09", { outcome: "granted" });
    const due = reply(at(log, "2026-10-10")).due;
    expect(reply(at(log, "2026-12-20"))).toMatchObject({ due, state: "met" });
  });

  it("the days on which a case was closed do not count when it is opened again", () => {
    const log = received("2026-09-18");
    const asked = log.step("ask-correction", "2026-09-21");
    log.step("corrected", "2026-09-22", {}, asked);
    log.step("lapse", "2026-09-25");
    log.step("reopen", "2026-11-18");
    const found = at(log, "2026-11-18");
    expect(found.breaches).toEqual([]);
    expect(reply(found)).toMatchObject({ state: "running", pauses: [{ from: "2026-09-25", until: "2026-11-18" }] });
  });

  it("a reply on the day on which the case was opened again comes after it", () => {
    const log = received("2026-03-02");
    log.step("review", "2026-03-03");
    log.step("reply", "2026-03-04", { outcome: "refused" });
    log.step("reopen", "2026-06-01");
    log.step("reply", "2026-06-01", { outcome: "granted" });
    expect(at(log, "2026-06-02")).toMatchObject({ state: "closed", outcome: "granted", closed: "2026-06-01" });
  });

  it("the applicant's days after the reply go by what is known now, not by what was known at the closing (DOMAIN 10.4)", () => {
    const log = caseLog("small", "2026-12-01T01:00:00.000Z");
    log.step("register", "2026-11-02", { channel: "in-person" });
    log.step("reply", "2026-12-01", { outcome: "granted" });
    log.step("received", "2026-12-09");
    const festival = { name: "春节", from: "2027-02-05", to: "2027-02-13", work: ["2027-02-14"] };
    const notice = { year: 2027, number: "测试〔2026〕9号", published: "2026-12-06", holidays: [festival] };
    const calendar = { ...CALENDAR, notices: [...CALENDAR.notices, { ...notice, known: "2026-12-06T01:00:00.000Z" }] };
    const found = procedures(log.events, SMALL, calendar, "2027-01-04T02:00:00.000Z");
    expect(found.clocks.find(({ clock }) => clock === "appeal")).toMatchObject({
      due: "2027-02-14",
      provisional: false,
    });
  });
});

describe("what was taken back, and what is open to argument", () => {
  it("what answers a step that did not happen does not count", () => {
    const log = received("2026-09-07");
    const asked = log.step("ask-correction", "2026-09-15");
    log.step("corrected", "2026-09-20", {}, asked);
    log.fact({ type: "StepWithdrawn", case: CASE, entry: asked, reason: "没有发出补正告知" });
    const found = at(log, "2026-10-09");
    expect(reply(found)).toMatchObject({ from: "2026-09-07", due: "2026-10-10" });
    expect(found.withdrawn.map(({ step }) => step)).toEqual(["ask-correction", "corrected"]);
  });

  it("between the earliest and the latest day a limit is late, and said to be arguable (DOMAIN 10.6)", () => {
    const log = received("2026-09-07");
    const asked = log.step("consult", "2026-09-14");
    log.step("consult-answered", "2026-09-29", {}, asked);
    log.step("extend", "2026-10-26", { days: 5 });
    log.step("reply", "2026-10-27", { outcome: "granted" });
    const found = at(log, "2026-10-28");
    expect(reply(found)).toMatchObject({ due: "2026-10-23", latest: "2026-11-03", extended: 0, state: "late" });
    expect(reply(found).refused).toContain("按最晚的算法计入");
    expect(found.breaches).toMatchObject([{ clock: "reply", arguable: true }]);
    expect(found.breaches[0]?.sentence).toContain("2026年11月3日以前都不算超期");
  });

  it("tells the last day without its extension", () => {
    const log = received("2026-09-18");
    log.step("extend", "2026-10-20", { days: 10 });
    const asked = log.step("consult", "2026-10-26");
    log.step("consult-answered", "2026-11-03", {}, asked);
    expect(reply(at(log, "2026-11-04"))).toMatchObject({ extended: 10, dueBefore: "2026-10-22" });
  });
});
