import { describe, expect, test } from "vitest";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { stepFaults, validateStep } from "../../../../lib/procedures/entering/validate-step.ts";
import { caseOn, morning, received } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../case-log.ts";
import { procedure, said } from "../said.ts";

const REGISTER = { channel: "in-person", applicant: "a", "applicant-kind": "natural", content: "基金收支" };
const SENT = { outcome: "r3-1", delivery: "in-person" };
const BY_POST = { outcome: "r3-1", delivery: "post", carrier: "postal", "slip-number": "XA1" };

describe("values", () => {
  const found = received("2026-03-02").on("2026-03-03");

  test("all is well: what was left empty is not kept", () => {
    const verdict = validateStep({
      procedure,
      step: "register",
      values: { ...REGISTER, number: " " },
      on: "2026-03-02",
      now: morning("2026-03-02"),
    });
    expect(verdict).toEqual({ ok: true, value: { fields: REGISTER, warnings: [] } });
  });

  test("each required field that lacks is named, with its id", () => {
    const { channel: _channel, content: _content, ...rest } = REGISTER;
    const faults = stepFaults({
      procedure,
      step: "register",
      values: rest,
      on: "2026-03-02",
      now: morning("2026-03-02"),
    });
    expect(faults).toEqual([
      { field: "channel", sentence: "“申请渠道”没有填写，请选择。" },
      { field: "content", sentence: "“申请公开的内容”没有填写，请填写。" },
    ]);
  });

  test.each<[string, string, FieldValues, string]>([
    ["a choice that is none", "register", { ...REGISTER, channel: "pigeon" }, "“申请渠道”请从列出的选项中选择。"],
    [
      "too long",
      "register",
      { ...REGISTER, content: "字".repeat(10_001) },
      "“申请公开的内容”有10001个字，最多10000个字，请精简。",
    ],
    ["not asked for here", "register", { ...REGISTER, "slip-number": "1" }, "“邮件单号”不用在这一步填写，请清空。"],
  ])("registering: %s", (_what, step, values, sentence) => {
    expect(said(undefined, step, "2026-03-02", values)).toBe(sentence);
  });

  const EXTENSION = {
    "extension-days": 10,
    "extension-reason": "数量多",
    "extension-approved-by": "主任",
    "approved-on": "2026-03-03",
    "sent-how": "post",
  };
  test.each<[string, string, FieldValues, string]>([
    ["more than 20 days", "extend", { ...EXTENSION, "extension-days": 21 }, "“延长的工作日数”不能大于20，请改正。"],
    ["none at all", "extend", { ...EXTENSION, "extension-days": 0 }, "“延长的工作日数”不能小于1，请改正。"],
    ["half a day", "extend", { ...EXTENSION, "extension-days": 1.5 }, "“延长的工作日数”应当是整数，请重新填写。"],
    [
      "a word for a number",
      "extend",
      { ...EXTENSION, "extension-days": "十" },
      "“延长的工作日数”应当是数字，请重新填写。",
    ],
    [
      "nobody approved it",
      "extend",
      { ...EXTENSION, "extension-approved-by": "" },
      "“同意延期的工作机构负责人”没有填写，请填写。",
    ],
    [
      "approved after it was told",
      "extend",
      { ...EXTENSION, "approved-on": "2026-03-04" },
      "“同意的日期”不能晚于办理日期2026年3月3日，请改正。",
    ],
    ["no such day", "extend", { ...EXTENSION, "approved-on": "2026-02-30" }, "“同意的日期”不是正确的日期"],
    [
      "by post without a slip",
      "send-reply",
      { ...SENT, delivery: "post", carrier: "postal" },
      "“邮件单号”没有填写，请填写。",
    ],
    [
      "a limit that lies before",
      "assign",
      { department: "基金监管股", "reply-by": "2026-03-02" },
      "“最迟答复日”不能早于办理日期2026年3月3日，请改正。",
    ],
    ["neither yes nor no", "send-reply", { ...SENT, "as-wanted": "是" }, "“按申请人要求的形式提供”请选择是或者否。"],
  ])("%s", (_what, step, values, sentence) => {
    expect(said(found, step, "2026-03-03", values)).toContain(sentence);
  });
});

describe("days", () => {
  const { log, on } = received("2026-03-02");

  test("a day to come, and a day that is none", () => {
    expect(said(undefined, "register", "2026-03-04", REGISTER, { today: "2026-03-03" })).toBe(
      "办理日期还没有到，不能登记未来的日期，请改正。",
    );
    expect(said(undefined, "register", "2026-02-30", REGISTER)).toContain("不是正确的日期");
    // 16:30 in UTC is half past midnight in Shanghai, whatever zone the machine is in.
    const early = {
      procedure,
      step: "register",
      values: REGISTER,
      on: "2026-03-03",
      now: new Date("2026-03-02T16:30:00Z"),
    };
    expect(validateStep(early).ok).toBe(true);
  });

  test("a reply before receipt", () => {
    expect(said(on("2026-03-05"), "send-reply", "2026-02-27", SENT, { today: "2026-03-05" })).toBe(
      "办理日期早于“登记申请”的2026年3月2日，请核对两个日期。",
    );
  });

  test("a letter that has not come yet", () => {
    const values = { ...REGISTER, channel: "mail-plain", "arrived-at-office": "2026-03-04" };
    expect(said(undefined, "register", "2026-03-03", values)).toBe(
      "“工作机构实际收到来信的日期”还没有到，不能登记未来的日期，请改正。",
    );
    expect(said(undefined, "register", "2026-03-03", values, { today: "2026-03-04" })).toBe("");
  });

  test("an answer before the question", () => {
    const of = log.step("consult", "2026-03-05", { "consult-kind": "third-party" });
    const values = { "consult-result": "agrees" };
    const found = on("2026-03-09");
    expect(said(found, "consult-answered", "2026-03-04", values, { of, today: "2026-03-09" })).toContain(
      "早于“书面征求意见”的2026年3月5日",
    );
    expect(said(found, "consult-answered", "2026-03-06", values, { of, today: "2026-03-09" })).toBe("");
    expect(said(found, "consult-answered", "2026-03-06", values)).toContain("要对应一次“书面征求意见”");
    expect(said(found, "consult-answered", "2026-03-06", { "consult-result": "refuses" }, { of })).toContain(
      "“不同意的理由”没有填写",
    );
  });
});

describe("order", () => {
  test("nothing before the registration, no registration twice", () => {
    expect(said(undefined, "send-reply", "2026-03-02", SENT)).toContain("请先登记。");
    expect(said(received("2026-03-02").on("2026-03-03"), "register", "2026-03-03", REGISTER)).toBe(
      "这一件已经登记过了。",
    );
  });

  test("补正 is asked for once only (条例30)", () => {
    const { log, on } = received("2026-03-02");
    const values = { "correction-items": "名称", "correction-by": "2026-03-20", "sent-how": "post" };
    expect(said(on("2026-03-03"), "ask-correction", "2026-03-03", values)).toBe("");
    log.step("ask-correction", "2026-03-03", values);
    expect(said(on("2026-03-04"), "ask-correction", "2026-03-04", values)).toBe(
      "“告知补正”已经登记过，有误的请更正原来的登记。",
    );
  });

  test("what must come first is named", () => {
    const found = received("2026-03-02").on("2026-03-03");
    expect(said(found, "approve-reply", "2026-03-03", { "approved-by": "局长" })).toBe(
      "“审定答复”之前要先有“起草答复”，请先登记。",
    );
    expect(said(found, "confirm", "2026-03-03", { "confirmed-by": "甲" })).toContain("不需要“与申请人确认收到”");
    expect(said(found, "archive", "2026-03-03")).toContain("之前要先有“送出答复”或者");
  });

  test("while an online submission is not confirmed, that is what is asked for", () => {
    const log = caseLog("request");
    log.step("register", "2026-03-02", { ...REGISTER, channel: "internet" });
    const found = caseOn("2026-03-03", log.events, procedure);
    const sentence = "“送出答复”之前要先有“与申请人确认收到”，请先登记。";
    expect(said(found, "send-reply", "2026-03-03", SENT)).toBe(sentence);
  });

  test("after the end: what was forgotten before it may be entered, nothing later", () => {
    const { log, on } = received("2026-03-02");
    log.step("send-reply", "2026-03-20", BY_POST);
    const found = on("2026-03-25");
    const values = { "consult-kind": "third-party", consulted: "第三方甲", "consult-about": "合同" };
    expect(said(found, "consult", "2026-03-09", values, { today: "2026-03-25" })).toBe("");
    expect(said(found, "consult", "2026-03-24", values, { today: "2026-03-25" })).toContain("已于2026年3月20日办结");
    expect(said(found, "send-reply", "2026-03-24", SENT)).toContain("已于2026年3月20日办结");
    expect(said(found, "archive", "2026-03-24")).toBe("");
    expect(said(found, "reopen", "2026-03-24", { "reopen-reason": "own" })).toBe("");
  });

  test("what answers one consultation is asked of that one, not of the last", () => {
    const { log, on } = received("2026-03-02");
    const third = log.step("consult", "2026-03-04", { "consult-kind": "third-party" });
    const other = log.step("consult", "2026-03-05", {
      "consult-kind": "other-organ",
      "consult-reply-by": "2026-03-12",
    });
    log.step("consult-answered", "2026-03-10", { "consult-result": "refuses" }, third);
    log.step("consult-answered", "2026-03-11", { "consult-result": "agrees" }, other);
    log.step("send-reply", "2026-03-20", BY_POST);
    const values = { "disclosed-content": "中标价", "public-interest": "基金安全", "sent-how": "post" };
    const told = (of: string) =>
      said(on("2026-03-25"), "tell-third-party", "2026-03-18", values, { of, today: "2026-03-25" });
    expect(told(third)).toBe("");
    expect(told(other)).toContain("不需要“告知第三方决定公开”");
  });

  test("a case that is open is not opened again; one opened again may be answered again", () => {
    const { log, on } = received("2026-03-02");
    log.step("send-reply", "2026-03-20", BY_POST);
    log.step("reopen", "2026-03-25", { "reopen-reason": "own" });
    expect(said(on("2026-03-26"), "reopen", "2026-03-26", { "reopen-reason": "own" })).toContain("还在办理");
    expect(said(on("2026-03-26"), "send-reply", "2026-03-26", SENT)).toBe("");
    expect(said(on("2026-03-26"), "archive", "2026-03-26")).toContain("之前要先有“送出答复”");
    // What was forgotten of the first time may still be entered.
    expect(said(on("2026-03-26"), "reply-received", "2026-03-23", {}, { today: "2026-03-26" })).toBe("");
  });

  test("what is corrected is not held to be taken twice", () => {
    const { log, on } = received("2026-03-02");
    const correcting = log.step("send-reply", "2026-03-20", BY_POST);
    const attempt = {
      procedure,
      found: on("2026-03-25"),
      step: "send-reply",
      values: BY_POST,
      on: "2026-03-19",
      now: morning("2026-03-25"),
      correcting,
    };
    expect(validateStep(attempt)).toMatchObject({ ok: true });
    expect(validateStep({ ...attempt, on: "2026-03-01" }).ok).toBe(false);
  });
});
