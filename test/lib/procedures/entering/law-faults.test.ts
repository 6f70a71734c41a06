import { describe, expect, test } from "vitest";
import { validateStep } from "../../../../lib/procedures/entering/validate-step.ts";
import { inForce, morning, received } from "../../../rules/procedures/in-force.ts";
import { procedure, said } from "../said.ts";

const SENT = { outcome: "r3-1", delivery: "in-person" };
const BY_POST = { outcome: "r3-1", delivery: "post", carrier: "postal", "slip-number": "XA1" };

describe("the law", () => {
  const EXTENSION = {
    "extension-days": 20,
    "extension-reason": "数量多",
    "extension-approved-by": "主任",
    "approved-on": "2026-09-18",
    "sent-how": "post",
  };

  test("10.9: an extension after the limit, and a second one, are refused", () => {
    const { log, on } = received("2026-09-18");
    expect(said(on("2026-10-22"), "extend", "2026-10-22", EXTENSION)).toBe("");
    expect(said(on("2026-10-23"), "extend", "2026-10-23", EXTENSION)).toBe(
      "答复期限已于2026年10月22日届满，届满后告知的延期无效，不能登记。",
    );
    log.step("extend", "2026-10-20", EXTENSION);
    expect(said(on("2026-10-22"), "extend", "2026-10-22", EXTENSION)).toBe(
      "答复期限已经延过一次，同一期限只能延长一次。",
    );
  });

  test("10.9: a forgotten extension is looked at in the run in which it was told", () => {
    const { log, on } = received("2026-09-07");
    const asked = log.step("ask-correction", "2026-09-16", { "correction-by": "2026-09-30", "correction-items": "x" });
    log.step("corrected", "2026-09-25", {}, asked);
    log.step("extend", "2026-10-20", EXTENSION);
    const early = { ...EXTENSION, "extension-days": 5, "approved-on": "2026-09-10" };
    const told = (day: string) => said(on("2026-10-21"), "extend", day, early, { today: "2026-10-21" });
    expect(told("2026-09-10")).toBe("");
    expect(told("2026-10-21")).toContain("已经延过一次");
    log.step("extend", "2026-09-10", early);
    expect(told("2026-09-11")).toContain("已经延过一次");
  });

  test("10.6: told between the earliest and the latest last day, it is allowed with a warning", () => {
    const { log, on } = received("2026-09-07");
    const asked = log.step("consult", "2026-09-14", {
      "consult-kind": "other-organ",
      "consult-reply-by": "2026-09-25",
    });
    log.step("consult-answered", "2026-09-29", { "consult-result": "agrees" }, asked);
    const told = (day: string) =>
      validateStep({ procedure, found: on(day), step: "extend", values: EXTENSION, on: day, now: morning(day) });
    expect(told("2026-10-23")).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(told("2026-10-27")).toMatchObject({
      ok: true,
      value: { warnings: [expect.stringContaining("2026年10月27日才届满")] },
    });
    expect(told("2026-10-28")).toMatchObject({ ok: false, error: expect.stringContaining("已于2026年10月23日届满") });
  });

  test("条例35: no 不予处理 while the applicant may still give reasons", () => {
    const { log, on } = received("2026-09-18");
    const asked = log.step("ask-reasons", "2026-09-20", { "reasons-by": "2026-09-30" });
    const refused = { ...SENT, outcome: "r3-5-4" };
    expect(said(on("2026-09-30"), "send-reply", "2026-09-30", refused)).toBe(
      "说明理由期限到2026年9月30日才届满，届满后才能以“不予处理：无正当理由大量反复申请”办结。",
    );
    expect(said(on("2026-10-08"), "send-reply", "2026-10-08", refused)).toBe("");
    log.step("reasons-given", "2026-09-24", { reasons: "不合理" }, asked);
    expect(said(on("2026-09-24"), "send-reply", "2026-09-24", refused)).toBe("");
  });

  test("10.9: no longer than the limit allows, whatever the field does", () => {
    const loose = { ...procedure, fields: procedure.fields.map(({ max: _max, ...field }) => field) };
    const { on } = received("2026-09-18");
    const attempt = {
      procedure: loose,
      found: on("2026-09-21"),
      step: "extend",
      on: "2026-09-21",
      now: morning("2026-09-21"),
    };
    const verdict = validateStep({ ...attempt, values: { ...EXTENSION, "extension-days": 25 } });
    expect(verdict).toEqual({ ok: false, error: "延长的期限最长20个工作日，请改正。" });
  });

  test("B9: no 逾期不补正 without a notice, nor before its time is over", () => {
    const { log, on } = received("2026-03-02");
    expect(said(on("2026-03-03"), "send-reply", "2026-03-03", { ...SENT, outcome: "r3-6-1" })).toContain(
      "以“告知补正”为前提",
    );
    expect(said(on("2026-03-03"), "send-reply", "2026-03-03", { ...SENT, outcome: "r3-6-2" })).toContain(
      "以“通知缴纳信息处理费”为前提",
    );
    expect(said(on("2026-03-03"), "send-reply", "2026-03-03", { ...SENT, outcome: "r3-5-4" })).toContain(
      "以“要求说明理由”为前提",
    );
    expect(
      said(on("2026-03-03"), "draft-reply", "2026-03-03", { outcome: "r3-4-3", "outcome-reason": "仍不明确" }),
    ).toContain("以“收到补正的申请”为前提");
    log.step("ask-correction", "2026-03-03", { "correction-by": "2026-03-20" });
    expect(said(on("2026-03-20"), "correction-lapsed", "2026-03-20")).toBe(
      "申请人补正期限到2026年3月20日才届满，届满后才能登记这一步。",
    );
    expect(said(on("2026-03-23"), "correction-lapsed", "2026-03-23")).toBe("");
    expect(said(on("2026-03-23"), "send-reply", "2026-03-23", { ...SENT, outcome: "r3-6-1" })).toBe("");
  });

  test("109号: no 逾期不缴费 before the 20 working days from receipt of the notice are over", () => {
    const { log, on } = received("2026-04-30");
    const of = log.step("fee-notice", "2026-05-11", { "fee-method": "pages", "fee-count": 68, "fee-amount": 380 });
    expect(said(on("2026-07-01"), "fee-lapsed", "2026-07-01")).toContain("之前要先有“申请人收到收费通知”");
    log.step("fee-received", "2026-05-13", {}, of);
    expect(said(on("2026-06-10"), "fee-lapsed", "2026-06-10")).toContain("2026年6月10日才届满");
    expect(said(on("2026-06-11"), "fee-lapsed", "2026-06-11")).toBe("");
  });

  test("T16: what a review refused is not approved until it was drafted and reviewed again", () => {
    const { log, on } = received("2026-03-02");
    log.step("draft-reply", "2026-03-03", { outcome: "r3-1", "outcome-reason": "可以公开" });
    log.step("secrecy-review", "2026-03-04", { "review-result": "refuses", "review-opinion": "含个人信息" });
    const approve = { "approved-by": "局长" };
    expect(said(on("2026-03-05"), "approve-reply", "2026-03-05", approve)).toContain("“保密审查”的结论是不同意");
    expect(said(on("2026-03-05"), "send-reply", "2026-03-05", SENT)).toContain("“保密审查”的结论是不同意");
    expect(said(on("2026-03-05"), "withdrawn", "2026-03-05")).toBe("");
    log.step("return-draft", "2026-03-05", { "review-opinion": "遮盖个人信息" });
    log.step("draft-reply", "2026-03-06", { outcome: "r3-2", "outcome-reason": "区分处理" });
    expect(said(on("2026-03-06"), "approve-reply", "2026-03-06", approve)).toBe("");
    log.step("secrecy-review", "2026-03-09", { "review-result": "agrees" });
    expect(said(on("2026-03-10"), "approve-reply", "2026-03-10", approve)).toBe("");
  });
});

test("T16: on the day a draft was sent back, a new one entered after it is reviewed", () => {
  const tianjin = inForce("tianjin");
  const { log, on } = received("2026-10-08", tianjin);
  const day = "2026-10-20";
  const draft = { outcome: "r3-1", "outcome-reason": "可以公开" };
  log.step("draft-reply", day, draft);
  log.step("return-draft", day, { "review-opinion": "遮盖个人信息" });
  const review = () =>
    validateStep({
      procedure: tianjin,
      found: on("2026-10-21"),
      step: "secrecy-review",
      values: { "review-result": "agrees" },
      on: "2026-10-21",
      now: morning("2026-10-21"),
    });
  expect(review()).toMatchObject({ ok: false, error: expect.stringContaining("之前要先有“起草答复”") });
  log.step("draft-reply", day, draft);
  expect(review()).toMatchObject({ ok: true });
});

describe("warnings, which refuse nothing", () => {
  test("235号: a reply that goes by another carrier than the post", () => {
    const found = received("2026-03-02").on("2026-03-03");
    const attempt = { procedure, found, step: "send-reply", on: "2026-03-03", now: morning("2026-03-03") };
    const verdict = validateStep({ ...attempt, values: { ...BY_POST, carrier: "courier" } });
    expect(verdict).toMatchObject({ ok: true, value: { warnings: [expect.stringContaining("只能交邮政企业")] } });
    expect(validateStep({ ...attempt, values: BY_POST })).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  test("条例32: something is given out that a third party refused, and it was not told", () => {
    const { log, on } = received("2026-03-02");
    const third = log.step("consult", "2026-03-03", { "consult-kind": "third-party", consulted: "第三方甲" });
    log.step("consult-answered", "2026-03-09", { "consult-result": "refuses" }, third);
    const warned = () => {
      const attempt = { procedure, found: on("2026-03-12"), step: "send-reply", on: "2026-03-12" };
      const verdict = validateStep({ ...attempt, values: SENT, now: morning("2026-03-12") });
      return verdict.ok ? verdict.value.warnings : [verdict.error];
    };
    expect(warned()).toEqual([expect.stringContaining("第三方“第三方甲”不同意公开")]);
    log.step("tell-third-party", "2026-03-10", {}, third);
    expect(warned()).toEqual([]);
  });

  test("条例32: kept back for a third party that nobody asked", () => {
    const { log, on } = received("2026-03-02");
    const values = { ...SENT, outcome: "r3-3-4" };
    const attempt = { procedure, step: "send-reply", values, on: "2026-03-12", now: morning("2026-03-12") };
    expect(validateStep({ ...attempt, found: on("2026-03-12") })).toMatchObject({
      value: { warnings: [expect.stringContaining("没有登记过征求第三方意见")] },
    });
    log.step("consult", "2026-03-03", { "consult-kind": "third-party" });
    expect(validateStep({ ...attempt, found: on("2026-03-12") })).toMatchObject({ value: { warnings: [] } });
  });

  test("who drafted also reviews", () => {
    const { log, on } = received("2026-03-02");
    log.step("draft-reply", "2026-03-03", { outcome: "r3-1", "outcome-reason": "可以公开" });
    const attempt = {
      procedure,
      found: on("2026-03-04"),
      step: "secrecy-review",
      values: { "review-result": "agrees" },
      on: "2026-03-04",
      now: morning("2026-03-04"),
    };
    const by = { name: "经办人甲", department: "办公室", role: "经办人" };
    expect(validateStep({ ...attempt, by })).toMatchObject({
      ok: true,
      value: { warnings: [expect.stringContaining("是同一个人（经办人甲）")] },
    });
    expect(validateStep({ ...attempt, by: { ...by, name: "审查人乙" } })).toMatchObject({
      ok: true,
      value: { warnings: [] },
    });
  });
});
