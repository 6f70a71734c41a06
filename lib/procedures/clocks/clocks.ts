import { isCivilDay } from "../../deadlines/civil.ts";
import type { Breach, ClockState, DoneStep } from "../../model/case.ts";
import type { Clock } from "../../model/procedure.ts";
import { breachOf } from "./breaches.ts";
import type { ClockParts } from "./clock-parts.ts";
import { factsAt, factsOf, hold, type Facts } from "../conditions.ts";
import { lengthFrom } from "./length-from.ts";
import { pointsOf, type Point } from "../moments.ts";
import { arguedFor, otherwiseOf } from "./open-units.ts";
import { periodClocks } from "./periods.ts";
import { appliesSince, wasOwedThen } from "./by-then.ts";
import { outlivesClosing, runsOf, type Run } from "./runs.ts";
import { leftUntil, momentFor } from "./units.ts";

/** All clocks of a case that have started, and the limits that were not kept, in the procedure's order. */
export function clocksOf(parts: ClockParts): { readonly clocks: ClockState[]; readonly breaches: Breach[] } {
  const all = parts.index.procedure.clocks.flatMap((clock) =>
    startsOf(clock, parts).flatMap((start) => {
      const { within } = clock;
      const counting = isEnded(clock, start, parts) ? parts.counting : parts.present;
      const own = { ...parts, counting };
      return "times" in within ? periodClocks({ ...clock, within }, start, own) : [clockOf(clock, start, own)];
    }),
  );
  return {
    clocks: all.map(({ state }) => state),
    breaches: parts.counts ? all.flatMap(({ breaches }) => breaches) : [],
  };
}

/**
 * Whether the closing of the case ended what started here. What starts with the closing or later goes on, and what a step
 * meets that can be taken once the case is closed.
 */
function isEnded(clock: Clock, start: Point, parts: ClockParts): boolean {
  const { closing, counts, done, facts, index } = parts;
  if (closing === undefined || (counts && outlivesClosing(clock, index))) return false;
  // What was owed and will not be done is late once its time is over, and not before.
  if (counts && forgoneOf(clock, parts) && hold(clock.owedWhen, facts)) return false;
  return done.indexOf(start.taking) < done.indexOf(closing);
}

/** What says that it will not be done. */
function forgoneOf({ forgoneBy }: Clock, { done }: ClockParts): DoneStep | undefined {
  return forgoneBy === undefined ? undefined : done.findLast(({ step }) => step === forgoneBy);
}

/**
 * When the clock started. One that runs once goes by what is so of the case now, e.g. the attribute that the signer determined
 * last; one that runs for each taking goes by what was so of that taking: what is said of a later one changes nothing of it.
 */
function startsOf(clock: Clock, parts: ClockParts): Point[] {
  const { done, facts, index } = parts;
  const points = pointsOf(clock.from, done, facts, index).map((point) => datedBy(clock, point));
  const sees = ({ taking }: Point): Facts => {
    if (!clock.each) return facts;
    const before = done.slice(0, done.indexOf(taking) + 1);
    return factsAt(taking, factsOf(before), before);
  };
  const fitting = points.filter(
    (point) =>
      (hold(clock.when, sees(point)) || wasOwedThen(clock, point, parts)) &&
      ("times" in clock.within || lengthFrom(clock.within, point) !== undefined),
  );
  return clock.each ? fitting : fitting.slice(0, 1);
}

/** The day that the step names as the one from which the clock runs. */
function datedBy({ dated }: Clock, point: Point): Point {
  const day = dated === undefined ? undefined : point.taking.fields[dated];
  return isCivilDay(day) ? { ...point, on: day } : point;
}

function clockOf(clock: Clock, start: Point, parts: ClockParts): { state: ClockState; breaches: Breach[] } {
  const stops = stopsOf(clock, start, parts);
  const runs = runsOf(clock, start, stops, parts);
  const otherwise = otherwiseOf(clock, start, stops, parts);
  const run = runs.at(-1);
  if (!run) throw new RangeError(`clock without a run: ${clock.id}`);
  const key = clock.each ? `${clock.id}:${start.taking.entry}` : clock.id;
  const state: ClockState = {
    clock: clock.id,
    key,
    title: clock.title,
    basis: clock.basis,
    whose: clock.whose,
    main: clock.main,
    ...(clock.permissive && { permissive: true }),
    ...(clock.reminder && { reminder: true }),
    unit: run.unit,
    count: run.count,
    from: momentFor(run.unit, run.start),
    fromTitle: run.start.title,
    earlier: runs.slice(0, -1).map(({ unit, start: began, due, next }) => ({
      from: momentFor(unit, began),
      due,
      restartedBy: next?.title ?? "",
    })),
    extended: run.extended,
    ...(run.dueBefore !== undefined && { dueBefore: run.dueBefore }),
    ...(run.refused !== undefined && { refused: run.refused }),
    pauses: run.pauses,
    due: run.due,
    ...(run.latest !== undefined && run.latest !== run.due && { latest: run.latest }),
    provisional: run.provisional,
    ...(otherwise && { otherwise }),
    ...(run.range && { range: run.range }),
    state: stateOf(clock, run, parts),
    ...(run.met && { met: momentFor(run.unit, run.met) }),
    left: leftUntil(run.due, run.unit, parts.counting),
    convention: parts.counting.convention,
    ...(clock.silence !== undefined && { silence: clock.silence }),
  };
  const breaches = runs.flatMap((each) => {
    const happened = endOf(clock, each, state.state, parts);
    const told = each === run ? arguedFor(each, otherwise) : each;
    const forgone = each === run ? forgoneOf(clock, parts) : undefined;
    const since = appliesSince(clock, each, parts);
    const closing = each.met || each.asked || each.next ? undefined : parts.closing;
    if (happened === null) return [];
    return breachOf(clock, key, told, { happened, forgone, closing, since }, parts.counting) ?? [];
  });
  return { state, breaches };
}

/**
 * When the run ended, or undefined while it has not; null where its end is of no account: void, or another's.
 */
function endOf(clock: Clock, run: Run, state: ClockState["state"], parts: ClockParts): string | undefined | null {
  if (run.met) return momentFor(run.unit, run.met);
  if (run.asked) return momentFor(run.unit, run.asked);
  if (run.next) return momentFor(run.unit, run.next);
  if (state !== "overdue") return null;
  const { closing } = parts;
  if (closing && forgoneOf(clock, parts)) return later(momentFor(run.unit, closing), run.due);
  return closing && isEnded(clock, run.start, parts) ? momentFor(run.unit, closing) : undefined;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * What stops this clock: of one that runs for each taking, only what belongs to the same thread; of a time in which one may
 * act, only what was done before the case was first closed.
 */
function stopsOf(clock: Clock, start: Point, { done, facts, index }: ClockParts): Point[] {
  const points = clock.until.flatMap((until) => pointsOf(until, done, facts, index));
  const all = clock.each ? points.filter(({ taking }) => isOfThread(taking, start.taking)) : points;
  // What was done before the step that names an earlier day was not done about it.
  const begun = done.indexOf(start.taking);
  const own = clock.dated === undefined ? all : all.filter(({ taking }) => done.indexOf(taking) > begun);
  const closed = done.findIndex(({ step }) => index.steps.get(step)?.effect === "closes");
  const early = clock.permissive && closed >= 0 ? own.filter(({ taking }) => done.indexOf(taking) <= closed) : own;
  return early.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function isOfThread(taking: DoneStep, start: DoneStep): boolean {
  if (taking.of === undefined) return true;
  return taking.of === start.entry || taking.of === start.of;
}

function stateOf(clock: Clock, run: Run, parts: ClockParts): ClockState["state"] {
  const { closing, counting } = parts;
  const { due, unit } = run;
  if (run.met) return clock.reminder || momentFor(unit, run.met) <= due ? "met" : "late";
  const isOurs = clock.whose === "ours" && !clock.permissive && !clock.reminder;
  if (closing && isEnded(clock, run.start, parts)) {
    const isOwed = isOurs && parts.counts && !run.asked && hold(clock.owedWhen, parts.facts);
    return isOwed && momentFor(unit, closing) > due ? "overdue" : "void";
  }
  if (run.asked || run.pauses.some(({ until, from }) => until === undefined && from <= due)) return "paused";
  const isOver = (unit === "hour" ? counting.now : counting.today) > due;
  if (!isOver) return "running";
  if (clock.permissive) return "void";
  // Nobody owed it by then; it is still to be done.
  if (clock.reminder) return "running";
  return isOurs ? "overdue" : "lapsed";
}
