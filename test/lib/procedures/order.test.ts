import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../../lib/deadlines/civil.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog } from "./case-log.ts";
import { SMALL } from "./small-procedure.ts";

/** A case through 补正, two overlapping consultations, an extension and a fee. */
function whole(): LoggedEvent[] {
  const log = caseLog("small");
  log.step("register", "2026-01-05", { channel: "in-person" });
  const correction = log.step("ask-correction", "2026-01-09");
  log.step("corrected", "2026-01-20", {}, correction);
  const first = log.step("consult", "2026-01-26");
  const second = log.step("consult", "2026-02-02");
  log.step("consult-received", "2026-01-28", {}, first);
  log.step("consult-answered", "2026-02-06", {}, first);
  log.step("consult-answered", "2026-02-12", {}, second);
  log.step("extend", "2026-03-02", { days: 10 });
  const notice = log.step("fee-notice", "2026-03-05");
  log.step("fee-paid", "2026-03-12", {}, notice);
  log.step("review", "2026-03-20");
  return log.events;
}

/** The same facts, entered in another order: written one after another at other times. */
function enteredIn(order: readonly LoggedEvent[]): LoggedEvent[] {
  return order.map((event, place) => ({
    ...event,
    sequence: place + 1,
    enteredAt: new Date(Date.parse("2026-11-20T01:00:00.000Z") + place * 60_000).toISOString(),
  }));
}

const now = new Date("2026-03-23T02:00:00.000Z");

it("shows the same case whatever order its events were entered in (DOMAIN 10)", () => {
  const events = whole();
  const strip = (of: readonly LoggedEvent[]): string => {
    const { done, ...rest } = procedures(of, SMALL, CALENDAR, now);
    return JSON.stringify({ ...rest, done: done.map((step) => ({ ...step, enteredAt: "" })) });
  };
  const expected = strip(events);
  expect(expected).toContain('"from":"2026-03-12"');
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (order) => {
      expect(strip(enteredIn(order))).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

it("moves the last day by exactly the working days of a pause, union not sum (DOMAIN 10.6, 10.7)", () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2024-01-02", days));
  const span = fc.record({ after: fc.integer({ min: 0, max: 15 }), long: fc.integer({ min: 0, max: 40 }) });
  fc.assert(
    fc.property(day, fc.array(span, { maxLength: 4 }), (start, spans) => {
      const log = caseLog("small");
      log.step("register", start, { channel: "in-person" });
      log.fact({ type: "PauseConventionSet", convention: "from-next-day" });
      for (const { after, long } of spans) {
        const asked = log.step("consult", addDays(start, after));
        log.step("consult-answered", addDays(start, after + long), {}, asked);
      }
      const found = procedures(log.events, SMALL, CALENDAR, new Date("2026-11-20T02:00:00.000Z"));
      expect(found.clocks.find(({ clock }) => clock === "reply")?.due).toBe(slowly(start, spans));
    }),
  );
});

/** Day by day, without any of the product's counting but the calendar's own days. */
function slowly(start: string, spans: readonly { readonly after: number; readonly long: number }[]): string {
  const off = new Set(CALENDAR.notices.flatMap(({ holidays }) => holidays.flatMap(({ from, to }) => daysOf(from, to))));
  const worked = new Set(CALENDAR.notices.flatMap(({ holidays }) => holidays.flatMap(({ work }) => work)));
  let left = 20;
  for (let offset = 1; ; offset++) {
    const date = addDays(start, offset);
    const paused = spans.some(({ after, long }) => offset > after && offset <= after + long);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const works = worked.has(date) || (!off.has(date) && weekday !== 0 && weekday !== 6);
    if (works && !paused) left--;
    if (left === 0) return date;
  }
}

function daysOf(from: string, to: string): string[] {
  return from > to ? [] : [from, ...daysOf(addDays(from, 1), to)];
}
