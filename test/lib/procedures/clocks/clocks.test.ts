import { describe, expect, it } from "vitest";
import type { Case, ClockState } from "../../../../lib/model/case.ts";
import type { PauseConvention } from "../../../../lib/model/case-facts.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { caseLog, type CaseLog } from "../case-log.ts";
import { SMALL } from "../small-procedure.ts";

function at(log: CaseLog, day: string): Case {
  return procedures(log.events, SMALL, CALENDAR, new Date(`${day}T02:00:00.000Z`));
}

function clock(found: Case, id: string): ClockState {
  const state = found.clocks.find((one) => one.clock === id);
  if (!state) throw new Error(`no clock ${id}`);
  return state;
}

function received(day: string, channel = "in-person"): CaseLog {
  const log = caseLog("small");
  log.step("register", day, { channel });
  return log;
}

describe("when the reply is due (条例33)", () => {
  it.each([
    ["2022-09-30", "2022-11-02"],
    ["2026-02-13", "2026-03-19"],
    ["2026-02-18", "2026-03-20"],
    ["2026-04-30", "2026-06-01"],
    ["2026-09-18", "2026-10-22"],
    ["2026-12-03", "2026-12-31"],
    // DOMAIN 10.14: received on a day off, the real date is kept.
    ["2026-10-01", "2026-11-03"],
    ["2026-10-07", "2026-11-03"],
  ])("received %s, due %s", (day, due) => {
    const reply = clock(at(received(day), day), "reply");
    expect(reply).toMatchObject({ from: day, due, provisional: false, state: "running", left: 20 });
  });

  it("counts nothing while an online submission is not confirmed (DOMAIN 10.15)", () => {
    const log = received("2026-03-02", "internet");
    expect(at(log, "2026-03-20")).toMatchObject({ state: "unconfirmed", clocks: [] });
    log.step("confirm", "2026-03-05");
    expect(clock(at(log, "2026-03-20"), "reply").from).toBe("2026-03-05");
  });

  it("says that a day in a year not yet announced is provisional", () => {
    expect(clock(at(received("2026-12-04"), "2026-12-04"), "reply").provisional).toBe(true);
  });
});

describe("pauses (DOMAIN 10.6, 10.7)", () => {
  const consulted = (convention?: PauseConvention): CaseLog => {
    const log = received("2026-09-07");
    if (convention) log.fact({ type: "PauseConventionSet", convention });
    const asked = log.step("consult", "2026-09-14");
    log.step("consult-answered", "2026-09-29", {}, asked);
    return log;
  };

  it.each<[PauseConvention | undefined, string, string | undefined]>([
    [undefined, "2026-10-23", "2026-10-27"],
    ["between", "2026-10-23", "2026-10-27"],
    ["from-next-day", "2026-10-26", "2026-10-27"],
    ["both-ends", "2026-10-27", undefined],
  ])("with the convention %s is due %s, arguably %s", (convention, due, latest) => {
    const reply = clock(at(consulted(convention), "2026-11-20"), "reply");
    expect([reply.due, reply.latest]).toEqual([due, latest]);
  });

  it("counts overlapping consultations once", () => {
    const log = consulted("from-next-day");
    const second = log.step("consult", "2026-09-21");
    log.step("consult-answered", "2026-10-12", {}, second);
    expect(clock(at(log, "2026-11-20"), "reply").due).toBe("2026-11-02");
  });

  it("stands still while nobody answered, and goes on by itself after the third party's 15 days", () => {
    const log = received("2026-03-02");
    const asked = log.step("consult", "2026-03-09");
    expect(at(log, "2026-06-01").state).toBe("paused");
    log.step("consult-received", "2026-03-11", {}, asked);
    expect(at(log, "2026-03-31").state).toBe("paused");
    const silent = at(log, "2026-04-02");
    expect(silent.state).toBe("open");
    expect(clock(silent, "reply").pauses).toMatchObject([{ from: "2026-03-09", until: "2026-04-01", silent: true }]);
    expect(clock(silent, "third-party")).toMatchObject({ state: "lapsed", due: "2026-04-01", silence: "由本机关决定" });
    expect(silent.breaches).toEqual([]);
  });
});

describe("restarts (DOMAIN 10.5, 10.10)", () => {
  it("starts anew at 20 days when the corrected request comes, and keeps the late notice as a breach", () => {
    const log = received("2026-03-02");
    const asked = log.step("ask-correction", "2026-03-13");
    const waiting = at(log, "2026-06-01");
    expect(waiting.state).toBe("waiting");
    expect(waiting.breaches).toMatchObject([{ clock: "notice", due: "2026-03-11", happened: "2026-03-13", late: 2 }]);
    log.step("corrected", "2026-06-01", {}, asked);
    const found = at(log, "2026-06-02");
    expect(clock(found, "reply")).toMatchObject({ from: "2026-06-01", due: "2026-06-30", state: "running" });
    expect(found.breaches.map((breach) => breach.clock)).toEqual(["notice"]);
  });

  it("does not blame for a notice that was not needed", () => {
    expect(at(received("2026-03-02"), "2026-03-20").breaches).toEqual([]);
  });

  it("keeps a limit that was over before the fee was asked for as a breach", () => {
    const log = received("2026-03-02");
    const notice = log.step("fee-notice", "2026-04-02");
    log.step("fee-paid", "2026-04-10", {}, notice);
    const found = at(log, "2026-04-10");
    expect(found.breaches).toMatchObject([{ clock: "reply", due: "2026-03-30", happened: "2026-04-02", late: 3 }]);
    expect(clock(found, "reply").from).toBe("2026-04-10");
  });
});

describe("extension (DOMAIN 10.9)", () => {
  it("counts once, told in time, at most 20", () => {
    const log = received("2026-11-05");
    log.step("extend", "2026-12-03", { days: 20 });
    log.step("extend", "2026-12-04", { days: 5 });
    const reply = clock(at(log, "2026-12-10"), "reply");
    expect(reply).toMatchObject({ extended: 20, due: "2026-12-31", provisional: false });
    expect(reply.refused).toContain("只能延长一次");
  });

  it("does not count when told after the limit", () => {
    const log = received("2026-03-02");
    log.step("extend", "2026-03-31", { days: 20 });
    const found = at(log, "2026-04-01");
    expect(clock(found, "reply")).toMatchObject({ extended: 0, due: "2026-03-30", state: "overdue" });
    expect(clock(found, "reply").refused).toContain("原期限已过");
  });

  it("belongs to the clock it was told in, not to the one that starts anew", () => {
    const log = received("2026-03-02");
    log.step("extend", "2026-03-10", { days: 10 });
    const asked = log.step("ask-correction", "2026-03-11");
    log.step("corrected", "2026-03-20", {}, asked);
    expect(clock(at(log, "2026-03-20"), "reply")).toMatchObject({ extended: 0, from: "2026-03-20" });
  });
});

describe("how it ends", () => {
  it.each([
    ["2026-03-30", "met", 0],
    ["2026-03-31", "late", 1],
  ])("answered %s is %s", (day, state, breaches) => {
    const log = received("2026-03-02");
    log.step("review", "2026-03-20");
    log.step("reply", day, { outcome: "granted" });
    const found = at(log, "2026-06-01");
    expect(clock(found, "reply").state).toBe(state);
    expect(found).toMatchObject({ state: "closed", closed: day, outcome: "granted" });
    expect(found.breaches).toHaveLength(breaches);
  });

  it("is void where the applicant let the correction lapse", () => {
    const log = received("2026-03-02");
    log.step("ask-correction", "2026-03-05");
    log.step("lapse", "2026-05-05");
    const found = at(log, "2026-06-01");
    expect(found).toMatchObject({ state: "closed", outcome: "lapsed", breaches: [] });
    expect(clock(found, "reply").state).toBe("void");
  });

  it("is still late when closed otherwise after the limit", () => {
    const log = received("2026-03-02");
    log.step("lapse", "2026-05-05");
    expect(at(log, "2026-06-01").breaches).toMatchObject([{ clock: "reply", happened: "2026-05-05" }]);
  });

  it("counts the applicant's days from when the reply reached them (复议 60 days rolling, suit 6 months)", () => {
    const log = received("2026-11-02");
    log.step("reply", "2026-11-20", {});
    log.step("received", "2026-11-20");
    const found = at(log, "2026-11-21");
    expect(clock(found, "appeal")).toMatchObject({ due: "2027-01-19", state: "running" });
    expect(clock(found, "suit")).toMatchObject({ due: "2027-05-20", state: "running" });
  });

  it("asks for drafting and sending again after it was reopened", () => {
    const log = received("2026-03-02");
    log.step("review", "2026-03-03");
    log.step("reply", "2026-03-04", {});
    log.step("reopen", "2026-03-05");
    expect(at(log, "2026-03-05").next.map(({ step }) => step)).toContain("review");
    expect(at(log, "2026-03-05").next.map(({ step }) => step)).not.toContain("reply");
  });
});

it("counts hours by the clock, weekends too", () => {
  const log = received("2026-03-02");
  log.step("alarm", "2026-03-07T13:30:00.000Z");
  const found = procedures(log.events, SMALL, CALENDAR, "2026-03-07T16:00:00.000Z");
  expect(clock(found, "statement")).toMatchObject({ due: "2026-03-07T18:30:00.000Z", left: 2.5, state: "running" });
  const late = procedures(log.events, SMALL, CALENDAR, "2026-03-07T19:00:00.000Z");
  expect(late.breaches).toMatchObject([{ clock: "statement", unit: "hour" }]);
});

it("offers a step for each thing that it answers", () => {
  const log = received("2026-03-02");
  const first = log.step("assign", "2026-03-03");
  const second = log.step("assign", "2026-03-03");
  log.step("sign-for", "2026-03-04", {}, first);
  const steps = at(log, "2026-03-05").next.filter(({ step }) => step === "sign-for" || step === "return-assignment");
  expect(steps.map(({ step, of }) => [step, of])).toEqual([
    ["sign-for", second],
    ["return-assignment", second],
  ]);
});

it("takes corrections and withdrawals for what they say, whatever was entered first", () => {
  const log = received("2026-03-02");
  const asked = log.step("consult", "2026-03-09");
  log.fact({ type: "StepWithdrawn", case: "00000000-0000-4000-8000-00000000ca5e", entry: asked, reason: "没有发出" });
  const [register] = log.events;
  if (!register) throw new Error("no event");
  log.fact({
    type: "StepCorrected",
    case: "00000000-0000-4000-8000-00000000ca5e",
    entry: register.id,
    happened: "2026-03-02T16:00:00.000Z",
    reason: "收件日期写错",
  });
  const found = at(log, "2026-03-10");
  expect(clock(found, "reply")).toMatchObject({ from: "2026-03-03", pauses: [] });
  expect(found.withdrawn).toMatchObject([{ step: "consult", reason: "没有发出" }]);
  expect(found.done[0]?.corrections).toMatchObject([{ reason: "收件日期写错" }]);
});
