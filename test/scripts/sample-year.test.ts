import { describe, expect, test } from "vitest";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import { isWorkday } from "../../lib/deadlines/workdays.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { Case } from "../../lib/model/case.ts";
import { EntrySchema, type Entry } from "../../lib/model/event.ts";
import { foldPattern } from "../../lib/check/fold-pattern.ts";
import { mergePacks } from "../../lib/check/merge-packs.ts";
import { parseRulePack } from "../../lib/model/parse-rule-pack.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { allCases } from "../../lib/procedures/all-cases.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { validateStep } from "../../lib/procedures/entering/validate-step.ts";
import { publishedArticle } from "../../lib/projections/articles/published-articles.ts";
import { catalogueCoverage } from "../../lib/projections/catalogue/coverage.ts";
import { dueGroups } from "../../lib/projections/due-list.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { national } from "../../rules/national/pack.ts";
import { samplePack } from "../../scripts/sample-year/pack.ts";
import { SAMPLE_CATALOGUE } from "../../scripts/sample-year/catalogue.ts";
import { samplePeople } from "../../scripts/sample-year/people.ts";
import { sampleYear } from "../../scripts/sample-year/sample-year.ts";
import { seedRequests } from "../portal/requests/seed.ts";
import { logged } from "../lib/ledger/build-ledger.ts";

const PEOPLE = samplePeople().map((person) => ({
  ...person,
  ref: { person: person.id, sameAs: ledgerId("test", person.id) },
}));
const PORTAL = "http://127.0.0.1:8765";
/** As the settings take it in. */
const PACK = parseRulePack(JSON.parse(JSON.stringify(samplePack)), foldPattern);
if (!PACK.ok) throw new Error(PACK.error);
const IN_FORCE = mergePacks(national, PACK.value.pack);
const PROCEDURES: readonly Procedure[] = proceduresInForce(IN_FORCE).procedures;
/** Some five thousand steps, each looked at with those before it: a busy machine takes longer than a test's five seconds. */
const PATIENCE = 60_000;
/** What the articles of a year must have met. */
const HAPPENS =
  `consult decide-refusal tell-third-party cut-third-party coordinate report-up group-approve return-draft hand-over
  needs-interpretation interpretation-published policy-published open-consultation publish-feedback draft-heard withhold
  amend revoke-decision take-down mark-validity clarified county-site archive`.split(/\s+/);
const DAYS = ["2026-11-22", "2026-11-23", "2026-10-05", "2026-03-02"];

function at(day: string): Date {
  return new Date(`${day}T02:00:00Z`);
}

function casesOn(day: string): Case[] {
  return allCases(logged(sampleYear(day, PEOPLE, PORTAL).flat()), PROCEDURES, CALENDAR, at(day));
}

test("the sample agency's pack is taken in whole, with its catalogue and procedures", () => {
  expect(PACK.ok && PACK.value.refused).toEqual([]);
  expect(proceduresInForce(IN_FORCE).refused).toEqual([]);
  expect(IN_FORCE.catalogue?.map(({ id }) => id)).toEqual(SAMPLE_CATALOGUE.map(({ id }) => id));
});

test("the articles that the demo portal shows have their cases, placed, sealed and compared; its drafts are under review", () => {
  const found = casesOn("2026-11-22").filter(({ article }) => article?.compared);
  expect(found.map(({ article }) => [article?.place?.page, article?.compared?.address])).toEqual([
    [`${PORTAL}/#demo/1001`, `${PORTAL}/articles/1001`],
    [`${PORTAL}/#demo/1002`, `${PORTAL}/articles/1002`],
  ]);
  expect(found.every(({ article }) => article?.seal !== undefined && article.compared?.same)).toBe(true);
  const placed = new Map(casesOn("2026-11-22").map((one) => [one.article?.place?.page, one.state]));
  expect([1003, 1004].map((id) => placed.get(`${PORTAL}/#demo/${id}`))).toEqual(["open", "open"]);
});

test("the demo portal's requests have their cases, but for the last three", () => {
  const numbers = new Set(casesOn("2026-11-22").map(({ fields }) => fields["portal-number"]));
  const missing = seedRequests.map(({ number }) => number).filter((number) => !numbers.has(number));
  expect(missing).toEqual(seedRequests.slice(0, 3).map(({ number }) => number));
});

describe.each(DAYS)("the sample year on %s", (day) => {
  const all = sampleYear(day, PEOPLE, PORTAL);
  const cases = casesOn(day);
  const requests = cases.filter(({ procedure }) => procedure === "request");

  test(
    "is the same at every run, is of the past, and the log takes it",
    () => {
      expect(sampleYear(day, PEOPLE, PORTAL)).toEqual(all);
      const entries = all.flat();
      for (const entry of entries) EntrySchema.parse(entry);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(entries.filter(({ occurredAt }) => civilDayOf(occurredAt) > day)).toEqual([]);
      expect(
        entries.some(({ occurredAt }) => civilDayOf(occurredAt) < `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`),
      ).toBe(false);
    },
    PATIENCE,
  );

  test("has every channel, every outcome and every way to stand", () => {
    expect(requests.length).toBeGreaterThanOrEqual(100);
    const [procedure] = PROCEDURES.filter(({ id }) => id === "request");
    const channels = procedure?.fields.find(({ id }) => id === "channel")?.options?.map(({ value }) => value) ?? [];
    expect(new Set(requests.map(({ fields }) => fields["channel"]))).toEqual(new Set(channels));
    const outcomes = procedure?.outcomes.map(({ id }) => id) ?? [];
    expect(new Set(requests.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(outcomes));
    expect(new Set(requests.map(({ state }) => state))).toEqual(
      new Set(["unconfirmed", "open", "waiting", "paused", "closed"]),
    );
    expect(cases.filter(({ procedure: id }) => id === "reconsideration").length).toBe(3);
    expect(cases.filter(({ procedure: id }) => id === "litigation").length).toBe(2);
    expect(cases.flatMap(({ ties }) => ties).length).toBeGreaterThan(5);
    expect(cases.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test("has some three hundred articles, published and otherwise, few of them late, and the catalogue as they keep it", () => {
    const articles = cases.filter(({ procedure }) => procedure === "article");
    const titles = articles.map(({ fields }) => fields["title"]);
    expect(new Set(titles).size).toBe(titles.length);
    const [published, others] = [
      articles.filter(({ outcome }) => outcome === "published"),
      articles.filter((one) => one.outcome !== "published"),
    ];
    expect(published.length).toBeGreaterThanOrEqual(295);
    expect(published.filter(({ breaches }) => breaches.length > 0).length).toBeLessThanOrEqual(12);
    expect(others.filter(({ state }) => state !== "closed").length).toBeGreaterThanOrEqual(10);
    const steps = new Set(articles.flatMap(({ done }) => done.map(({ step }) => step)));
    for (const step of HAPPENS) expect(steps, step).toContain(step);
    const ties = new Set(cases.flatMap((one) => one.ties.map(({ tie }) => tie)));
    for (const tie of ["interprets", "results-from", "clarifies"] as const) expect(ties, tie).toContain(tie);
    const clarified = cases.filter(({ procedure }) => procedure === "clarification").map(({ state }) => state);
    expect(clarified).toEqual(["closed", "closed", "closed", "open"]);
    const procedure = PROCEDURES.find(({ id }) => id === "article");
    const out = articles.flatMap((one) => (procedure && publishedArticle(one, procedure)) ?? []);
    const { counts, unplaced } = catalogueCoverage(SAMPLE_CATALOGUE, out, CALENDAR, day);
    expect(unplaced).toEqual([]);
    for (const state of ["overdue", "never-published", "current", "on-change-only"] as const) {
      expect(counts[state], state).toBeGreaterThan(0);
    }
  });

  test("has complaints, public opinion, inspections and assessments, some of them open or late", () => {
    const of = (id: string): Case[] => cases.filter(({ procedure }) => procedure === id);
    expect(of("complaint").length).toBe(9);
    expect(new Set(of("complaint").map(({ outcome }) => outcome ?? "open")).size).toBe(6);
    expect(of("complaint").filter(({ breaches }) => breaches.length > 0).length).toBe(1);
    expect(of("public-opinion").map(({ state }) => state)).toEqual(["closed", "closed", "open"]);
    expect(of("public-opinion").filter(({ breaches }) => breaches.length > 0).length).toBeGreaterThanOrEqual(1);
    expect(of("inspection").map(({ outcome }) => outcome ?? "open")).toEqual(["handled", "open"]);
    expect(of("assessment").filter(({ outcome }) => outcome === "qualified").length).toBe(4);
    expect(of("duty-quarterly-statistics").map(({ state }) => state)).toEqual(
      expect.arrayContaining(["closed", "closed", "closed"]),
    );
    expect(of("duty-annual-report").flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(of("assessment").flatMap(({ breaches }) => breaches)).toEqual([]);
  });

  test("has something for every part of the day's list, and few breaches", () => {
    const groups = dueGroups(cases, { today: day, calendar: CALENDAR });
    const empty = groups.filter(({ lines }) => lines.length === 0).map(({ id }) => id);
    // No limit of ours ends on a day that is none of work.
    expect(empty).toEqual(isWorkday(day, CALENDAR) ? [] : ["today"]);
    const late = requests.filter(({ breaches }) => breaches.some(({ clock }) => clock === "reply"));
    expect(late.length).toBeGreaterThanOrEqual(2);
    expect(late.length).toBeLessThanOrEqual(8);
  });

  test(
    "would be taken by the forms step by step",
    () => {
      const faults = all.flatMap((entries) => faultsOf(entries));
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});

/** What the forms would say, were each step entered on its own day. */
function faultsOf(entries: readonly Entry[]): string[] {
  const steps = entries.filter(({ fact }) => fact.type === "StepTaken");
  return steps.flatMap((entry, index) => {
    if (entry.fact.type !== "StepTaken") return [];
    const { fact } = entry;
    const procedure = PROCEDURES.find(({ id }) => id === fact.procedure);
    if (!procedure) return [`no procedure ${fact.procedure}`];
    const on = civilDayOf(entry.occurredAt);
    const [found] = allCases(logged(steps.slice(0, index)), PROCEDURES, CALENDAR, at(on));
    // A step with its hour is entered once it has come.
    const now = new Date(Math.max(at(on).getTime(), Date.parse(entry.occurredAt)));
    const checked = validateStep({
      procedure,
      ...(found && { found }),
      step: fact.step,
      ...(fact.of !== undefined && { of: fact.of }),
      on,
      at: civilMinute(entry.occurredAt).slice(11),
      now,
      values: fact.fields,
    });
    return checked.ok
      ? []
      : [`${String(fact.fields["number"] ?? entries[0]?.occurredAt)} ${fact.step} ${on}: ${checked.error}`];
  });
}
