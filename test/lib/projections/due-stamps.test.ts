import { describe, expect, it } from "vitest";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { request } from "../../../rules/national/procedures/request.ts";
import { caseLog } from "../procedures/case-log.ts";
import { aCase, clock, pause } from "./case-builder.ts";

const TODAY = "2026-12-01";
const REQUEST = ProcedureSchema.parse(request);

describe("stampOf", () => {
  it("says what is left and until when", () => {
    const running = aCase(1, { clocks: [clock({ left: 8, due: "2026-12-11" })] });
    expect(stampOf(running, TODAY)).toMatchObject({ text: "剩 8 个工作日 · 12月11日", tone: "due", due: "2026-12-11" });
    expect(stampOf(aCase(1, { clocks: [clock()] }), TODAY)).toMatchObject({
      text: "剩 3 个工作日 · 12月4日",
      tone: "soon",
      provisional: false,
    });
    const today = aCase(1, { clocks: [clock({ left: 0, due: TODAY })] });
    expect(stampOf(today, TODAY)).toMatchObject({ text: "今天到期 · 12月1日", tone: "soon" });
  });

  it("is late when the last day is over", () => {
    const late = aCase(1, { clocks: [clock({ left: -2, due: "2026-11-27", state: "overdue" })] });
    expect(stampOf(late, TODAY)).toMatchObject({ text: "超期 2 个工作日 · 11月27日", tone: "late" });
  });

  it("explains itself in one sentence with its article", () => {
    const { title } = stampOf(aCase(1, { clocks: [clock({ extended: 20, latest: "2026-12-08" })] }), TODAY);
    expect(title).toBe(
      "11月6日收到申请，自次日起20个工作日，延长20个工作日，答复期限的最后一日是12月4日（最晚可主张到12月8日）（《政府信息公开条例》第三十三条第二款）。",
    );
  });

  it("marks a last day of a year that is not announced, and writes its year", () => {
    const range = { earliest: "2027-01-04", latest: "2027-01-06", reason: "2027年放假安排尚未公布" };
    const provisional = aCase(1, { clocks: [clock({ due: "2027-01-05", left: 20, provisional: true, range })] });
    const stamp = stampOf(provisional, TODAY);
    expect(stamp).toMatchObject({ text: "剩 20 个工作日 · 2027年1月5日（暂定）", provisional: true });
    expect(stamp.title).toContain("2027年放假安排尚未公布");
  });

  it("is grey while nothing counts, with the reason and since when", () => {
    const paused = aCase(1, { state: "paused", clocks: [clock({ state: "paused", pauses: [pause()] })] });
    const stamp = stampOf(paused, TODAY);
    expect(stamp).toMatchObject({ text: "暂停计时 · 自11月16日征求意见", tone: "paused" });
    expect(stamp.title).toContain("第三十三条第三款");
    expect(stamp.title).toContain("继续计算");
    expect(stamp).not.toHaveProperty("due");
  });

  it("tells a count that starts anew from one that goes on", () => {
    const asked = pause({ step: "ask-correction", title: "补正告知", restarts: true });
    const period = clock({
      clock: "correction-period",
      title: "补正期限",
      whose: "others",
      from: "2026-11-16",
      due: "2026-12-07",
      main: false,
    });
    const clocks = [clock({ state: "paused", pauses: [asked] }), period];
    const stamp = stampOf(aCase(1, { state: "waiting", clocks }), TODAY);
    expect(stamp).toMatchObject({ text: "暂停计时 · 自11月16日补正告知", tone: "paused" });
    expect(stamp.title).toContain("重新计算；补正期限到12月7日");
    const lapsed = [
      clock({ state: "paused", pauses: [asked] }),
      { ...period, state: "lapsed", due: "2026-11-27" } as const,
    ];
    expect(stampOf(aCase(1, { clocks: lapsed }), TODAY)).toMatchObject({
      text: "补正期限已过 · 11月27日",
      tone: "soon",
    });
  });

  it("does not take what another let pass before for what is waited for now", () => {
    const third = clock({ clock: "third-party", whose: "others", state: "lapsed", from: "2026-10-12", main: false });
    const asked = pause({ step: "fee-notice", title: "收费通知", restarts: true });
    const clocks = [clock({ state: "paused", pauses: [asked] }), third];
    expect(stampOf(aCase(1, { state: "waiting", clocks }), TODAY).text).toBe("暂停计时 · 自11月16日收费通知");
  });

  it("reads what the engine says of a request from receipt to answer", () => {
    const log = caseLog("request", "2026-11-02T00:00:00.000Z");
    const texts: string[] = [];
    const note = (now: string): void => {
      const one = procedures(log.events, REQUEST, CALENDAR, new Date(`${now}T02:00:00.000Z`));
      texts.push(stampOf(one, now).text);
    };
    log.step("register", "2026-11-02", { channel: "internet" });
    note("2026-11-02");
    log.step("confirm", "2026-11-03", { "confirmed-by": "李明" });
    note("2026-11-04");
    const ask = log.step("ask-correction", "2026-11-05", { "correction-by": "2026-11-12" });
    note("2026-11-06");
    note("2026-11-13");
    log.step("corrected", "2026-11-13", {}, ask);
    note("2026-11-13");
    const organ = { "consult-kind": "other-organ", consulted: "某局", "consult-about": "能否公开" };
    const consult = log.step("consult", "2026-11-16", organ);
    note("2026-11-17");
    log.step("consult-answered", "2026-11-18", { "consult-result": "agrees" }, consult);
    note("2026-12-10");
    note("2026-12-16");
    log.step("send-reply", "2026-12-11", { outcome: "r3-1", delivery: "post" });
    note("2026-12-16");
    expect(texts).toEqual([
      "待与申请人确认",
      "剩 19 个工作日 · 12月1日",
      "暂停计时 · 自11月5日告知补正",
      "申请人补正期限已过 · 11月12日",
      "剩 20 个工作日 · 12月11日",
      "暂停计时 · 自11月16日书面征求意见",
      "剩 2 个工作日 · 12月14日",
      "超期 2 个工作日 · 12月14日",
      "已答复 · 12月11日",
    ]);
  });

  it("does not run before the applicant confirmed", () => {
    expect(stampOf(aCase(1, { state: "unconfirmed" }), TODAY)).toMatchObject({
      text: "待与申请人确认",
      tone: "unconfirmed",
    });
  });

  it("says when it was answered, or closed otherwise, and that it was late", () => {
    const answered = aCase(1, { state: "closed", closed: "2026-10-22", moments: { replied: "2026-10-22" } });
    expect(stampOf(answered, TODAY)).toMatchObject({ text: "已答复 · 10月22日", tone: "done" });
    const withdrawn = aCase(1, { state: "closed", closed: "2025-10-22" });
    expect(stampOf(withdrawn, TODAY)).toMatchObject({ text: "已办结 · 2025年10月22日", tone: "done" });
    const sentence = "答复晚了2个工作日。";
    const breach = {
      clock: "reply",
      key: "reply",
      title: "答复期限",
      basis: [],
      due: "2026-10-20",
      late: 2,
      unit: "workday",
    } as const;
    const late = { ...answered, clocks: [clock({ state: "late" })], breaches: [{ ...breach, sentence }] };
    expect(stampOf(late, TODAY).title).toBe(sentence);
  });

  it("says days of months and hours in their own words", () => {
    const of = (parts: Parameters<typeof clock>[0]): string =>
      stampOf(aCase(1, { clocks: [clock(parts)] }), TODAY).text;
    expect(of({ unit: "month", due: "2026-12-11" })).toBe("剩 10 天 · 12月11日");
    expect(of({ unit: "calendar-day", due: "2026-11-29", state: "overdue" })).toBe("超期 2 天 · 11月29日");
    expect(of({ unit: "hour", due: "2026-12-01T18:00:00.000Z", left: 5.4 })).toBe("明天 02:00 前 · 剩 5 小时 24 分");
  });
});
