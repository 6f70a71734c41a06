import { assert, asyncProperty, integer, record } from "fast-check";
import { expect, test } from "vitest";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { bareCase } from "../../../../lib/procedures/bare-case.ts";
import { byCase, onePerEntry } from "../../../../lib/procedures/all-cases.ts";
import { procedureOfEvents } from "../../../../lib/procedures/packs/procedure-for.ts";
import { annualReport } from "../../../../lib/projections/annual-report.ts";
import { conflictsOf } from "../../../../lib/projections/conflicts/conflicts.ts";
import { createCaseBook } from "../../../../lib/projections/cases/case-book.ts";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { periodFigures } from "../../../../lib/projections/figures/figures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { reporting } from "../../../../rules/national/reporting/index.ts";
import { NATIONAL } from "../../projections/annual-report/national.ts";
import { testDesk } from "./desks.ts";
import { entriesOf, playSchedule, pureDesk, registerDesk, type ScheduleDesk } from "./four-desks.ts";
import { openAt, solving, type Below } from "./solving-work.ts";

const NOW = new Date("2027-01-20T02:00:00.000Z");
const counter = createCounter({
  reporting: ReportingSchema.parse(reporting),
  procedures: NATIONAL,
  catalogue: [],
});

/** Lists of ids and names in one order; the order of arrival is nothing that anybody sees. */
function inOrder(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    Array.isArray(part)
      ? part.map((one: unknown) => JSON.stringify(one)).sort()
      : part instanceof Object
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
  );
}

/** All that a desk shows of its events, as they arrived there. */
function shown(events: readonly LoggedEvent[]) {
  const { cases } = byCase(events);
  const bare = [...cases.values()].flatMap((own) => {
    const procedure = procedureOfEvents(NATIONAL, own);
    return procedure ? [bareCase(own, procedure)] : [];
  });
  const others = events.filter(({ fact }) => !("case" in fact));
  const log = { cases: bare.filter(({ cancelled }) => cancelled !== true), others, today: "2027-01-20" };
  return inOrder({
    events: events.map(({ hash }) => hash),
    report: annualReport(events, 2026, CALENDAR),
    figures: periodFigures(counter, log, { period: "2026" }),
    conflicts: openAt(events),
  });
}

/** The same by the book that the screens go by, told of the events one after another. */
function byTheBook(events: readonly LoggedEvent[]) {
  const book = createCaseBook(CALENDAR);
  const half = Math.floor(events.length / 2);
  const conflicts = [half, events.length].map((to) => {
    book.add(events.slice(0, to));
    book.refresh({ procedures: NATIONAL, now: NOW });
    const cases = [...book.cases(), ...book.cancelled()];
    const others = events.slice(0, to).filter(({ fact }) => !("case" in fact));
    const counting = new Set(onePerEntry(events.slice(0, to)));
    const twins = events.slice(0, to).filter((event) => !counting.has(event));
    return conflictsOf({ cases, eventsOf: (id) => book.events(id), others, twins, procedures: NATIONAL, titles: {} });
  });
  return { cases: inOrder(book.cases()), conflicts: conflicts[1] };
}

/** Whoever goes through the list comes to its end, whichever ways they choose; in the end they leave what is left as it is. */
async function solveAll<B>(desk: ScheduleDesk<B>, now: () => Date, below: Below): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const events = await desk.events();
    const open = openAt(events);
    const conflict = open[below(Math.max(1, open.length))];
    if (!conflict) return;
    expect(turn).toBeLessThan(200);
    const [settle] = conflict.ways.filter(({ way }) => way === "settle");
    const ways = turn < 60 || !settle ? conflict.ways : [settle];
    await desk.write(entriesOf(solving({ ...conflict, ways }, events, below), now()), now());
  }
}

const schedule = record({ seed: integer({ min: 0, max: 0x7fffffff }), moves: integer({ min: 10, max: 60 }) });

test("H7.2–4: 200 random schedules of four desks with clocks a day apart end with the same cases, figures and conflicts", async () => {
  let conflicts = 0;
  let solved = 0;
  await assert(
    asyncProperty(schedule, async (asked) => {
      const desks = [0, 1, 2, 3].map(pureDesk);
      const { exchange, now, below } = await playSchedule(desks, asked);
      const all = await Promise.all(desks.map((desk) => desk.events()));
      const [first = [], ...rest] = all;
      const told = shown(first);
      for (const events of rest) expect(shown(events)).toEqual(told);
      expect(byTheBook(rest[2] ?? [])).toEqual(byTheBook(first));
      expect(byTheBook(first).conflicts).toEqual(openAt(first));
      conflicts += openAt(first).length;
      solved += first.filter(({ fact }) => fact.type === "ConflictSettled").length;
      const [desk] = desks;
      if (!desk) throw new Error("no desk");
      await solveAll(desk, () => now(0), below);
      await exchange();
      for (const each of desks) expect(openAt(await each.events())).toEqual([]);
    }),
    { numRuns: 200 },
  );
  // Or the schedules would show nothing.
  expect(conflicts).toBeGreaterThan(20);
  expect(solved).toBeGreaterThan(20);
}, 180_000);

test("H7.2–4: upon real registers with real bundles they end with the same rows, each chain whole, and as the union by itself says", async () => {
  await assert(
    asyncProperty(schedule, async (asked) => {
      const tests = [0, 1, 2, 3].map(testDesk);
      const desks = tests.map(registerDesk);
      await playSchedule(desks, asked);
      const [first = [], ...rest] = await Promise.all(desks.map((desk) => desk.events()));
      const told = shown(first);
      for (const events of rest) expect(shown(events)).toEqual(told);
      const rows = await tests[0]?.rows();
      for (const desk of tests) {
        expect(await desk.rows()).toEqual(rows);
        expect(await desk.verdict()).toEqual({ ok: true, count: rows?.length });
      }
    }),
    { numRuns: 8 },
  );
}, 180_000);
