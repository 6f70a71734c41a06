import { describe, expect, test } from "vitest";
import { addDays } from "../../../lib/deadlines/civil.ts";
import type { Case, NextStep } from "../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { FieldValue, FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { stepForm, type FormField, type StepPlace } from "../../../lib/procedures/entering/step-form.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce, morning, PACKS } from "./in-force.ts";

const RUNS = 24;

/** Numbers from 0 to 1, the same for the same seed. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Draws one of these. */
type Pick = <T>(from: readonly T[]) => T;

/** Taken at random they end the case early, or give it another question that nothing asked for. */
const RARE = new Set(["drop", "archive", "withhold", "withdraw", "report-up", "return-draft", "return-clarification"]);
/** Needed beside publishing, or after it: what keeps nothing from the public. */
const BESIDE = new Set([
  "needs-interpretation",
  "interpretation-ready",
  "interpretation-published",
  "policy-published",
  "open-consultation",
  "close-consultation",
  "publish-feedback",
  "county-site",
  "take-down",
  "mark-validity",
]);

function valueOf({ id, kind, options = [], min = 1, lies }: FormField, on: string, pick: Pick): FieldValue {
  // Mostly something that goes to the public, so that walks come to their end.
  if (id === "attribute") return pick(["active", "active", "active", "active", "none", "on-request"]);
  if (id === "review-finding") return pick(["public", "public", "public", "uncertain", "not-public"]);
  if (kind === "choice") return pick(options).value;
  if (kind === "choices") return [pick(options).value];
  if (kind === "yes-no") return pick([true, false]);
  if (kind === "number" || kind === "money") return min;
  if (kind === "date") return lies === "after" ? addDays(on, 10) : on;
  return pick(["甲", "乙", "丙"]);
}

function filled(place: StepPlace, on: string, pick: Pick): FieldValues {
  const values: FieldValues = {};
  for (;;) {
    const isWanted = ({ id, required }: FormField): boolean =>
      values[id] === undefined && (required || pick([1, 2, 3, 4, 5]) === 1);
    const field = stepForm(place, values).find(isWanted);
    if (!field) return values;
    values[field.id] = valueOf(field, on, pick);
  }
}

/** What is taken next: mostly what is needed, sometimes what is offered; nothing where it is only waited for. */
function chosen({ next }: Case, pick: Pick): NextStep | undefined {
  const needed = next.filter(({ optional }) => !optional);
  const offered = next.filter(({ optional, step }) => optional && !RARE.has(step));
  const rare = next.filter(({ step }) => step.startsWith("return-"));
  const way = pick(["needed", "needed", "needed", "needed", "offered", "offered", "rare"]);
  if (way === "rare" && rare.length > 0) return pick(rare);
  if (way === "offered" && offered.length > 0) return pick(offered);
  return needed.length > 0 ? pick(needed) : undefined;
}

/** What must be so of a case wherever a walk has come to. */
function mustHold(found: Case, procedure: Procedure, taken: readonly string[]): void {
  const needed = found.next.filter(({ optional }) => !optional);
  const isAwaited = found.clocks.some(({ whose, state }) => whose === "others" && state === "running");
  if (found.state !== "closed" && needed.length === 0 && !isAwaited) {
    throw new Error(`dead end: ${taken.join(" ")}; offered ${found.next.map(({ step }) => step).join(" ")}`);
  }
  const publishing = procedure.steps.find(({ publishes }) => publishes)?.id;
  if (needed.some(({ step }) => step === publishing)) {
    const open = needed.filter(({ step }) => step !== publishing && !BESIDE.has(step)).map(({ step }) => step);
    expect(open, `publishing is offered after ${taken.join(" ")}`).toEqual([]);
  }
}

/** Takes up to 30 steps at random; each has to be taken on a day of its own with `isApart`. */
function walked(procedure: Procedure, pick: Pick, isApart: boolean): readonly LoggedEvent[] {
  const log = caseLog(procedure.id);
  const taken: string[] = [];
  let day = "2026-02-05";
  for (let turn = 0; turn < 30; turn++) {
    const found = taken.length > 0 ? caseOn(day, log.events, procedure) : undefined;
    if (found) mustHold(found, procedure, taken);
    if (found?.state === "closed" && pick([1, 2, 3]) === 1) return log.events;
    const next: Taking | undefined = found ? chosen(found, pick) : { step: procedure.starts, optional: false };
    if (next) {
      const { step, of } = next;
      const place = { procedure, step, ...(found && { found }), ...(of !== undefined && { of }) };
      const values = filled(place, day, pick);
      const verdict = validateStep({ ...place, values, on: day, now: morning(day) });
      if (verdict.ok) {
        log.step(step, day, verdict.value.fields, of);
        taken.push(step);
      } else if (!next.optional) {
        throw new Error(`${step} is needed and refused after ${taken.join(" ")}: ${verdict.error}`);
      }
    }
    day = addDays(day, pick(isApart ? [1, 2, 3, 5] : [0, 0, 1, 4]));
  }
  return log.events;
}

type Taking = { readonly step: string; readonly of?: string; readonly optional: boolean };

/** The same events, entered in another order. */
function shuffled(events: readonly LoggedEvent[], pick: Pick): LoggedEvent[] {
  const left = [...events];
  const order: LoggedEvent[] = [];
  while (left.length > 0) order.push(...left.splice(left.indexOf(pick(left)), 1));
  return order.map((event, place) => ({
    ...event,
    sequence: place + 1,
    enteredAt: new Date(Date.parse("2026-11-20T01:00:00.000Z") + place * 60_000).toISOString(),
  }));
}

/** All that is worked out of a case, without when it was entered. */
function result({ state, outcome, next, clocks, breaches, fields }: Case): unknown {
  return { state, outcome, next, clocks, breaches, fields };
}

describe.each([
  ["article", 10],
  ["clarification", 10],
  ["complaint", 7],
])("random walks: %s", (id, long) => {
  test.each(PACKS)("%s: no dead end, no publishing with an open duty, whatever the order of entry", (pack) => {
    const procedure = inForce(pack, id);
    const draw = drawn(20_261_122);
    const pick: Pick = (from) => {
      const one = from[Math.floor(draw() * from.length)];
      if (one === undefined) throw new RangeError("nothing to pick from");
      return one;
    };
    let longest = 0;
    for (let run = 0; run < RUNS; run++) {
      const isApart = run % 2 === 0;
      const events = walked(procedure, pick, isApart);
      longest = Math.max(longest, events.length);
      if (!isApart) continue;
      const [one, other] = [events, shuffled(events, pick)].map((log) => caseOn("2026-11-20", log, procedure));
      expect(other && result(other)).toEqual(one && result(one));
    }
    expect(longest).toBeGreaterThan(long);
  });
});
