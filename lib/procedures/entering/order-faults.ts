import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Step } from "../../model/procedure.ts";
import { hold } from "../conditions.ts";
import { civilTimeOf, instantAt } from "../../deadlines/civil-day.ts";
import { longDay, longMoment } from "../../deadlines/day-words.ts";
import { beginsByCalendar } from "../duties/start-stands.ts";
import { movedFaults } from "./moved-faults.ts";
import { ofThread, standingOn } from "./standing.ts";
import { answeredBy, factsFor, stepOf, type StepTry } from "./step-form.ts";

/** Why a step cannot be taken at all, or not on that day, as sentences. What was forgotten may be entered later. */
export function orderFaults(attempt: StepTry): string[] {
  const step = stepOf(attempt);
  const { found, procedure } = attempt;
  if (step.id === procedure.starts) {
    if (!found) return [];
    if (attempt.correcting === undefined) return ["这一件已经登记过了。"];
    return beginsByCalendar(step.id, procedure)
      ? [`“${step.title}”的日期由日历决定，不能更正；日期不对的，请在设置中核对所用的规则。`]
      : movedFaults(attempt, found);
  }
  if (!found) return [`“${step.title}”要先有登记，请先登记。`];
  const dates = [...dateFaults(step, found, attempt), ...movedFaults(attempt, found)];
  if (attempt.correcting !== undefined) return dates;
  const { next } = found;
  if (next.some((one) => one.step === step.id && one.of === attempt.of)) return dates;
  return [...shutFaults(step, found, attempt), ...dates];
}

function shutFaults(step: Step, found: Case, attempt: StepTry): string[] {
  const { of, on } = attempt;
  const asked = answeredBy(attempt);
  if (step.answers !== undefined && asked?.step !== step.answers) {
    return [`“${step.title}”要对应一次“${titleOf(step.answers, attempt)}”，请在那一项上登记。`];
  }
  if (step.effect === "reopens" && found.state !== "closed") return ["这一件还在办理，不需要重新办理。"];
  const done = ofThread(standingOn(found.done, attempt.procedure, on), attempt.procedure, asked);
  const isDone = done.some((taking) => taking.step === step.id && taking.of === of);
  const facts = factsFor({ ...attempt, found: { ...found, done } }, {});
  const missing = step.after.filter((id) => !facts.taken.has(id));
  if (missing.length > 0) {
    return missing.map((id) => `“${step.title}”之前要先有“${stepTitles(id, found, attempt)}”，请先登记。`);
  }
  if (step.afterAny && !step.afterAny.some((id) => facts.taken.has(id))) {
    const titles = step.afterAny.map((id) => `“${titleOf(id, attempt)}”`).join("或者");
    return [`“${step.title}”之前要先有${titles}，请先登记。`];
  }
  if (!hold(step.when, facts)) return [`按目前登记的情况，不需要“${step.title}”，请核对前面的登记。`];
  // What was forgotten before the end may still be entered; nothing may follow the end but what is meant to.
  if (found.closed !== undefined && !step.afterClose && (on > found.closed || step.effect === "closes")) {
    return [`这一件已于${longDay(found.closed)}办结，不能再登记“${step.title}”；要继续办理的，请先登记重新办理。`];
  }
  return isDone && !step.many ? [`“${step.title}”已经登记过，有误的请更正原来的登记。`] : [];
}

/** It happened no earlier than what it answers and what it follows. */
function dateFaults(step: Step, found: Case, attempt: StepTry): string[] {
  const { on } = attempt;
  const asked = answeredBy(attempt);
  const waits = [attempt.procedure.starts, ...step.after];
  const before = waits.flatMap((id) => {
    const day = dayOf(id, found);
    return day === undefined ? [] : [{ title: titleOf(id, attempt), day }];
  });
  const all = asked ? [{ title: asked.title, day: asked.on }, ...before] : before;
  const late = all.find(({ day }) => on < day);
  if (late) return [`办理日期早于“${late.title}”的${longDay(late.day)}，请核对两个日期。`];
  return timeFaults(step, attempt, [
    ...(asked ? [asked] : []),
    ...waits.flatMap((id) => found.done.find((one) => one.step === id) ?? []),
  ]);
}

/** Of two steps of one day that both have a time, the later one is not the earlier. */
function timeFaults(step: Step, attempt: StepTry, before: readonly DoneStep[]): string[] {
  const { on, at, correcting, procedure } = attempt;
  if (!step.timed || at === undefined) return [];
  const moment = instantAt(on, at);
  const isTimed = (one: DoneStep): boolean => procedure.steps.some(({ id, timed }) => id === one.step && timed);
  // Full minutes are compared: seconds are not asked for.
  const late = before.find((one) => one.entry !== correcting && isTimed(one) && moment < minuteOf(one));
  return late ? [`发生时间早于“${late.title}”的${longMoment(late.at)}，请核对两个时间。`] : [];
}

/** A taking's moment without its seconds. */
function minuteOf({ on, at }: DoneStep): string {
  return instantAt(on, civilTimeOf(at));
}

function dayOf(id: string, { moments, done }: Case): LocalDate | undefined {
  return moments[id] ?? done.find(({ step }: DoneStep) => step === id)?.on;
}

/** What has to be recorded: of a moment, the steps that bring it about and were not taken. */
function stepTitles(id: string, { done }: Case, attempt: StepTry): string {
  const ways = attempt.procedure.moments.find((moment) => moment.id === id)?.of ?? [{ step: id }];
  const open = ways.filter(({ step }) => !done.some((taking) => taking.step === step));
  return open.map(({ step }) => titleOf(step, attempt)).join("”或者“") || titleOf(id, attempt);
}

function titleOf(id: string, { procedure }: StepTry): string {
  return [...procedure.steps, ...procedure.moments].find((one) => one.id === id)?.title ?? id;
}
