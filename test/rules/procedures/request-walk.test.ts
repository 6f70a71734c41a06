import { describe, expect, test } from "vitest";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, morning, needed, received } from "./in-force.ts";

const national = inForce("national");
const WHOLE = "00000000-0000-4000-8000-00000000ca5e";
const PART = "00000000-0000-4000-8000-00000000ca5f";

describe("national: from receipt to archive", () => {
  test("10.15, 10.6, 10.7, 10.11, 10.12: online, two consultations that overlap, by post, archived", () => {
    // Entered as it went on: a convention holds from when it was entered.
    const log = caseLog("request", "2026-08-31T01:00:00.000Z");
    const on = (today: string) => caseOn(today, log.events, national);
    log.step("register", "2026-08-31", { channel: "internet", content: "基金收支" });
    expect(on("2026-09-04").state).toBe("unconfirmed");
    log.step("confirm", "2026-09-07", { "confirmed-by": "经办人甲" });
    expect(clockOf(on("2026-09-07"), "reply")).toMatchObject({ from: "2026-09-07", state: "running" });
    log.fact({ type: "PauseConventionSet", convention: "from-next-day" });
    const third = log.step("consult", "2026-09-14", { "consult-kind": "third-party", consulted: "第三方甲" });
    expect(on("2026-09-15").state).toBe("paused");
    expect(
      on("2026-09-15")
        .next.filter(({ of }) => of === third)
        .map(({ step }) => step),
    ).toEqual(["consult-received", "consult-answered", "tell-consulting"]);
    const other = log.step("consult", "2026-09-21", { "consult-kind": "co-producer", consulted: "某局" });
    log.step("consult-received", "2026-09-15", {}, third);
    log.step("consult-received", "2026-09-22", {}, other);
    const both = on("2026-09-23");
    expect(both.clocks.filter(({ clock }) => clock === "third-party")).toHaveLength(1);
    expect(both.clocks.filter(({ clock }) => clock === "co-producer")).toHaveLength(1);
    expect(clockOf(both, "third-party").silence).toContain("由本机关");
    expect(clockOf(both, "co-producer").silence).toContain("视为同意");
    log.step("consult-answered", "2026-09-29", { "consult-result": "agrees" }, third);
    log.step("consult-answered", "2026-10-12", { "consult-result": "agrees" }, other);
    expect(clockOf(on("2026-10-13"), "reply")).toMatchObject({ due: "2026-11-02", state: "running" });
    log.step("draft-reply", "2026-10-28", { outcome: "r3-1", "outcome-reason": "可以公开" });
    expect(on("2026-10-28").moments).not.toHaveProperty("replied");
    log.step("send-reply", "2026-11-02", {
      outcome: "r3-1",
      delivery: "post",
      carrier: "postal",
      "slip-number": "XA1",
    });
    const sent = on("2026-11-03");
    expect(sent).toMatchObject({ state: "closed", outcome: "r3-1", closed: "2026-11-02", breaches: [] });
    expect(sent.moments).toMatchObject({ received: "2026-09-07", replied: "2026-11-02" });
    expect(sent.moments).not.toHaveProperty("served");
    expect(clockOf(sent, "reply")).toMatchObject({ state: "met", met: "2026-11-02" });
    expect(needed(sent)).toEqual(["archive"]);
    log.step("reply-received", "2026-11-04");
    log.step("archive", "2026-11-06");
    const archived = on("2026-11-07");
    expect(archived.moments["served"]).toBe("2026-11-04");
    expect(needed(archived)).toEqual([]);
  });

  test("10.6: one consultation, the earliest day for alarms, the latest beside it", () => {
    const { log, on } = received("2026-09-07");
    const asked = log.step("consult", "2026-09-14", {
      "consult-kind": "other-organ",
      "consult-reply-by": "2026-09-25",
    });
    log.step("consult-answered", "2026-09-29", { "consult-result": "agrees" }, asked);
    expect(clockOf(on("2026-09-30"), "reply")).toMatchObject({ due: "2026-10-23", latest: "2026-10-27" });
    expect(clockOf(on("2026-09-30"), "other-organ")).toMatchObject({ due: "2026-09-25", state: "late" });
  });

  test("10.5, 10.10: 补正 starts the limit anew at 20, the late notice stays a breach", () => {
    const { log, on } = received("2026-02-13");
    expect(clockOf(on("2026-02-13"), "correction-notice")).toMatchObject({ due: "2026-03-02" });
    const asked = log.step("ask-correction", "2026-03-03", {
      "correction-by": "2026-04-03",
      "correction-items": "名称",
    });
    const waiting = on("2026-03-30");
    expect(waiting.state).toBe("waiting");
    expect(waiting.breaches).toMatchObject([{ clock: "correction-notice", due: "2026-03-02", late: 1 }]);
    expect(waiting.next.map(({ step }) => step)).not.toContain("ask-correction");
    log.step("corrected", "2026-04-02", { content: "2025年基金收支" }, asked);
    const found = on("2026-04-03");
    expect(clockOf(found, "reply")).toMatchObject({ from: "2026-04-02", left: 19, extended: 0, pauses: [] });
    expect(found.breaches.map(({ clock }) => clock)).toEqual(["correction-notice"]);
    expect(found.fields["content"]).toBe("2025年基金收支");
  });

  test("B9: who lets the time for 补正 pass is not answered further, in r3-6-1", () => {
    const { log, on } = received("2026-02-13");
    log.step("ask-correction", "2026-02-26", { "correction-by": "2026-03-14" });
    // A Saturday: the last day moves to Monday (民法典第二百零三条).
    expect(clockOf(on("2026-03-16"), "correction-period")).toMatchObject({ due: "2026-03-16", state: "running" });
    expect(clockOf(on("2026-03-17"), "correction-period")).toMatchObject({ state: "lapsed" });
    log.step("correction-lapsed", "2026-03-17");
    expect(on("2026-03-17")).toMatchObject({ state: "closed", outcome: "r3-6-1", breaches: [] });
  });

  test("109号: the fee stops the limit, payment starts it anew; unpaid ends it in r3-6-2", () => {
    const { log, on } = received("2026-04-30");
    const notice = log.step("fee-notice", "2026-05-11", { "fee-method": "pages", "fee-count": 68, "fee-amount": 380 });
    log.step("fee-received", "2026-05-13", {}, notice);
    expect(on("2026-06-10").state).toBe("waiting");
    expect(clockOf(on("2026-06-10"), "fee-payment")).toMatchObject({ due: "2026-06-10", state: "running" });
    expect(clockOf(on("2026-06-11"), "fee-payment").state).toBe("lapsed");
    const paid = log.step("fee-paid", "2026-06-18", {}, notice);
    expect(clockOf(on("2026-06-18"), "reply")).toMatchObject({ from: "2026-06-18", left: 20 });
    log.fact({
      type: "StepWithdrawn",
      case: WHOLE,
      entry: paid,
      reason: "登记在另一件上",
    });
    log.step("fee-lapsed", "2026-06-22");
    expect(on("2026-06-22")).toMatchObject({ state: "closed", outcome: "r3-6-2", breaches: [] });
  });

  test("10.9: an extension told in time counts once; a second and one after the limit do not", () => {
    const { log, on } = received("2026-11-05");
    log.step("extend", "2026-11-19", { "extension-days": 20 });
    expect(clockOf(on("2026-11-20"), "reply")).toMatchObject({ due: "2026-12-31", extended: 20, provisional: false });
    log.step("extend", "2026-11-20", { "extension-days": 10 });
    expect(clockOf(on("2026-11-20"), "reply")).toMatchObject({ due: "2026-12-31", extended: 20 });
    expect(clockOf(on("2026-11-20"), "reply").refused).toContain("一次");
    const late = received("2026-09-18");
    late.log.step("extend", "2026-10-23", { "extension-days": 20 });
    expect(clockOf(late.on("2026-10-26"), "reply")).toMatchObject({ due: "2026-10-22", extended: 0, state: "overdue" });
  });

  test("10.3: a limit that reaches into a year not announced is provisional", () => {
    const { on } = received("2026-12-04");
    expect(clockOf(on("2026-12-04"), "reply").provisional).toBe(true);
    expect(clockOf(received("2026-12-03").on("2026-12-03"), "reply")).toMatchObject({
      due: "2026-12-31",
      provisional: false,
    });
  });

  test("10.1, 10.2, 10.14: make-up days count, receipt on a day off keeps its real date", () => {
    expect(clockOf(received("2022-09-30").on("2022-09-30"), "reply").due).toBe("2022-11-02");
    for (const day of ["2026-10-01", "2026-10-07"]) {
      expect(clockOf(received(day).on(day), "reply")).toMatchObject({ from: day, due: "2026-11-03" });
    }
  });

  test("10.8: a receipt entered wrongly is corrected, and every date follows", () => {
    const { log, on } = received("2026-09-18");
    const entry = log.events[0]?.id ?? "";
    log.fact({
      type: "StepCorrected",
      case: WHOLE,
      entry,
      happened: "2026-09-06T16:00:00.000Z",
      reason: "签收日看错",
    });
    expect(on("2026-09-21").moments["received"]).toBe("2026-09-07");
    expect(clockOf(on("2026-09-21"), "reply").from).toBe("2026-09-07");
  });

  test("10.4: a day off that becomes known moves an open case, and not one closed before", () => {
    const reason = "台风停办公，某县政府通知";
    const local = [{ date: "2026-10-20", works: false, reason, known: "2026-10-23T01:00:00.000Z" }];
    const log = caseLog("request", "2026-09-18T01:00:00.000Z");
    log.step("register", "2026-09-18", { channel: "in-person" });
    const due = (): string => {
      const found = procedures(log.events, national, { ...CALENDAR, local }, morning("2026-10-26"));
      return clockOf(found, "reply").due;
    };
    expect(due()).toBe("2026-10-23");
    log.step("send-reply", "2026-10-22", { outcome: "r3-1", delivery: "in-person" });
    expect(due()).toBe("2026-10-22");
  });

  test("10.13: a day is a day in Shanghai, whatever zone the machine is in", () => {
    const log = caseLog("request");
    // Half past eleven at night of 09-18, and half past midnight of 09-19, in Shanghai.
    log.step("register", "2026-09-18T15:30:00.000Z", { channel: "in-person" });
    expect(caseOn("2026-09-21", log.events, national).moments["received"]).toBe("2026-09-18");
    const next = caseLog("request");
    next.step("register", "2026-09-18T16:30:00.000Z", { channel: "in-person" });
    expect(caseOn("2026-09-21", next.events, national).moments["received"]).toBe("2026-09-19");
  });

  test("10.17: 20 left on the day of receipt, none on the last day, less than none after it", () => {
    const { on } = received("2026-09-18");
    const left = ["2026-09-18", "2026-09-20", "2026-10-22", "2026-10-23"].map((day) => clockOf(on(day), "reply").left);
    expect(left).toEqual([20, 19, 0, -1]);
  });

  test("10.18: one receipt, split in two: each has its own result, and says where it came from", () => {
    const whole = caseLog("request");
    whole.step("register", "2026-09-18", { channel: "in-person", content: "甲项" });
    const part = caseLog("request", undefined, PART);
    part.step("register", "2026-09-18", { channel: "in-person", content: "乙项" });
    const reason = "一事一申请，拆分办理";
    part.fact({ type: "CasesTied", case: PART, to: WHOLE, tie: "split-from", reason });
    whole.step("send-reply", "2026-10-10", { outcome: "r3-1", delivery: "in-person" });
    part.step("send-reply", "2026-10-20", { outcome: "r3-4-1", delivery: "in-person" });
    const cases = [whole, part].map(({ events }) => caseOn("2026-10-21", events, national));
    expect(cases.map(({ outcome }) => outcome)).toEqual(["r3-1", "r3-4-1"]);
    expect(cases.map(({ moments }) => moments["received"])).toEqual(["2026-09-18", "2026-09-18"]);
    expect(cases[1]?.ties).toEqual([{ to: WHOLE, tie: "split-from", reason }]);
  });

  test("条例35: reasons good, but more time is needed: a day is set and told within the limit", () => {
    const { log, on } = received("2026-09-18");
    const asked = log.step("ask-reasons", "2026-09-25", { "reasons-by": "2026-10-12" });
    expect(on("2026-09-26").state).toBe("open");
    log.step("reasons-given", "2026-10-10", { reasons: "课题研究" }, asked);
    log.step("delay", "2026-10-20", { "delay-by": "2026-12-18", "delay-reason": "数量大" });
    const found = on("2026-11-20");
    expect(clockOf(found, "reply")).toMatchObject({ state: "met", met: "2026-10-20" });
    expect(clockOf(found, "delayed-reply")).toMatchObject({ due: "2026-12-18", state: "running", main: true });
    expect(found.breaches).toEqual([]);
  });

  test("10.16: what is answered after 复议 keeps its first reply, and gets a limit of its own", () => {
    const { log, on } = received("2026-04-30");
    log.step("send-reply", "2026-06-02", { outcome: "r3-3-6", delivery: "in-person" });
    log.step("archive", "2026-06-05");
    expect(on("2026-06-05").breaches).toMatchObject([{ clock: "reply", due: "2026-06-01", late: 1 }]);
    log.step("challenged", "2026-07-01", { challenge: "reconsideration" });
    log.step("reopen", "2026-09-01", { "reopen-reason": "reconsideration", "reply-by": "2026-09-25" });
    const open = on("2026-09-02");
    expect(open.state).toBe("open");
    expect(clockOf(open, "redo")).toMatchObject({ due: "2026-09-25", state: "running", main: true });
    expect(open.breaches.map(({ clock }) => clock)).toEqual(["reply"]);
    expect(needed(open)).toEqual(["send-reply"]);
    log.step("send-reply", "2026-09-24", { outcome: "r3-1", delivery: "in-person" });
    const again = on("2026-09-25");
    expect(again).toMatchObject({ state: "closed", outcome: "r3-1" });
    expect(again.moments).toMatchObject({ replied: "2026-09-24", served: "2026-09-24" });
    expect(clockOf(again, "redo").state).toBe("met");
    expect(needed(again)).toEqual(["archive"]);
  });
});
