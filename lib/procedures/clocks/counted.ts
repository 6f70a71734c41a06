import { provisionalRange } from "../../deadlines/provisional-range.ts";
import { addWorkdays, workdaysBetween, type CountedDay, type ExcludedDays } from "../../deadlines/workdays.ts";
import type { PauseConvention } from "../../model/case-facts.ts";
import type { ClockState, Pause } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Clock, Unit } from "../../model/procedure.ts";
import type { Point } from "../moments.ts";
import type { ClockParts } from "./clock-parts.ts";
import { extensionOf } from "./extensions.ts";
import { lengthFrom } from "./length-from.ts";
import { addHours, lastDay, rolled } from "./lengths.ts";
import { excludedDays } from "./pauses.ts";

/** How one run of a clock counts: to which day, and by what. */
export interface Counted {
  readonly unit: Unit;
  readonly count: number;
  readonly extended: number;
  /** The last day as it would be without the extension. */
  readonly dueBefore?: string;
  readonly refused?: string;
  readonly pauses: readonly Pause[];
  readonly due: string;
  readonly latest?: string;
  readonly provisional: boolean;
  readonly range?: NonNullable<ClockState["range"]>;
}

/** One run: where it starts, how long it is if not as long as its clock, where it starts anew, and where it ended. */
export interface Counting {
  readonly from: Point;
  readonly within?: Clock["within"] | undefined;
  readonly next: Point | undefined;
  /** A pause that nobody ended ends here: the run was met, or the case was closed. */
  readonly ended: LocalDate | undefined;
}

/** Counts a run. Throws a RangeError where the step does not say how long it is: such a clock is not started. */
export function countOf(clock: Clock, run: Counting, all: readonly Pause[], parts: ClockParts): Counted {
  const { counting } = parts;
  const { from, next } = run;
  const length = lengthFrom(run.within ?? clock.within, from);
  if (!length) throw new RangeError(`clock without a length: ${clock.id}`);
  if ("count" in length && length.unit === "hour") {
    const count = length.count * (clock.before ? -1 : 1);
    return { unit: "hour", count, extended: 0, pauses: [], due: addHours(from.at, count), provisional: false };
  }
  const pauses = all
    .filter(
      (pause) => (pause.until ?? counting.today) > from.on && isBefore(pause, next?.on) && isBefore(pause, run.ended),
    )
    .map((pause) => (pause.until === undefined && run.ended !== undefined ? { ...pause, until: run.ended } : pause));
  const excluded = (by: PauseConvention): readonly ExcludedDays[] => excludedDays(pauses, by, counting.today);
  const roll = (day: CountedDay): CountedDay => (clock.rolls ? rolled(day, counting) : day);
  if ("lastDay" in length) {
    const given = (by: PauseConvention): CountedDay => roll(givenDay(from.on, length.lastDay, excluded(by), parts));
    const due = given(counting.convention);
    const latest = given("both-ends").date;
    return { unit: "calendar-day", count: 0, extended: 0, pauses, due: due.date, latest, provisional: due.provisional };
  }
  const { unit } = length;
  const base = length.count * (clock.before ? -1 : 1);
  const count = (units: number, by: PauseConvention): CountedDay =>
    roll(lastDay(from.on, units, unit, counting, excluded(by)));
  const before = count(base, counting.convention);
  const { arguable, ...extension } = extensionOf(
    clock,
    { from, next },
    { due: before.date, latest: count(base, "both-ends").date },
    parts,
  );
  const total = base + extension.extended;
  const due = extension.extended === 0 ? before : count(total, counting.convention);
  const range =
    due.provisional && unit === "workday"
      ? provisionalRange(from.on, total, counting.calendar, excluded(counting.convention))
      : undefined;
  return {
    unit,
    count: base,
    ...extension,
    ...(extension.extended > 0 && { dueBefore: before.date }),
    pauses,
    due: due.date,
    latest: pauses.length === 0 ? due.date : count(total + arguable, "both-ends").date,
    provisional: due.provisional,
    ...(range && { range }),
  };
}

function isBefore(pause: Pause, end: LocalDate | undefined): boolean {
  return end === undefined || pause.from < end;
}

/** A last day that was given moves by the working days that do not count, since the pause was not foreseen in it. */
function givenDay(
  from: LocalDate,
  day: LocalDate,
  excluded: readonly ExcludedDays[],
  { counting: { calendar } }: ClockParts,
): CountedDay {
  const units = workdaysBetween(from, day, calendar);
  const plain = { date: day, provisional: false };
  if (units <= 0 || excluded.length === 0) return plain;
  const moved = addWorkdays(from, units, calendar, excluded);
  return moved.date > day ? moved : plain;
}
