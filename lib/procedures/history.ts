import { byEntry } from "../model/by-entry.ts";
import type { DoneStep } from "../model/case.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { FieldValues } from "../model/field.ts";
import type { Step } from "../model/procedure.ts";
import { civilDayOf, startOfCivilDay } from "../deadlines/civil-day.ts";
import { isCivilDay } from "../deadlines/civil.ts";
import { byText } from "../model/by-text.ts";
import type { ProcedureIndex } from "./procedure-index.ts";

/** What happened to a case, as far as its procedure knows it. */
export interface History {
  /** By the day they happened, then the procedure's order, then the entry's id: whatever order they were entered in (but {@link sortedDays}). */
  readonly done: readonly DoneStep[];
  readonly withdrawn: readonly (DoneStep & { readonly reason: string })[];
  /** What could not be used; sentences. */
  readonly notes: readonly string[];
}

type FactOf<T extends LoggedEvent["fact"]["type"]> = Extract<LoggedEvent["fact"], { type: T }>;
type Of<T extends LoggedEvent["fact"]["type"]> = LoggedEvent & { readonly fact: FactOf<T> };

/** Reads one case's events: steps taken, with what was said of them later. The last word counts, by when it was entered. */
export function historyOf(events: readonly LoggedEvent[], index: ProcedureIndex): History {
  const corrections = new Map<string, Of<"StepCorrected">[]>();
  const withdrawals = new Map<string, Of<"StepWithdrawn">>();
  const later = events.filter(({ fact: { type } }) => type === "StepCorrected" || type === "StepWithdrawn");
  for (const event of later.sort(byEntry)) {
    if (isOf(event, "StepCorrected")) push(corrections, event.fact.entry, event);
    else if (isOf(event, "StepWithdrawn")) withdrawals.set(event.fact.entry, event);
  }
  const done: DoneStep[] = [];
  const withdrawn: (DoneStep & { reason: string })[] = [];
  const notes: string[] = [];
  for (const event of events) {
    if (!isOf(event, "StepTaken")) continue;
    const step = index.steps.get(event.fact.step);
    if (!step) {
      notes.push(`记录中的步骤“${event.fact.step}”不在现行的办理程序里，没有计入；请核对所用的规则。`);
      continue;
    }
    const taken = doneStep(event, step, corrections.get(event.id) ?? []);
    const day: unknown = taken.on;
    if (!isCivilDay(day)) {
      notes.push(`步骤“${taken.title}”的日期（${taken.on}）不能计算，没有计入；请核对后重新登记这一步。`);
      continue;
    }
    const withdrawal = withdrawals.get(event.id);
    if (withdrawal) withdrawn.push({ ...taken, reason: withdrawal.fact.reason });
    else {
      done.push(taken);
      if (index.procedure.elsewhere?.steps.includes(step) === true) notes.push(ofOtherRules(step));
    }
  }
  const struck = new Map(withdrawn.map((step) => [step.entry, step]));
  // What answers a step that did not happen cannot count either: it is shown with it.
  for (const answer of done.filter(({ of }) => of !== undefined && struck.has(of))) {
    withdrawn.push({ ...answer, reason: `所对应的“${struck.get(answer.of ?? "")?.title ?? ""}”已撤销` });
    done.splice(done.indexOf(answer), 1);
  }
  const byHappening = (a: DoneStep, b: DoneStep): number =>
    byText(a.on, b.on) || index.order(a.step) - index.order(b.step) || byText(a.at, b.at) || byText(a.entry, b.entry);
  const sorted = done.sort(byHappening);
  return {
    done: sortedDays(timed(sorted, index), index),
    withdrawn: withdrawn.sort(byHappening),
    notes: notes.sort(byText),
  };
}

function ofOtherRules({ title }: Step): string {
  return `“${title}”是按另一时期的规则办的，本件开始那天的规则没有这一步；已经办的照样算数。请核对本件开始的日期。`;
}

/** Of one day, the steps whose time of day was asked for stand by it among themselves, in the places that they have. */
function timed(done: readonly DoneStep[], index: ProcedureIndex): DoneStep[] {
  const isTimed = ({ step }: DoneStep): boolean => index.steps.get(step)?.timed === true;
  // A sort is stable: what was taken in the same minute stays as the procedure has it.
  const inTime = done.filter(isTimed).sort((a, b) => byText(a.on, b.on) || byText(a.at, b.at));
  return done.map((step) => (isTimed(step) ? (inTime.shift() ?? step) : step));
}

/**
 * On a day on which what was done was undone too (重新办理, 退回重拟), or a step was taken twice that makes others due again,
 * the procedure's order cannot tell what came first: that day goes by the hour, and without one by the order of entry.
 */
function sortedDays(done: readonly DoneStep[], index: ProcedureIndex): DoneStep[] {
  const resetsOf = ({ step }: DoneStep): readonly string[] => index.steps.get(step)?.resets ?? [];
  const days = new Map<string, DoneStep[]>();
  for (const step of done) push(days, step.on, step);
  return [...days.values()].flatMap((day) => {
    const undoing = day.filter((step) => resetsOf(step).length > 0);
    const isTwice = new Set(undoing.map(({ step }) => step)).size < undoing.length;
    const isUndone = undoing.some((undo) =>
      day.some(({ step }) => index.order(undo.step) > index.order(step) && resetsOf(undo).includes(step)),
    );
    return isTwice || isUndone
      ? day.sort((a, b) => byText(hourOf(a), hourOf(b)) || byText(a.enteredAt, b.enteredAt))
      : day;
  });
}

/** When on its day: by the hour, or for a day without one that was entered on that day (from paper) by when it was entered. */
function hourOf({ at, on, enteredAt }: DoneStep): string {
  return at === startOfCivilDay(on) && civilDayOf(enteredAt) === on ? enteredAt : at;
}

function doneStep(event: Of<"StepTaken">, step: Step, corrected: readonly Of<"StepCorrected">[]): DoneStep {
  const at = corrected.findLast(({ fact }) => fact.happened !== undefined)?.fact.happened ?? event.occurredAt;
  return {
    entry: event.id,
    step: step.id,
    title: step.title,
    ...(step.part !== undefined && { part: step.part }),
    ...(step.effect !== undefined && { effect: step.effect }),
    ...(step.publishes && { publishes: true }),
    on: civilDayOf(at),
    at,
    enteredAt: event.enteredAt,
    by: event.by,
    fields: corrected.reduce(withChanges, event.fact.fields),
    ...(event.fact.of !== undefined && { of: event.fact.of }),
    corrections: corrected.map(({ enteredAt, by, fact: { reason } }) => ({ enteredAt, by, reason })),
  };
}

function withChanges(fields: FieldValues, { fact }: Of<"StepCorrected">): FieldValues {
  const changed = Object.entries({ ...fields, ...fact.fields });
  return Object.fromEntries(changed.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
}

/** Whether an event is of this kind. */
export function isOf<T extends LoggedEvent["fact"]["type"]>(event: LoggedEvent, type: T): event is Of<T> {
  return event.fact.type === type;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
