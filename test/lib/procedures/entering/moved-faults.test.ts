import { describe, expect, test } from "vitest";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { stepFaults } from "../../../../lib/procedures/entering/validate-step.ts";
import { caseOn, morning } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../case-log.ts";
import { procedure } from "../said.ts";

const REGISTER = { channel: "internet", applicant: "a", "applicant-kind": "natural", content: "基金收支" };
const SENT = { outcome: "r3-1", delivery: "in-person" };

describe("a step that is moved to a later day", () => {
  const log = caseLog("request");
  const register = log.step("register", "2026-09-07", REGISTER);
  const confirm = log.step("confirm", "2026-09-08", { "confirmed-by": "甲" });
  const asked = log.step("ask-correction", "2026-09-10", { "correction-by": "2026-09-30" });
  log.step("corrected", "2026-09-15", {}, asked);
  const sent = log.step("send-reply", "2026-09-22", SENT);
  log.step("archive", "2026-09-28");
  const found = caseOn("2026-10-15", log.events, procedure);

  function said(correcting: string, step: string, on: string, values: FieldValues): string {
    const attempt = { procedure, found, step, values, on, now: morning("2026-10-15"), correcting };
    return stepFaults(attempt)
      .map(({ sentence }) => sentence)
      .join("");
  }

  test("receipt, by registration or confirmation, stays before what followed it", () => {
    expect(said(register, "register", "2026-09-09", REGISTER)).toBe(
      "更正后的日期晚于“与申请人确认收到”的2026年9月8日，而“与申请人确认收到”要在“登记申请”之后，请核对两个日期。",
    );
    expect(said(register, "register", "2026-09-08", REGISTER)).toBe("");
    expect(said(confirm, "confirm", "2026-09-11", { "confirmed-by": "甲" })).toContain("晚于“告知补正”的2026年9月10日");
    expect(said(confirm, "confirm", "2026-09-10", { "confirmed-by": "甲" })).toBe("");
  });

  test("what was asked stays before its answer, the reply before 归档", () => {
    const values = { "correction-items": "名称", "correction-by": "2026-09-30", "sent-how": "post" };
    expect(said(asked, "ask-correction", "2026-09-16", values)).toContain("晚于“收到补正的申请”的2026年9月15日");
    expect(said(asked, "ask-correction", "2026-09-15", values)).toBe("");
    expect(said(sent, "send-reply", "2026-09-29", SENT)).toContain("晚于“归档”的2026年9月28日");
    expect(said(sent, "send-reply", "2026-09-24", SENT)).toBe("");
  });
});
