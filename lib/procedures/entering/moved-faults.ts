import type { Case, DoneStep } from "../../model/case.ts";
import { instantAt } from "../../deadlines/civil-day.ts";
import { longDay, longMoment } from "../../deadlines/day-words.ts";
import type { StepTry } from "./step-form.ts";

/** A step that is moved to a later day, or a later minute, must not pass what came after it and rests on it. */
export function movedFaults({ correcting, on, at, ...attempt }: StepTry, found: Case): string[] {
  const place = found.done.findIndex(({ entry }) => entry === correcting);
  const moved = found.done[place];
  if (!moved || on < moved.on) return [];
  const { steps } = attempt.procedure;
  const isTimed = ({ step }: DoneStep): boolean => steps.some(({ id, timed }) => id === step && timed);
  const moment = at !== undefined && isTimed(moved) ? instantAt(on, at) : undefined;
  const overtaken = found.done
    .slice(place + 1)
    .find(
      (taking) =>
        taking.on === on &&
        isTimed(taking) &&
        moment !== undefined &&
        taking.at < moment &&
        restsOn(taking, moved, found, attempt),
    );
  if (overtaken) return [`更正后的时间晚于“${overtaken.title}”的${longMoment(overtaken.at)}，请核对两个时间。`];
  const passed = found.done.slice(place + 1).find((taking) => taking.on < on && restsOn(taking, moved, found, attempt));
  return passed
    ? [
        `更正后的日期晚于“${passed.title}”的${longDay(passed.on)}，而“${passed.title}”要在“${moved.title}”之后，请核对两个日期。`,
      ]
    : [];
}

/** Whether a later step could not have been taken without this one. */
function restsOn(
  later: DoneStep,
  moved: DoneStep,
  { done, moments }: Case,
  { procedure }: Pick<StepTry, "procedure">,
): boolean {
  if (later.of === moved.entry || moved.step === procedure.starts) return true;
  const step = procedure.steps.find(({ id }) => id === later.step);
  const isOther = (id: string): boolean =>
    done.some((one) => one.step === id && one.entry !== moved.entry && one.on <= later.on);
  const isBrought = (id: string): boolean => {
    const ways = procedure.moments.find((moment) => moment.id === id)?.of ?? [];
    return moments[id] === moved.on && ways.some((way) => way.step === moved.step);
  };
  if (step?.after.some((id) => (id === moved.step && !isOther(id)) || isBrought(id))) return true;
  const ways = step?.afterAny ?? [];
  return ways.includes(moved.step) && !ways.some(isOther);
}
