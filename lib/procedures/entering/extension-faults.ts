import type { Case, ClockState } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Clock } from "../../model/procedure.ts";
import { longDay } from "../../deadlines/day-words.ts";
import type { StepFault, StepTry } from "./step-form.ts";

type Extension = NonNullable<Clock["extendedBy"]>;

/** One count of a limit, from its start or a restart: the one that a day lies in. */
interface RunOn {
  readonly due: string;
  /** The latest last day that can be argued for. */
  readonly latest: string;
  readonly isExtended: boolean;
  readonly met: string | undefined;
}

/** An extension is told before the limit is over, once in each run, and no longer than the law has it. */
export function extensionFaults(attempt: StepTry): StepFault[] {
  const { found, values, on, correcting } = attempt;
  return extended(attempt).flatMap(({ clock, by }) => {
    const days = values[by.days];
    const tooLong =
      typeof days === "number" && days > by.atMost
        ? [{ field: by.days, sentence: `延长的期限最长${by.atMost}${unitOf(clock)}，请改正。` }]
        : [];
    if (!found || correcting !== undefined) return tooLong;
    const state = stateOf(clock, found);
    if (!state || state.state === "void") return [...tooLong, { sentence: `${clock.title}没有在计算，不能延期。` }];
    return [...tooLong, ...runFaults(clock, runOn(state, on, by, found), on)];
  });
}

/** Told between the earliest and the latest last day: it depends on how the days of a pause are counted. */
export function extensionWarnings(attempt: StepTry): string[] {
  const { found, on, correcting } = attempt;
  if (!found || correcting !== undefined) return [];
  return extended(attempt).flatMap(({ clock, by }) => {
    const state = stateOf(clock, found);
    const run = state && runOn(state, on, by, found);
    if (!run || on <= run.due || on > run.latest) return [];
    const { title } = clock;
    return [
      `按最早的算法，${title}已于${longDay(run.due)}届满；按对本机关最有利的算法，${longDay(run.latest)}才届满。这次延期是否有效可能有争议，请留存告知的凭证。`,
    ];
  });
}

function extended({ procedure, step }: StepTry): { readonly clock: Clock; readonly by: Extension }[] {
  return procedure.clocks.flatMap((clock) => {
    const by = clock.extendedBy;
    return by?.step === step ? [{ clock, by }] : [];
  });
}

function stateOf({ id }: Clock, { clocks }: Case): ClockState | undefined {
  return clocks.find(({ clock }) => clock === id);
}

function runFaults({ title }: Clock, { due, latest, isExtended, met }: RunOn, on: LocalDate): StepFault[] {
  if (isExtended) return [{ sentence: `${title}已经延过一次，同一期限只能延长一次。` }];
  if (on > latest) return [{ sentence: `${title}已于${longDay(due)}届满，届满后告知的延期无效，不能登记。` }];
  return met !== undefined && on > met ? [{ sentence: `${title}已于${longDay(met)}停止计算，不能再延期。` }] : [];
}

/** The run that a day lies in; of those before the last, what was extended is seen by what was told in time. */
function runOn(state: ClockState, on: LocalDate, by: Extension, { done }: Case): RunOn {
  const { earlier, from, due, latest = due, extended: days, met } = state;
  const last = { due, latest, isExtended: days > 0, met };
  if (on >= from) return last;
  const place = Math.max(
    0,
    earlier.findLastIndex((run) => run.from <= on),
  );
  const run = earlier[place];
  if (!run) return last;
  const until = earlier[place + 1]?.from ?? from;
  const isExtended = done.some(
    (taking) => taking.step === by.step && taking.on >= run.from && taking.on < until && taking.on <= run.due,
  );
  return { due: run.due, latest: run.due, isExtended, met: undefined };
}

function unitOf({ within }: Clock): string {
  return "unit" in within && within.unit === "workday" ? "个工作日" : "日";
}
