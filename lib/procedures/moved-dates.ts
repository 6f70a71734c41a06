import type { Case, ClockState } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";

/** A last day that is another one than before, of one clock of one open case. */
export interface MovedDate {
  readonly case: string;
  /** The clock's key, see ClockState. */
  readonly key: string;
  readonly title: string;
  readonly before: LocalDate;
  readonly after: LocalDate;
  /** It was provisional and is no more, or the other way round. */
  readonly provisional: { readonly before: boolean; readonly after: boolean };
}

/**
 * The last days that moved between two computations of the same cases, e.g. before and after a notice was read in, the
 * nearest first. Of closed cases none: they keep the calendar by which they were judged. A day that stays and is no longer
 * provisional is listed too.
 */
export function movedDates(before: readonly Case[], after: readonly Case[]): MovedDate[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const moved = after.flatMap((one) => {
    const known = earlier.get(one.id);
    if (!known || one.state === "closed") return [];
    const clocks = new Map(known.clocks.map((clock) => [clock.key, clock]));
    return one.clocks.filter(isLive).flatMap((clock): MovedDate[] => {
      const was = clocks.get(clock.key);
      if (!was || (was.due === clock.due && was.provisional === clock.provisional)) return [];
      const { key, title, due } = clock;
      const provisional = { before: was.provisional, after: clock.provisional };
      return [{ case: one.id, key, title, before: was.due, after: due, provisional }];
    });
  });
  return moved.sort((a, b) => (a.after < b.after ? -1 : 1));
}

function isLive({ state }: ClockState): boolean {
  return state === "running" || state === "paused" || state === "overdue" || state === "lapsed";
}
