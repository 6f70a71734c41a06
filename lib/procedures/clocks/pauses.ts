import { addDays } from "../../deadlines/civil.ts";
import type { ExcludedDays } from "../../deadlines/workdays.ts";
import type { PauseConvention } from "../../model/case-facts.ts";
import type { DoneStep, Pause } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Clock } from "../../model/procedure.ts";
import { factsAt, hold, type Facts } from "../conditions.ts";
import { lastDay, type Counting } from "./lengths.ts";

/**
 * The pauses of a clock: one for each taking of a step that pauses it. One that nobody answered ends by silence where the
 * law gives the other a limit and it is over; else it still lasts.
 */
export function pausesOf(clock: Clock, done: readonly DoneStep[], facts: Facts, counting: Counting): Pause[] {
  return clock.pausedBy.flatMap((by) =>
    done.flatMap((taking) => {
      if (taking.step !== by.step) return [];
      if (!hold(by.when, factsAt(taking, facts, done))) return [];
      const answer = done.find(({ step, of }) => step === by.until && of === taking.entry);
      const silence = by.atMost && silentEnd(taking, by.atMost, done, counting);
      const ended = earlier(answer?.on, silence !== undefined && silence <= counting.today ? silence : undefined);
      return [
        {
          from: taking.on,
          ...(ended !== undefined && { until: ended }),
          silent: ended !== undefined && ended !== answer?.on,
          restarts: false,
          step: taking.step,
          title: taking.title,
          entry: taking.entry,
          basis: by.basis,
        },
      ];
    }),
  );
}

/** The last day of the other's limit, or undefined while it is not known when the letter reached them. */
function silentEnd(
  taking: DoneStep,
  { count, unit, from }: NonNullable<Clock["pausedBy"][number]["atMost"]>,
  done: readonly DoneStep[],
  counting: Counting,
): LocalDate | undefined {
  const reached = from === taking.step ? taking : done.find(({ step, of }) => step === from && of === taking.entry);
  return reached && lastDay(reached.on, count, unit, counting).date;
}

function earlier(a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/**
 * The days that do not count. The law does not say whether the day of asking and the day of the answer do (DOMAIN 10.6):
 * `between` counts both, which gives the earliest last day; `from-next-day` counts the day of asking only; `both-ends`
 * counts neither. A pause that lasts is taken to end today.
 */
export function excludedDays(
  pauses: readonly Pause[],
  convention: PauseConvention,
  today: LocalDate,
): readonly ExcludedDays[] {
  return pauses.flatMap(({ from, until, restarts }) => {
    if (restarts) return [];
    const first = convention === "both-ends" ? from : addDays(from, 1);
    const end = until ?? today;
    const last = convention === "between" ? addDays(end, -1) : end;
    return first <= last ? [{ from: first, to: last }] : [];
  });
}
