import { describe, expect, it } from "vitest";
import type { Fact, LoggedEvent } from "../../../lib/model/event.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { hasInformants, informantsOf, isInvestigated } from "../../../lib/projections/informants.ts";
import { complaint } from "../../../rules/national/procedures/complaint/index.ts";
import { request } from "../../../rules/national/procedures/request.ts";

const [CASE, ENTRY, ONE, TWO] = [1, 2, 3, 4].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [
  string,
  string,
  string,
  string,
];

function event(fact: Fact): LoggedEvent {
  return {
    v: 1,
    id: ENTRY,
    device: CASE,
    sequence: 1,
    occurredAt: "2026-09-07T01:00:00.000Z",
    enteredAt: "2026-09-07T01:00:00.000Z",
    by: { name: "李明", department: "办公室", role: "科员" },
    fact,
    previous: "0".repeat(64),
    hash: "0".repeat(64),
  };
}

function reported(investigated: string, informant = ONE): LoggedEvent {
  const fields = { investigated, informant, summary: "公示不全" };
  return event({ type: "StepTaken", case: CASE, procedure: "complaint", step: "receive", fields });
}

const corrected = event({
  type: "StepCorrected",
  case: CASE,
  entry: ENTRY,
  fields: { investigated: "财务科", informant: TWO },
  reason: "登记有误",
});

it("H9.6: who reported is asked of complaints, and of no request", () => {
  expect(hasInformants(ProcedureSchema.parse(complaint))).toBe(true);
  expect(hasInformants(ProcedureSchema.parse(request))).toBe(false);
});

it("H9.6: a case names all that it ever named", () => {
  expect(informantsOf([reported("基金监管科"), corrected])).toEqual([ONE, TWO]);
  expect(informantsOf([])).toEqual([]);
});

describe("H9.6: the department that was reported", () => {
  it.each([
    ["基金监管科", "基金监管科"],
    [" 基金监管科 ", "基金 监管科"],
    ["（一）科", "(一)科"],
    ["基金监管科", "某县医疗保障局基金监管科"],
    ["某县医疗保障局基金监管科", "基金监管科"],
    ["待遇科、基金监管科", "基金监管科"],
    ["县医保中心", "医保中心"],
    ["县医疗保险中心", "医疗保险中心"],
    ["县医保中心", "县医疗保险中心"],
    ["基金监管科 医药科", "医药科"],
    ["基金监管科和医药科", "医药科"],
    ["基金监管科与医药科", "基金监管科"],
    ["基金监管科及医药科", "医药科"],
    ["基金监管科以及医药科", "基金监管科"],
    ["基金监管股(稽核)", "基金监管股"],
    ["基金监管科", "基金监管科稽查组"],
    ["基金监管科。", "基金监管科"],
    ["“基金监管科”", "基金监管科"],
    ["《基金监管科》", "【基金监管科】"],
    ["监管科", "基金监管科"],
    ["待遇科", "待遇保障科"],
    ["县局办公室", "办公室"],
    ["规划与财务科", "规划与财务科"],
    ["和平区医保中心", "和平区医保中心"],
    ["办公室", "办公室"],
    // Nobody has said which desk this is.
    ["基金监管科", ""],
  ])("%s is %s", (investigated, desk) => expect(isInvestigated([reported(investigated)], desk)).toBe(true));

  it.each([
    ["基金监管科", "办公室"],
    ["办公室", "政务公开办公室"],
    ["某县医疗保障局 待遇科", "某县医疗保障局 基金监管科"],
    ["某县医疗保障局待遇科", "某县医疗保障局基金监管科"],
    ["科", "基金监管科"],
    ["、。", ""],
    ["", "基金监管科"],
    ["", ""],
  ])("%s is not %s", (investigated, desk) => expect(isInvestigated([reported(investigated)], desk)).toBe(false));

  it("is any of a list of them", () => {
    const several = event({
      type: "StepTaken",
      case: CASE,
      procedure: "complaint",
      step: "receive",
      fields: { investigated: ["待遇科", "基金监管科"] },
    });
    expect(isInvestigated([several], "基金监管科")).toBe(true);
  });

  it("stays barred when another is put in its place, which is barred then too", () => {
    const events = [reported("基金监管科"), corrected];
    expect(isInvestigated(events, "基金监管科")).toBe(true);
    expect(isInvestigated(events, "财务科")).toBe(true);
    expect(isInvestigated(events, "办公室")).toBe(false);
  });
});
