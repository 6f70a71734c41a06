import { addDays } from "../../deadlines/civil.ts";
import type { Breach, ClockState } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Clock, Period } from "../../model/procedure.ts";
import type { ClockParts } from "./clock-parts.ts";
import { pointsOf, type Point } from "../moments.ts";
import { leftUntil } from "./units.ts";

/** A clock that counts how often something is done in a period. */
type PeriodClock = Clock & { readonly within: Extract<Clock["within"], { readonly times: number }> };

/** One state for each period from that of the start to the present one, or the one in which the case was closed; of a duty its own. */
export function periodClocks(
  clock: PeriodClock,
  start: Point,
  parts: ClockParts,
): { readonly state: ClockState; readonly breaches: Breach[] }[] {
  const { within } = clock;
  const points = clock.until.flatMap((until) => pointsOf(until, parts.done, parts.facts, parts.index));
  const days = points.map(({ on }) => on).sort();
  // A duty's case is of one period; the next one has a case of its own.
  const last = parts.index.procedure.recurs ? start.on : (parts.closing?.on ?? parts.counting.today);
  return periodsBetween(start.on, last, within.per).map((period) =>
    periodClock(
      clock,
      period,
      days.filter((day) => day >= start.on && isIn(day, period)),
      start,
      parts,
    ),
  );
}

/** A period of the calendar: its name, first and last day. */
export interface Span {
  readonly title: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

function periodClock(
  clock: PeriodClock,
  { title, first, last }: Span,
  days: readonly LocalDate[],
  start: Point,
  { closing, counting, index, since }: ClockParts,
): { state: ClockState; breaches: Breach[] } {
  const { times } = clock.within;
  const met = days[times - 1];
  // A duty is owed however its case was closed, e.g. by what was taken back later.
  const isEnded = closing !== undefined && closing.on <= last && !index.procedure.recurs;
  const isOver = counting.today > last && !isEnded;
  const key = `${clock.id}:${first}`;
  const owed = clock.whose === "ours" ? ("overdue" as const) : ("lapsed" as const);
  // What was done before anyone wrote it down here cannot be told from what was not done.
  const isUnknown = met === undefined && since !== undefined && first < since;
  const isReminder = clock.reminder || isUnknown;
  const missed = isReminder ? ("running" as const) : owed;
  const open = isEnded ? ("void" as const) : ("running" as const);
  const state: ClockState = {
    clock: clock.id,
    key,
    title: `${title}${clock.title}${isUnknown ? "（启用以前的请补登）" : ""}`,
    basis: clock.basis,
    whose: clock.whose,
    main: clock.main,
    ...(isReminder && { reminder: true }),
    unit: "calendar-day",
    count: 0,
    times: { wanted: times, taken: days.length },
    from: start.on > first ? start.on : first,
    fromTitle: start.title,
    earlier: [],
    extended: 0,
    pauses: [],
    due: last,
    provisional: false,
    state: met !== undefined ? "met" : isOver ? missed : open,
    ...(met !== undefined && { met }),
    left: leftUntil(last, "calendar-day", counting),
    convention: counting.convention,
  };
  if (state.state !== "overdue") return { state, breaches: [] };
  const sentence = `${title}${clock.title}应不少于${times}次，实际${days.length}次。`;
  const late = -state.left;
  const breach = {
    clock: clock.id,
    key,
    title: state.title,
    basis: clock.basis,
    due: last,
    late,
    unit: state.unit,
    sentence,
  };
  return { state, breaches: [breach] };
}

function isIn(day: LocalDate, { first, last }: Span): boolean {
  return first <= day && day <= last;
}

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/** The periods that have a day between these two, both counted. */
export function periodsBetween(from: LocalDate, to: LocalDate, per: Period): Span[] {
  const spans: Span[] = [];
  const length = MONTHS[per];
  const [year = 0, month = 1] = from.split("-").map(Number);
  for (let at = year * 12 + Math.floor((month - 1) / length) * length; firstOf(at) <= to; at += length) {
    spans.push({ title: titleOf(at, per), first: firstOf(at), last: addDays(firstOf(at + length), -1) });
  }
  return spans;
}

/** The first day of a month, counted from the year 0. */
function firstOf(month: number): LocalDate {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function titleOf(month: number, per: Period): string {
  const year = `${Math.floor(month / 12)}年`;
  if (per === "year") return year;
  return per === "quarter" ? `${year}第${"一二三四".charAt((month % 12) / 3)}季度` : `${year}${(month % 12) + 1}月`;
}
