import type { DoneStep, Pause } from "../../model/case.ts";
import type { Clock } from "../../model/procedure.ts";
import { factsAt, hold } from "../conditions.ts";
import type { Point } from "../moments.ts";
import type { ClockParts } from "./clock-parts.ts";
import { countOf, type Counted } from "./counted.ts";
import { pausesOf } from "./pauses.ts";

/** One count of a clock, from its start or a restart until it is met, or starts anew. */
export interface Run extends Counted {
  readonly start: Point;
  readonly met?: Point;
  /** What it stands still for until it starts anew, e.g. 补正告知. */
  readonly asked?: Point;
  /** Where it started anew. */
  readonly next?: Point;
}

/** A new start of a clock, or (without `point`) one that is waited for since `asked`. */
interface Restart {
  readonly point?: Point;
  readonly asked?: Point;
  /** How long it is from there, where that is not the clock's own length. */
  readonly within?: Clock["within"] | undefined;
}

/** The runs of a clock from its start, oldest first; only the last one can be open. */
export function runsOf(clock: Clock, start: Point, stops: readonly Point[], parts: ClockParts): Run[] {
  const pauses = [
    ...pausesOf(clock, parts.done, parts.facts, parts.counting),
    ...(standsWhileClosed(clock, parts.index) ? closedSpans(start, parts) : []),
  ];
  const restarts = restartsOf(clock, parts);
  const runs: Run[] = [];
  let within: Clock["within"] | undefined;
  for (let from = start; ;) {
    const begun = from;
    const restart = restarts.find(({ point }) => point && isAfter(point, begun));
    const next = restart?.point;
    const stop = stops.find((point) => clock.early || isAfter(point, begun) || point.taking === begun.taking);
    const met = stop && (!next || stop.on < next.on) ? stop : undefined;
    const waitedFor =
      restart?.asked ?? restarts.find(({ point, asked }) => !point && asked && isAfter(asked, begun))?.asked;
    const asked = !met && waitedFor && waitedFor.on >= begun.on ? waitedFor : undefined;
    const ended = met?.on ?? (next ? undefined : parts.closing?.on);
    const counted = countOf(clock, { from: begun, within, next, ended }, pauses, parts);
    const run = { start: begun, ...counted, ...(met && { met }), ...(asked && { asked }) };
    if (met || !next) return [...runs, asked ? withWait(run, asked) : run];
    runs.push({ ...run, next });
    within = restart.within;
    from = next;
  }
}

/** Later, by the day and then by the hour; not the same taking. */
function isAfter(point: Point, start: Point): boolean {
  return point.taking !== start.taking && (point.on > start.on || (point.on === start.on && point.at >= start.at));
}

/** While it stands still it has a pause that lasts, so that lists can say what is waited for. */
function withWait(run: Run, asked: Point): Run {
  const wait: Pause = {
    from: asked.on,
    silent: false,
    restarts: true,
    step: asked.taking.step,
    title: asked.title,
    entry: asked.taking.entry,
    basis: [],
  };
  return { ...run, pauses: [...run.pauses, wait] };
}

/** What meets it can be done once the case is closed, e.g. 撤下: it is owed all the same then. */
export function outlivesClosing({ until }: Clock, { steps }: ClockParts["index"]): boolean {
  return until.some((id) => steps.get(id)?.afterClose);
}

function standsWhileClosed(clock: Clock, index: ClockParts["index"]): boolean {
  return clock.dated === undefined && !clock.runsOn && !outlivesClosing(clock, index);
}

/** While a case was closed nothing was owed: those days do not count once it is opened again. */
function closedSpans(start: Point, { done, index }: ClockParts): Pause[] {
  const effects = done.filter(({ step }) => index.steps.get(step)?.effect !== undefined);
  return effects.flatMap((reopened, place) => {
    const closed = effects[place - 1];
    const isSpan =
      index.steps.get(reopened.step)?.effect === "reopens" && closed !== undefined && closed.on >= start.on;
    if (!isSpan || index.steps.get(closed.step)?.effect !== "closes") return [];
    const { step, title, entry } = closed;
    const { basis = [] } = index.steps.get(reopened.step) ?? {};
    return [{ from: closed.on, until: reopened.on, silent: false, restarts: false, step, title, entry, basis }];
  });
}

function restartsOf(clock: Clock, { done, facts, index }: ClockParts): Restart[] {
  const all = clock.restartedBy.flatMap(({ step, when, within }): Restart[] => {
    const answers = index.steps.get(step)?.answers;
    const starts = done.filter((taking) => taking.step === step && hold(when, factsAt(taking, facts, done)));
    const asks = done.filter((taking) => taking.step === answers);
    const askOf = (taking: DoneStep): DoneStep | undefined =>
      asks.find(({ entry }) => entry === taking.of) ?? asks.findLast(({ on }) => on <= taking.on);
    const answered = new Set(starts.map((taking) => askOf(taking)?.entry));
    return [
      ...starts.map((taking) => ({ point: pointAt(taking), within, ...optionalPoint(askOf(taking)) })),
      ...asks.filter(({ entry }) => !answered.has(entry)).map((taking) => ({ asked: pointAt(taking) })),
    ];
  });
  return all.sort((a, b) => (((a.point ?? a.asked)?.at ?? "") < ((b.point ?? b.asked)?.at ?? "") ? -1 : 1));
}

function optionalPoint(taking: DoneStep | undefined): { asked?: Point } {
  return taking ? { asked: pointAt(taking) } : {};
}

function pointAt(taking: DoneStep): Point {
  return { on: taking.on, at: taking.at, title: taking.title, taking };
}
