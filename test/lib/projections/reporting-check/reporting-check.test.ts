import { expect, test } from "vitest";
import type { Case } from "../../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { ProcedureSchema } from "../../../../lib/model/procedure.ts";
import type { ReportedPeriod, ReportingFault } from "../../../../lib/projections/reporting-check/fault.ts";
import { periodDays } from "../../../../lib/deadlines/period.ts";
import { reportingCheck } from "../../../../lib/projections/reporting-check/reporting-check.ts";
import { request } from "../../../../rules/national/procedures/request.ts";
import { approved, ARTICLE, asCase, drafted } from "../articles/articles.ts";
import { aCase, caseId, clock, done } from "../case-builder.ts";
import { draftRef, logged } from "../log-builder.ts";

const REQUEST = ProcedureSchema.parse(request);
const Q3: ReportedPeriod = { title: "2026年第三季度", first: "2026-07-01", last: "2026-09-30", due: "2026-10-15" };

interface More {
  readonly period?: ReportedPeriod;
  readonly earlier?: readonly ReportedPeriod[];
  readonly published?: readonly LoggedEvent[];
  readonly today?: string;
}

function check(cases: readonly Case[], more: More = {}): readonly ReportingFault[] {
  const { period = Q3, earlier = [], published = [], today = "2026-10-10" } = more;
  return reportingCheck({ cases, procedures: [REQUEST, ARTICLE], published, period, earlier, today });
}

/** What was found, without the sentences. */
function found(cases: readonly Case[], more: More = {}): unknown[] {
  return check(cases, more).map(({ id, kind, cases: own }) => [id, kind, own.length]);
}

function received(number: number, on: string, parts: Partial<Case> = {}): Case {
  return aCase(number, {
    moments: { received: on },
    done: [done("register", on)],
    ...parts,
    fields: { number: `${number}号`, content: `第${number}件`, ...parts.fields },
  });
}

const ended = (outcome?: string): Partial<Case> => ({
  state: "closed",
  closed: "2026-08-20",
  ...(outcome !== undefined && { outcome }),
});

test("H6.5: nothing is said of what is in order", () => {
  expect(found([received(1, "2026-07-02", ended("r3-1")), received(2, "2026-09-29")])).toEqual([]);
});

test("H6.5 漏报: what came and is not confirmed, ended without an outcome, or with one that no row has", () => {
  const unconfirmed = received(1, "2026-09-01", { state: "unconfirmed", moments: {} });
  expect(found([unconfirmed])).toEqual([["unconfirmed", "漏报", 1]]);
  expect(found([received(1, "2026-10-01", { state: "unconfirmed", moments: {} })])).toEqual([]);
  const unreceived = received(1, "2026-07-02", { ...ended("r3-6-3"), moments: {} });
  expect(found([unreceived])).toEqual([["closed-unreceived", "漏报", 1]]);
  expect(found([{ ...unreceived, closed: "2026-06-30" }])).toEqual([]);
  expect(found([received(2, "2026-07-02", ended())])).toEqual([["no-outcome", "漏报", 1]]);
  const closing = done("other-close", "2026-08-20", { effect: "closes", none: true });
  const mistaken = received(2, "2026-07-02", { ...ended(), done: [done("register", "2026-07-02"), closing] });
  expect(found([mistaken])).toEqual([]);
  expect(found([received(3, "2026-07-02", ended("r9-9"))])).toEqual([["no-row", "漏报", 1]]);
});

test("H6.5 漏报: what is past its last day and not answered must be reported as that", () => {
  const late = clock({ state: "overdue", due: "2026-09-10" });
  expect(found([received(1, "2026-08-01", { clocks: [late] })])).toEqual([["overdue", "漏报", 1]]);
  expect(found([received(1, "2026-08-01", { clocks: [{ ...late, due: "2026-10-01" }] })])).toEqual([]);
});

test("H6.5 漏报: what was entered when the period was over, or when its figures were out", () => {
  const late = { done: [done("register", "2026-09-29", { enteredAt: "2026-10-03T02:00:00.000Z" })] };
  expect(found([received(1, "2026-09-29", late)])).toEqual([["entered-after-period", "漏报", 1]]);
  const out = { ...Q3, on: "2026-10-02" };
  expect(found([received(1, "2026-09-29", late)], { period: out })).toEqual([["entered-after-report", "漏报", 1]]);
  const q4 = { title: "2026年第四季度", first: "2026-10-01", last: "2026-12-31" };
  const faults = check([received(1, "2026-09-29", late)], { period: q4, earlier: [out], today: "2027-01-02" });
  expect(faults.map(({ sentence }) => sentence)).toEqual([
    "2026年第三季度的数已经在2026-10-02报出，此后又补录了1件在该期收到或者办结的，报出的数少了它们；需要时按规定更正。",
  ]);
});

test("H6.5 误报: a correction of what was counted in a report that is out; of another step it changes nothing", () => {
  const corrections = [
    { enteredAt: "2026-10-09T02:00:00.000Z", by: { name: "", department: "", role: "" }, reason: "日期填错" },
  ];
  const out = { ...Q3, on: "2026-10-08" };
  const at = (step: string): Case => received(1, "2026-09-01", { done: [done(step, "2026-09-01", { corrections })] });
  expect(found([at("register")], { period: out })).toEqual([["corrected-after-report", "误报", 1]]);
  expect(found([at("coordinate")], { period: out })).toEqual([]);
});

test("H6.5 误报: two under one number, and the same from the same applicant on the same day", () => {
  const one = received(1, "2026-07-02", { fields: { number: "5号" } });
  expect(found([one, received(2, "2026-07-09", { fields: { number: "5号" } })])).toEqual([["same-number", "误报", 2]]);
  const twin = (number: number, applicant: string): Case =>
    received(number, "2026-07-02", { fields: { content: "基金 决算", applicant } });
  expect(found([twin(1, "p1"), twin(2, "p1")])).toEqual([["same-request", "误报", 2]]);
  expect(found([twin(1, "p1"), twin(2, "p2")])).toEqual([]);
});

test("H6.5 误报: cases with records that cannot be counted", () => {
  expect(found([received(1, "2026-07-02", { notes: ["不能计算"] })])).toEqual([["notes", "误报", 1]]);
});

test("H6.5: articles that came out without a case are missing; those without a catalogue item are in no class", () => {
  const out = logged("2026-08-03T02:00:00.000Z", {
    type: "ArticlePublished",
    draft: draftRef(1, { title: "医疗救助公示" }),
    evidence: "网页",
  });
  const [fault] = check([], { published: [out] });
  expect(fault).toMatchObject({ id: "no-case", kind: "漏报" });
  expect(fault?.sentence).toContain("医疗救助公示");
  const publishing = done("publish", "2026-08-03", { at: out.occurredAt });
  const cased = aCase(8, { procedure: "article", fields: { "catalogue-item": "x" }, done: [publishing] });
  expect(found([cased], { published: [out] })).toEqual([]);
  const before = logged("2026-06-30T02:00:00.000Z", out.fact);
  expect(found([], { published: [before] })).toEqual([]);
  const log = drafted();
  approved(log);
  log.step("publish", "2026-03-05", { evidence: "网页" });
  const q1 = { title: "2026年第一季度", first: "2026-01-01", last: "2026-03-31" };
  expect(found([{ ...asCase(log), id: caseId(9) }], { period: q1 })).toEqual([["no-item", "误报", 1]]);
});

test("H6.5 迟报: the report itself, before and after it went out", () => {
  expect(found([], { today: "2026-10-15" })).toEqual([]);
  expect(found([], { today: "2026-10-16" })).toEqual([["late-report", "迟报", 0]]);
  expect(found([], { period: { ...Q3, on: "2026-10-20" } })).toEqual([["late-report", "迟报", 0]]);
  expect(found([], { period: { ...Q3, on: "2026-10-15" }, today: "2026-12-01" })).toEqual([]);
});

test("H6.5: the days of a quarter, a month and a year", () => {
  expect(periodDays("2026-Q3")).toEqual({ title: "2026年第三季度", first: "2026-07-01", last: "2026-09-30" });
  expect(periodDays("2028-02")).toEqual({ title: "2028年2月", first: "2028-02-01", last: "2028-02-29" });
  expect(periodDays("2026")).toEqual({ title: "2026年度", first: "2026-01-01", last: "2026-12-31" });
  for (const none of ["2026-Q5", "2026-13", "上半年", 2026, undefined]) expect(periodDays(none)).toBeUndefined();
});
