import { provisionalRange } from "../../deadlines/provisional-range.ts";
import type { ClockState, DoneStep, Pause } from "../../model/case.ts";
import type { Clock, Unit } from "../../model/procedure.ts";
import type { ClockParts } from "./clock-parts.ts";
import { factsAt, hold } from "../conditions.ts";
import { lengthFrom } from "./length-from.ts";
import { addHours, lastDay, rolled, type Counting } from "./lengths.ts";
import type { Point } from "../moments.ts";
import { excludedDays, pausesOf } from "./pauses.ts";

/** One count of a clock, from its start or a restart until it is met, or starts anew. */
export interface Run {
  readonly start: Point;
  readonly unit: Unit;
  readonly count: number;
  readonly extended: number;
  readonly refused?: string;
  readonly pauses: readonly Pause[];
  readonly due: string;
  readonly latest?: string;
  readonly provisional: boolean;
  readonly range?: NonNullable<ClockState["range"]>;
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
}

/** The runs of a clock from its start, oldest first; only the last one can be open. */
export function runsOf(clock: Clock, start: Point, stops: readonly Point[], parts: ClockParts): Run[] {
  const pauses = pausesOf(clock, parts.done, parts.facts, parts.counting);
  const restarts = restartsOf(clock, parts);
  const runs: Run[] = [];
  for (let from = start; ;) {
    const begun = from;
    const restart = restarts.find(({ point }) => point && isAfter(point, begun));
    const next = restart?.point;
    const stop = stops.find((point) => isAfter(point, begun) || point.taking === begun.taking);
    const met = stop && (!next || stop.on < next.on) ? stop : undefined;
    const waitedFor =
      restart?.asked ?? restarts.find(({ point, asked }) => !point && asked && isAfter(asked, begun))?.asked;
    const asked = !met && waitedFor && waitedFor.on >= begun.on ? waitedFor : undefined;
    const counted = countOf(clock, begun, pauses, next, parts);
    const run = { start: begun, ...counted, ...(met && { met }), ...(asked && { asked }) };
    if (met || !next) return [...runs, asked ? withWait(run, asked) : run];
    runs.push({ ...run, next });
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

function restartsOf(clock: Clock, { done, facts, index }: ClockParts): Restart[] {
  const all = clock.restartedBy.flatMap(({ step, when }): Restart[] => {
    const answers = index.steps.get(step)?.answers;
    const starts = done.filter((taking) => taking.step === step && hold(when, factsAt(taking, facts, done)));
    const asks = done.filter((taking) => taking.step === answers);
    const askOf = (taking: DoneStep): DoneStep | undefined =>
      asks.find(({ entry }) => entry === taking.of) ?? asks.findLast(({ on }) => on <= taking.on);
    const answered = new Set(starts.map((taking) => askOf(taking)?.entry));
    return [
      ...starts.map((taking) => ({ point: pointAt(taking), ...optionalPoint(askOf(taking)) })),
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

type Counted = Pick<
  Run,
  "unit" | "count" | "extended" | "refused" | "pauses" | "due" | "latest" | "provisional" | "range"
>;

function countOf(
  clock: Clock,
  from: Point,
  all: readonly Pause[],
  next: Point | undefined,
  parts: ClockParts,
): Counted {
  const { counting } = parts;
  const length = lengthFrom(clock.within, from);
  if (!length) throw new RangeError(`clock without a length: ${clock.id}`);
  if ("lastDay" in length) {
    const given = { date: length.lastDay, provisional: false };
    const day = clock.rolls ? rolled(given, counting) : given;
    return { unit: "calendar-day", count: 0, extended: 0, pauses: [], due: day.date, provisional: day.provisional };
  }
  const { unit } = length;
  const base = length.count * (clock.before ? -1 : 1);
  if (unit === "hour") {
    return { unit, count: base, extended: 0, pauses: [], due: addHours(from.at, base), provisional: false };
  }
  const pauses = all.filter((pause) => pause.from >= from.on && (!next || pause.from < next.on));
  const count = (units: number, by: Counting["convention"]) => {
    const day = lastDay(from.on, units, unit, counting, excludedDays(pauses, by, counting.today));
    return clock.rolls ? rolled(day, counting) : day;
  };
  const before = count(base, counting.convention);
  const extension = extensionOf(clock, from, before.date, next, parts);
  const total = base + extension.extended;
  const due = extension.extended === 0 ? before : count(total, counting.convention);
  const latest = pauses.length === 0 ? due : count(total, "both-ends");
  const range =
    due.provisional && unit === "workday"
      ? provisionalRange(from.on, total, counting.calendar, excludedDays(pauses, counting.convention, counting.today))
      : undefined;
  return {
    unit,
    count: base,
    ...extension,
    pauses,
    due: due.date,
    latest: latest.date,
    provisional: due.provisional,
    ...(range && { range }),
  };
}

/** What the extensions of this run come to: one, at the most so long, told while the limit still ran. */
function extensionOf(
  clock: Clock,
  from: Point,
  due: string,
  next: Point | undefined,
  { done }: ClockParts,
): { readonly extended: number; readonly refused?: string } {
  const by = clock.extendedBy;
  if (!by) return { extended: 0 };
  const tellings = done.filter(({ step, on }) => step === by.step && on >= from.on && (!next || on < next.on));
  let extended = 0;
  const refusals: string[] = [];
  for (const telling of tellings) {
    const days = telling.fields[by.days];
    if (typeof days !== "number" || days < 1) refusals.push("延长的天数没有填写，这次延期没有计入。");
    else if (extended > 0) refusals.push("同一期限只能延长一次，后一次延期没有计入。");
    else if (telling.on > due) refusals.push("告知延期时原期限已过，这次延期不能计入。");
    else {
      extended = Math.min(days, by.atMost);
      if (days > by.atMost) refusals.push(`延长最多${by.atMost}个工作日，超出的部分没有计入。`);
    }
  }
  return { extended, ...(refusals.length > 0 && { refused: refusals.join("") }) };
}
