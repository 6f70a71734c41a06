import { describe, expect, test } from "vitest";
import { mergePacks } from "../../../../lib/check/merge-packs.ts";
import { civilDayOf } from "../../../../lib/deadlines/civil-day.ts";
import { ledgerId } from "../../../../lib/ledger/uuid5.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { annualReport } from "../../../../lib/projections/annual-report.ts";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { yearFees } from "../../../../lib/projections/year-fees.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { samplePack } from "../../../../scripts/sample-year/pack.ts";
import { samplePeople } from "../../../../scripts/sample-year/people.ts";
import { sampleYear } from "../../../../scripts/sample-year/sample-year.ts";
import { logged } from "../../ledger/build-ledger.ts";
import { figure, figuresIn, logOf } from "./counting.ts";

const TODAY = "2026-11-22";
const PEOPLE = samplePeople().map((person) => ({
  ...person,
  ref: { person: person.id, sameAs: ledgerId("test", person.id) },
}));
const pack = mergePacks(national, samplePack);
const { procedures } = proceduresInForce(pack);
const reporting = ReportingSchema.parse(pack.reporting);
const counter = createCounter({ reporting, procedures, catalogue: pack.catalogue ?? [] });
const events = logged(sampleYear(TODAY, PEOPLE, "http://127.0.0.1:8765").flat());
const log = logOf(counter, events, TODAY);
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
/** Until the day that the log ends on. */
const period = `2026-01-01/${TODAY}`;
const year = figuresIn(counter, log, "2026");

test("the year has figures of every kind, so that what follows says something", () => {
  const some = year.figures.filter(({ value = 0 }) => value > 0).map(({ id }) => id);
  expect(some).toEqual(
    expect.arrayContaining([
      "published",
      "policy-documents",
      "interpretations",
      "requests-received",
      "requests-closed",
      "requests-open",
      "requests-in-time",
      "requests-late",
      "fees",
      "complaints-received",
      "opinions-found",
      "clarified",
      "inspection-findings",
      "statistics-sent",
      "limits-missed",
      "reconsiderations",
      "suits",
    ]),
  );
});

describe.each(reporting.counts.map(({ id }) => id))("%s", (id) => {
  const whole = figure(year, id);

  test("the parts of each dimension with single values add up to it, and hold each happening once", () => {
    for (const { parts, single } of whole.by) {
      if (!single) continue;
      const sum = parts.reduce((all, { count }) => all + count, 0);
      expect(sum).toBeCloseTo(whole.value ?? Number.NaN, 6);
      expect(parts.flatMap(({ at }) => at).sort((a, b) => a - b)).toEqual(whole.cases.map((_, at) => at));
    }
  });

  test("the months add up to the year and are what their own pages say; a level of the year is that of its last month", () => {
    const own = months.map((month) => figure(figuresIn(counter, log, month), id).value ?? 0);
    const bars = year.byMonth.values[id]?.map((value) => value ?? 0);
    const begun = months.filter((month) => `${month}-01` <= TODAY).length;
    expect(bars?.slice(0, begun)).toEqual(own.slice(0, begun));
    expect(whole.value).toBeCloseTo(
      whole.level ? (own[begun - 1] ?? Number.NaN) : own.reduce((sum, one) => sum + one, 0),
      6,
    );
  });

  test("each happening is a case of the log within the year, and amounts add up", () => {
    const ids = new Set(log.cases.map((one) => one.id));
    expect(whole.cases.filter((one) => one !== "" && !ids.has(one))).toEqual([]);
    expect(whole.on.filter((day) => day > TODAY || (!whole.level && day < "2026-01-01"))).toEqual([]);
    const amounts = whole.amounts ?? whole.cases.map(() => 1);
    expect(amounts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole.value ?? Number.NaN, 6);
    expect(whole.on).toHaveLength(whole.cases.length);
  });
});

/** The takings of a step that still hold, from the events alone, each by its last day. */
function takings(procedure: string, step: string): { readonly id: string; readonly on: string }[] {
  const withdrawn = new Set(events.flatMap(({ fact }) => (fact.type === "StepWithdrawn" ? [fact.entry] : [])));
  const moved = new Map<string, string>();
  for (const { fact } of events) {
    if (fact.type === "StepCorrected" && fact.happened !== undefined) moved.set(fact.entry, fact.happened);
  }
  return events.flatMap(({ id, occurredAt, fact }: LoggedEvent) =>
    fact.type === "StepTaken" && fact.procedure === procedure && fact.step === step && !withdrawn.has(id)
      ? [{ id: fact.case, on: civilDayOf(moved.get(id) ?? occurredAt) }]
      : [],
  );
}

function within(day: string): boolean {
  return day.startsWith("2026") && day <= TODAY;
}

test.each([
  ["published", "article", "publish"],
  ["requests-replied", "request", "send-reply"],
  ["requests-extended", "request", "extend"],
  ["complaints-received", "complaint", "receive"],
  ["opinions-found", "public-opinion", "found"],
  ["reconsiderations", "reconsideration", "notice"],
  ["suits", "litigation", "summons"],
  ["statistics-sent", "duty-quarterly-statistics", "send"],
])("%s: counted slowly, case by case, the first %s.%s", (id, procedure, step) => {
  const first = new Map<string, string>();
  for (const { id: one, on } of takings(procedure, step)) {
    const before = first.get(one);
    if (before === undefined || on < before) first.set(one, on);
  }
  const slow = [...first].filter(([, on]) => within(on)).map(([one]) => one);
  expect(figure(year, id).cases.toSorted()).toEqual(slow.sort());
});

test.each([
  ["amended", "article", "amend"],
  ["secrecy-reviews", "article", "secrecy-review"],
  ["requests-consulted", "request", "consult"],
  ["inspection-findings", "inspection", "finding"],
  ["inspection-rectified", "inspection", "rectified"],
])("%s: counted slowly, every %s.%s", (id, procedure, step) => {
  const slow = takings(procedure, step).filter(({ on }) => within(on));
  expect(figure(year, id).cases.toSorted()).toEqual(slow.map((one) => one.id).sort());
});

test("B.5–6: the fees are those of the annual report's sixth part", () => {
  const fees = yearFees(log.cases, "2026");
  expect([figure(year, "fees").value, figure(year, "fees-paid").value]).toEqual([fees.amount, fees.paid]);
});

test("B.2–4: what came in within the year is the first row of the annual report, and what is open its last", () => {
  const report = annualReport(events, 2026, CALENDAR, procedures);
  expect(figure(year, "requests-received").cases.toSorted()).toEqual(
    [...report.cells["requests/r1/total"].cases].sort(),
  );
  expect(figure(year, "requests-open").cases.toSorted()).toEqual([...report.cells["requests/r4/total"].cases].sort());
});

test("any days are counted as a year is", () => {
  const days = figuresIn(counter, log, period);
  for (const { id, value, cases } of year.figures) {
    if (figure(year, id).origin === "counted") expect([id, figure(days, id)]).toMatchObject([id, { value, cases }]);
  }
});
