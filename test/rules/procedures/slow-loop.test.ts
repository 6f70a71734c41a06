import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { PauseConvention } from "../../../lib/model/case-facts.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog, type CaseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce } from "./in-force.ts";

const PROCEDURES = ["national", "huoshan", "tianjin"].map((pack) => inForce(pack));
const OFF = new Set<string>();
const WORKED = new Set<string>();
for (const { from, to, work } of CALENDAR.notices.flatMap(({ holidays }) => holidays)) {
  for (let day = from; day <= to; day = plus(day, 1)) OFF.add(day);
  for (const day of work) WORKED.add(day);
}

/** Draws a number from `min` to `max`. */
type Draw = (min: number, max: number) => number;

/** What the law makes of a case, worked out day by day while the case is made up. */
interface Expected {
  readonly from: string;
  readonly due: string;
  readonly extended: number;
}

it("finds the last day that a slow day loop finds: corrections, fees, consultations, extensions, in any order of entry", () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.gen(), fc.infiniteStream(fc.nat()), (draw, order) => {
      const log = caseLog("request");
      const expected = madeUp(log, (min, max) => draw(fc.integer, { min, max }));
      const events = enteredBy(log.events, order);
      for (const procedure of PROCEDURES) {
        expect(clockOf(caseOn("2026-11-20", events, procedure), "reply")).toMatchObject(expected);
      }
      tried++;
    }),
    { numRuns: 700 },
  );
  expect(tried).toBe(700);
});

/** A request received between 2023 and 2025, with up to two restarts; each run has consultations and maybe an extension. */
function madeUp(log: CaseLog, draw: Draw): Expected {
  const conventions: PauseConvention[] = ["between", "from-next-day", "both-ends"];
  const convention = conventions[draw(0, 2)] ?? "between";
  log.fact({ type: "PauseConventionSet", convention });
  let from = plus("2023-01-01", draw(0, 1000));
  register(log, from, draw);
  for (let restarts = draw(0, 2); ; restarts--) {
    const consulted = Array.from({ length: draw(0, 3) }, () => consult(log, from, draw));
    const skipped = consulted.map(({ asked, ended }) => ({
      first: convention === "both-ends" ? asked : plus(asked, 1),
      last: convention === "between" ? plus(ended, -1) : ended,
    }));
    const plain = nthWorkday(from, 20, skipped);
    const told = plus(plain, draw(-10, 3));
    const days = draw(0, 1) === 1 && told >= from ? draw(1, 20) : 0;
    if (days > 0) log.step("extend", told, { "extension-days": days });
    const extended = told <= plain ? days : 0;
    if (restarts === 0) return { from, due: nthWorkday(from, 20 + extended, skipped), extended };
    const asked = plus(told > plain ? told : plain, draw(1, 3));
    from = plus(asked, draw(0, 30));
    const [ask, answer] = restarts === 1 ? ["ask-correction", "corrected"] : ["fee-notice", "fee-paid"];
    log.step(answer ?? "", from, {}, log.step(ask ?? "", asked));
  }
}

function register(log: CaseLog, received: string, draw: Draw): void {
  const isOnline = draw(0, 1) === 1;
  log.step("register", plus(received, isOnline ? -draw(0, 5) : 0), { channel: isOnline ? "internet" : "in-person" });
  if (isOnline) log.step("confirm", received);
}

/** A consultation that is answered, or ends by the silence of one whom the law gives 15 working days. */
function consult(log: CaseLog, from: string, draw: Draw): { readonly asked: string; readonly ended: string } {
  const kind = ["third-party", "co-producer", "other-organ"][draw(0, 2)] ?? "";
  const asked = plus(from, draw(0, 12));
  const entry = log.step("consult", asked, { "consult-kind": kind });
  const reached = plus(asked, draw(0, 4));
  log.step("consult-received", reached, {}, entry);
  const silence = kind === "other-organ" ? "9999-12-31" : nthWorkday(reached, 15, []);
  const answered = kind === "other-organ" || draw(0, 2) > 0 ? plus(reached, draw(0, 40)) : undefined;
  if (answered !== undefined) log.step("consult-answered", answered, {}, entry);
  return { asked, ended: answered !== undefined && answered < silence ? answered : silence };
}

function nthWorkday(
  from: string,
  count: number,
  skipped: readonly { readonly first: string; readonly last: string }[],
): string {
  let day = from;
  for (let left = count; left > 0;) {
    day = plus(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const works = WORKED.has(day) || (!OFF.has(day) && weekday > 0 && weekday < 6);
    const date = day;
    if (works && !skipped.some(({ first, last }) => first <= date && date <= last)) left--;
  }
  return day;
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same events, entered in another order. */
function enteredBy(events: readonly LoggedEvent[], order: Iterator<number>): LoggedEvent[] {
  const keyed = events.map((event) => ({ event, key: Number(order.next().value) }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .map(({ event }, place) => ({
      ...event,
      sequence: place + 1,
      enteredAt: new Date(Date.parse("2026-11-20T01:00:00.000Z") + place * 1000).toISOString(),
    }));
}
