import { expect, test } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { ledgerId } from "../../../../lib/ledger/uuid5.ts";
import type { Case } from "../../../../lib/model/case.ts";
import { allCases } from "../../../../lib/procedures/all-cases.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { scoreBoard } from "../../../../lib/projections/scoring/scores.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { samplePack } from "../../../../scripts/sample-year/pack.ts";
import { samplePeople } from "../../../../scripts/sample-year/people.ts";
import { sampleYear } from "../../../../scripts/sample-year/sample-year.ts";
import { logged } from "../../ledger/build-ledger.ts";
import { SCORING } from "./year-log.ts";

const TODAY = "2026-11-22";
const PEOPLE = samplePeople().map((person) => ({
  ...person,
  ref: { person: person.id, sameAs: ledgerId("test", person.id) },
}));
const IN_FORCE = packInForce(samplePack.id, [...BUNDLED_PACKS, samplePack]);
if (!IN_FORCE) throw new Error("no sample pack");
const { procedures } = proceduresInForce(IN_FORCE);
const catalogue = IN_FORCE.catalogue ?? [];
const CASES = allCases(
  logged(sampleYear(TODAY, PEOPLE, "http://127.0.0.1:8765").flat()),
  procedures,
  CALENDAR,
  new Date(`${TODAY}T02:00:00.000Z`),
);
/** A whole year of thousands of steps: a busy machine takes longer than a test's five seconds. */
const PATIENCE = 60_000;

/** Whose a case is, the slow way: of a complaint whom it is about; else assigned and not given back, else its own. */
function whose(one: Case): string {
  if (one.procedure === "complaint") return String(one.fields["investigated"] ?? "");
  const had: string[] = [];
  for (const step of one.done) {
    if (step.step !== "assign") continue;
    let isBack = false;
    for (const other of one.done) if (other.step === "return-assignment" && other.of === step.entry) isBack = true;
    const name = String(step.fields["department"]);
    if (!isBack && !had.includes(name)) had.push(name);
  }
  if (had.length === 0 && typeof one.fields["department"] === "string") had.push(one.fields["department"]);
  return had.length === 1 ? String(had[0]) : "";
}

/** What one case costs in a year, in tenths of a point by 二（四）, read off its clocks and steps and not off its breaches. */
function tenths(one: Case, year: string): number {
  if (one.ties.some(({ tie }) => tie === "merged-into")) return 0;
  let sum = 0;
  if (one.procedure === "request") {
    for (const { clock, state, due, earlier } of one.clocks) {
      if (clock !== "reply" || earlier.length > 0) continue;
      if ((state === "late" || state === "overdue") && due.startsWith(year)) sum += 5;
    }
  }
  if (one.procedure === "clarification") {
    for (const { state, due } of one.clocks)
      if ((state === "late" || state === "overdue") && due.startsWith(year)) sum += 1;
  }
  if (one.procedure === "article") {
    // By thread, the earliest limit that was not kept: several laws may want the same publication.
    const firsts = new Map<string, (typeof one.clocks)[number]>();
    for (const clock of one.clocks) {
      if (!clock.clock.startsWith("publication-") || (clock.state !== "late" && clock.state !== "overdue")) continue;
      const thread = clock.key.split(":")[1] ?? "";
      const known = firsts.get(thread);
      if (!known || clock.due < known.due) firsts.set(thread, clock);
    }
    for (const { state, due } of firsts.values()) if (due.startsWith(year)) sum += state === "late" ? 1 : 2;
    for (const { step, on, fields } of one.done) {
      if (step === "amend" && on.startsWith(year) && fields["amend-kind"] !== "update") sum += 1;
    }
    if (one.article?.compared?.same === false && one.article.compared.on.startsWith(year)) sum += 1;
  }
  if (one.procedure === "complaint") {
    const decided = one.done.filter(({ step, on }) => step === "decide" && on.startsWith(year)).at(-1);
    if (decided?.fields["outcome"] === "upheld" || decided?.fields["outcome"] === "partly-upheld") sum += 5;
  }
  return sum;
}

test.each(["2025", "2026"])(
  "L.2(4): the sample year's proposals of %s come to what a slow count of clocks and steps comes to, department by department",
  (year) => {
    const board = scoreBoard(CASES, {
      scoring: SCORING,
      procedures,
      catalogue: [],
      today: TODAY,
      since: "2025-01-01",
      year,
      departments: [],
    });
    const found = [...board.departments, ...(board.unassigned ? [board.unassigned] : [])].map(
      ({ department, lines }) => [department, lines.reduce((sum, { hundredths }) => sum + hundredths, 0)] as const,
    );
    const slow = new Map<string, number>();
    for (const one of CASES) {
      const cost = tenths(one, year) * 10;
      if (cost > 0) slow.set(whose(one), (slow.get(whose(one)) ?? 0) + cost);
    }
    expect(new Map(found)).toEqual(slow);
    // Not an agreement about nothing.
    if (year === "2026") expect(slow.size).toBeGreaterThan(2);
  },
  PATIENCE,
);

test("L.2(4): with the catalogue, what is late there stands by its item and its day, once", () => {
  const board = scoreBoard(CASES, {
    scoring: SCORING,
    procedures,
    catalogue,
    today: TODAY,
    since: "2025-01-01",
    year: "2026",
    departments: [],
  });
  const lines = [...board.departments, ...(board.unassigned ? [board.unassigned] : [])].flatMap((one) => one.lines);
  const items = lines.filter(({ key }) => key.startsWith("catalogue/"));
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  expect(items.every((line) => line.case === undefined && line.on <= TODAY)).toBe(true);
});
