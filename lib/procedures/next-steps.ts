import type { ClockState, DoneStep, NextStep } from "../model/case.ts";
import type { Step } from "../model/procedure.ts";
import { clocksOfThread } from "./clocks-of-thread.ts";
import { factsOf, hold, type Facts } from "./conditions.ts";
import type { ProcedureIndex } from "./procedure-index.ts";

/** What next steps are worked out from. */
interface NextParts {
  readonly index: ProcedureIndex;
  readonly done: readonly DoneStep[];
  readonly clocks: readonly ClockState[];
  /** The moments reached. */
  readonly moments: readonly string[];
  readonly closed: boolean;
}

/** The steps that can be taken now: those the case needs first, each in the procedure's order. */
export function nextSteps(parts: NextParts): NextStep[] {
  const current = standing(parts);
  const facts = factsOf(current, {}, parts.moments);
  const open = parts.index.procedure.steps.flatMap((step) => {
    if (step.id === parts.index.procedure.starts) return [];
    if (parts.closed && !step.afterClose && step.effect !== "reopens") return [];
    if (!parts.closed && step.effect === "reopens") return [];
    return takingsOpen(step, current, facts, parts).flatMap((of) => {
      if (!isLapsed(step, clocksOfThread(parts.clocks, of?.entry, current))) return [];
      const own = of ? threadFacts(of, current, parts.index, parts.moments) : facts;
      return [nextStep(step, of, parts, own)];
    });
  });
  const all = afterSilence(open, parts.index);
  return [...all.filter(({ optional }) => !optional), ...all.filter(({ optional }) => optional)];
}

/** Where the time of one that was asked is over, what follows from their silence is needed, and no more what they had it for. */
function afterSilence(open: readonly NextStep[], index: ProcedureIndex): NextStep[] {
  const lapsedOf = (next: NextStep): string | undefined =>
    next.of === undefined ? undefined : index.steps.get(next.step)?.lapsed;
  return open.map((next) => {
    if (lapsedOf(next) !== undefined) return { ...next, optional: false };
    const had = new Set(index.stoppedBy(next.step).map(({ id }) => id));
    const isOver = open.some((other) => other.of === next.of && had.has(lapsedOf(other) ?? ""));
    return isOver ? { ...next, optional: true } : next;
  });
}

/** Whether the time of another that a step waits for, if it does, is over, and none that was given anew still runs. */
function isLapsed({ lapsed }: Step, clocks: readonly ClockState[]): boolean {
  if (lapsed === undefined) return true;
  const states = clocks.filter(({ clock }) => clock === lapsed).map(({ state }) => state);
  return states.includes("lapsed") && !states.includes("running");
}

/** Without the takings that a later step said must be taken again. */
export function standing({ done, index }: Pick<NextParts, "done" | "index">): readonly DoneStep[] {
  const undone = new Map<string, number>();
  for (const [place, { step }] of done.entries()) {
    for (const earlier of index.steps.get(step)?.resets ?? []) undone.set(earlier, place);
  }
  return done.filter(({ step }, place) => (undone.get(step) ?? -1) <= place);
}

/** For which takings a step can be taken now: `undefined` stands for the case as a whole. */
function takingsOpen(
  step: Step,
  done: readonly DoneStep[],
  facts: Facts,
  { index, moments }: NextParts,
): (DoneStep | undefined)[] {
  const { answers } = step;
  if (answers === undefined) {
    const isFree = step.many || !done.some((taking) => taking.step === step.id);
    return isFree && isOpen(step, facts) ? [undefined] : [];
  }
  return done.filter((taking) => {
    if (taking.step !== answers) return false;
    const answered = done.some((other) => other.step === step.id && other.of === taking.entry);
    return (!answered || step.many) && isOpen(step, threadFacts(taking, done, index, moments));
  });
}

function isOpen({ after, afterAny, when }: Step, facts: Facts): boolean {
  const { taken } = facts;
  return after.every((id) => taken.has(id)) && (!afterAny || afterAny.some((id) => taken.has(id))) && hold(when, facts);
}

/** What one of several same-named things sees: its own answers, and all that answers nothing of its kind. */
function threadFacts(
  thread: DoneStep,
  done: readonly DoneStep[],
  index: ProcedureIndex,
  moments: readonly string[],
): Facts {
  const own = done.filter(
    ({ step, of, entry }) =>
      entry === thread.entry || of === thread.entry || index.steps.get(step)?.answers !== thread.step,
  );
  return factsOf(own, thread.fields, moments);
}

function nextStep(step: Step, of: DoneStep | undefined, { clocks, done, index }: NextParts, facts: Facts): NextStep {
  const stopped = new Set(index.stoppedBy(step.id).map(({ id }) => id));
  const [first] = clocksOfThread(clocks, of?.entry, done)
    .filter(
      ({ clock, state }) => stopped.has(clock) && (state === "running" || state === "overdue" || state === "paused"),
    )
    .sort((a, b) => Number(a.reminder === true) - Number(b.reminder === true) || (a.due < b.due ? -1 : 1));
  return {
    step: step.id,
    title: step.title,
    ...(step.part !== undefined && { part: step.part }),
    role: step.role,
    basis: step.basis,
    ...(of && { of: of.entry }),
    optional: step.optional && (step.neededWhen === undefined || !hold(step.neededWhen, facts)),
    ...(first && { ...(!first.reminder && { due: first.due }), clock: first.key }),
  };
}
