import { describe, expect, it } from "vitest";
import { fillLetter, letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterFacts, type LetterSources } from "../../../../lib/documents/letters/letter-values.ts";
import type { LetterFacts } from "../../../../lib/documents/letters/fill-letter.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { fees } from "../../../../rules/national/procedures/fees.ts";
import { caseLog, type CaseLog } from "../../procedures/case-log.ts";
import { APPLICANT, OFFICE, REQUEST } from "./sample-case.ts";
import { PACK, templateOf } from "./sample-letters.ts";

function registered(on = "2026-09-07"): CaseLog {
  const log = caseLog("request");
  log.step("register", on, {
    channel: "in-person",
    content: "检查结果",
    number: "2026-1",
    "applicant-kind": "natural",
  });
  return log;
}

function factsOf(log: CaseLog, on: string, more: Partial<LetterSources> = {}): LetterFacts {
  const one = procedures(log.events, REQUEST, CALENDAR, `${on}T02:00:00.000Z`);
  const sources = {
    procedure: REQUEST,
    office: OFFICE,
    person: APPLICANT,
    calendar: CALENDAR,
    tariff: fees,
    today: on,
  };
  return letterFacts({ case: one, ...sources, ...more });
}

const text = (code: string, facts: LetterFacts): string =>
  letterText(fillLetter(templateOf(code), facts, PACK?.remedies ?? []));
const missing = (code: string, facts: LetterFacts): string[] =>
  fillLetter(templateOf(code), facts, PACK?.remedies ?? []).missing.map(({ field }) => field);

/** Two third parties who refuse, one who is silent, and an organ. */
function consulted() {
  const log = registered();
  const ask = (on: string, kind: string, whom: string, about: string) =>
    log.step("consult", on, { "consult-kind": kind, consulted: whom, "consult-about": about });
  const first = ask("2026-09-08", "third-party", "甲药房", "进货价格");
  const second = ask("2026-09-09", "third-party", "乙诊所", "收费明细");
  const third = ask("2026-09-10", "third-party", "丙医院", "人员名册");
  const organ = ask("2026-09-11", "other-organ", "县财政局", "拨款文件");
  for (const each of [first, second, third]) log.step("consult-received", "2026-09-14", {}, each);
  log.step("consult-answered", "2026-09-21", { "consult-result": "refuses", "consult-reason": "价格是秘密" }, first);
  log.step("consult-answered", "2026-09-22", { "consult-result": "refuses", "consult-reason": "涉及病人" }, second);
  log.step("consult-answered", "2026-09-23", { "consult-result": "agrees" }, organ);
  return { log, first, second, third, organ };
}

describe("a letter of one consultation", () => {
  const { log, first, second, third, organ } = consulted();
  const of = (entry: string, entered = {}) => factsOf(log, "2026-10-28", { entry, entered });

  it("tells that one's date, matter, answer and reason, and nobody else's", () => {
    const told = text("D11", of(first));
    expect(told).toContain("本机关于2026年9月8日就进货价格书面征求你方意见。你方不同意公开，理由是：价格是秘密。");
    expect(told).not.toMatch(/涉及病人|收费明细|乙诊所/);
    expect(text("D11", of(second))).toContain(
      "2026年9月9日就收费明细书面征求你方意见。你方不同意公开，理由是：涉及病人。",
    );
    expect(text("D11", of(third))).toContain(
      "2026年9月10日就人员名册书面征求你方意见。你方在规定的期限内没有提出意见。",
    );
    expect(text("D10", of(organ))).toContain("县财政局：");
    expect(text("D06", of(second))).toContain("收费明细");
    expect(text("D07", of(first))).toContain("本机关于2026年9月8日向你方发出征求意见书，就进货价格");
    expect(text("D08", of(organ))).toContain("涉及其他行政机关");
  });

  it("tells nobody's where nobody said which, or where it is not recorded yet", () => {
    for (const facts of [factsOf(log, "2026-10-28"), of("")]) {
      expect(missing("D11", facts)).toEqual(expect.arrayContaining(["consulted-name", "consult-result"]));
      expect(text("D11", facts)).not.toMatch(/价格|病人|名册|拨款/);
    }
  });

  it("does not take the delivery to the applicant for that to the third party", () => {
    const sent = consulted();
    sent.log.step("send-reply", "2026-10-12", { outcome: "r3-1", delivery: "post", "reply-number": "3" });
    expect(missing("D11", factsOf(sent.log, "2026-10-28", { entry: sent.first }))).toContain("delivery");
  });
});

describe("a refusal for third parties (D17)", () => {
  const entered = { "third-party-interest": "商业秘密", "no-public-interest": "结果已公布", delivery: "post" };

  it("tells the reasons of all, without their names, and of those who did not answer", () => {
    const { log } = consulted();
    const told = text("D17", factsOf(log, "2026-10-28", { entered: { ...entered, "harm-reason": "名册含住址" } }));
    expect(told).toContain("2026年9月8日、2026年9月9日、2026年9月10日书面征求了第三方意见");
    expect(told).toContain("第三方不同意公开，理由是：第三方A：价格是秘密；第三方B：涉及病人。");
    expect(told).toContain("第三方C收到征求意见书后，在15个工作日内没有提出意见");
    expect(told).toContain("由本机关决定是否公开。本机关认为公开会损害其合法权益，具体理由是：名册含住址。");
    expect(told).not.toMatch(/药房|诊所|医院|财政局/);
  });

  it("has its own words where the third party was silent", () => {
    const log = registered();
    const consult = log.step("consult", "2026-09-08", {
      "consult-kind": "third-party",
      consulted: "甲",
      "consult-about": "乙",
    });
    log.step("consult-received", "2026-09-14", {}, consult);
    const facts = factsOf(log, "2026-10-28", { entered });
    expect(missing("D17", facts)).toContain("harm-reason");
    expect(text("D17", facts)).toContain("第三方收到征求意见书后，在15个工作日内没有提出意见");
    expect(text("D17", facts)).not.toContain("第三方不同意公开");
    const waiting = factsOf(log, "2026-09-15", { entered });
    expect(missing("D17", waiting)).toContain("third-party-answers");
  });

  it("needs a third party who was asked, not just anybody", () => {
    const log = registered();
    const organ = log.step("consult", "2026-09-08", {
      "consult-kind": "other-organ",
      consulted: "县财政局",
      "consult-about": "乙",
    });
    log.step("consult-answered", "2026-09-10", { "consult-result": "refuses", "consult-reason": "不宜" }, organ);
    const facts = factsOf(log, "2026-10-28", { entered });
    expect(missing("D17", facts)).toEqual(expect.arrayContaining(["third-party-asked-on", "third-party-answers"]));
    expect(text("D17", facts)).not.toContain("不宜");
  });
});

describe("a letter of the handling of now", () => {
  const EXTENDED = {
    "extension-days": 10,
    "extension-reason": "资料较多",
    "extension-approved-by": "陈立",
    "approved-on": "2026-09-20",
  };

  it("takes no number, delivery, outcome or extension from before the case was opened again", () => {
    const { log, first } = consulted();
    log.step("extend", "2026-10-10", EXTENDED);
    log.step("send-reply", "2026-10-12", {
      outcome: "r3-3-4",
      delivery: "post",
      "reply-number": "3",
      "slip-number": "X1",
    });
    expect(factsOf(log, "2026-10-28").values).toMatchObject({
      "reply-number": "3",
      outcome: "r3-3-4",
      "extended-on": "2026-10-10",
    });
    log.step("reopen", "2026-10-20", { "reopen-reason": "reconsideration", "reply-by": "2026-11-25" });
    const again = factsOf(log, "2026-10-28");
    for (const id of [
      "reply-number",
      "delivery",
      "slip-number",
      "outcome",
      "posted-on",
      "extended-on",
      "consulted-on",
      ...Object.keys(EXTENDED),
    ]) {
      expect([id, again.values[id]]).toEqual([id, undefined]);
    }
    expect(again.values).toMatchObject({
      number: "2026-1",
      content: "检查结果",
      received: "2026-09-07",
      due: "2026-11-25",
    });
    // What a third party said before can be told, but not in silence.
    expect(again.doubts["third-party-asked-on"]).toContain("重新办理之前");
    expect(text("D11", factsOf(log, "2026-10-28", { entry: first }))).toContain("价格是秘密");
  });

  it("takes no extension of a period that was started anew", () => {
    const log = registered();
    log.step("extend", "2026-09-20", EXTENDED);
    const notice = log.step("fee-notice", "2026-09-22", { "fee-method": "pages", "fee-count": 68, "fee-amount": 380 });
    expect(factsOf(log, "2026-09-22").values).toMatchObject({ "extension-days": 10, "extended-on": "2026-09-20" });
    log.step("fee-paid", "2026-09-25", {}, notice);
    const { values } = factsOf(log, "2026-09-26");
    expect(values["extension-days"] ?? values["extended-on"] ?? values["extension-approved-by"]).toBe(undefined);
    expect(values).toMatchObject({ "fee-paid-on": "2026-09-25", "fee-amount": 380 });
  });

  it("tells the last day as it was before the extension, with the days of a pause left out", () => {
    const log = registered();
    const consult = log.step("consult", "2026-09-14", {
      "consult-kind": "other-organ",
      consulted: "甲",
      "consult-about": "乙",
      "consult-reply-by": "2026-09-30",
    });
    const until = () => factsOf(log, "2026-10-30").values;
    log.step("consult-answered", "2026-09-29", { "consult-result": "agrees" }, consult);
    const before = until()["due"];
    log.step("extend", "2026-10-10", EXTENDED);
    const answered = log.step("consult", "2026-10-26", {
      "consult-kind": "other-organ",
      consulted: "甲",
      "consult-about": "丙",
      "consult-reply-by": "2026-10-30",
    });
    log.step("consult-answered", "2026-10-29", { "consult-result": "agrees" }, answered);
    expect(until()["due-before-extension"]).toBe(before);
    expect(until()["new-due"]).toBe(until()["due"]);
  });
});
