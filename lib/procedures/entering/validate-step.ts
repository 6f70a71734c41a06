import { civilDayOf, civilTimeOf, isTimeOfDay } from "../../deadlines/civil-day.ts";
import { isCivilDay } from "../../deadlines/civil.ts";
import type { FieldValues } from "../../model/field.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { lawFaults, lawWarnings } from "./law-faults.ts";
import { orderFaults } from "./order-faults.ts";
import { stepForm, stepOf, type StepFault, type StepPlace, type StepTry } from "./step-form.ts";
import { isEmpty, valueFault } from "./value-faults.ts";

/** A step that may be recorded: its values without the empty ones, and what a person should think of once more. */
export interface CheckedStep {
  readonly fields: FieldValues;
  readonly warnings: readonly string[];
}

/** Everything that keeps a step from being recorded; none where it may be. Throws a RangeError for an unknown step. */
export function stepFaults(attempt: StepTry): StepFault[] {
  const { on, now } = attempt;
  const today = civilDayOf(now.toISOString());
  if (!isCivilDay(on)) return [{ sentence: "办理日期不是正确的日期，请按2026-01-31这样的格式填写。" }];
  if (on > today) return [{ sentence: "办理日期还没有到，不能登记未来的日期，请改正。" }];
  const time = timeFault(attempt, today);
  if (time !== undefined) return [{ sentence: time }];
  const form = stepForm(attempt, attempt.values);
  const asked = new Set(form.map(({ id }) => id));
  const strange = Object.keys(attempt.values).filter((id) => !asked.has(id) && !isEmpty(attempt.values[id] ?? ""));
  return [
    ...orderFaults(attempt).map((sentence) => ({ sentence })),
    ...form.flatMap((field) => {
      const sentence = valueFault(field, attempt.values[field.id], { on, today });
      return sentence === undefined ? [] : [{ field: field.id, sentence }];
    }),
    ...strange.map((id) => ({ field: id, sentence: `“${titleOf(id, attempt)}”不用在这一步填写，请清空。` })),
    ...lawFaults(attempt),
  ];
}

/** Looks at a step before it is recorded. A failure has all the sentences, one a line; nothing is mended silently. */
export function validateStep(attempt: StepTry): Result<CheckedStep> {
  const faults = stepFaults(attempt);
  if (faults.length > 0) return failure(faults.map(({ sentence }) => sentence).join("\n"));
  const given = Object.entries(attempt.values).filter(([, value]) => !isEmpty(value));
  return success({ fields: Object.fromEntries(given), warnings: lawWarnings(attempt) });
}

/** A step by which hours are counted has a time of day, and not one to come. */
function timeFault(attempt: StepTry, today: string): string | undefined {
  if (!stepOf(attempt).timed) return undefined;
  const { on, at = "", now } = attempt;
  if (!isTimeOfDay(at)) return "发生时间要精确到分钟，请按14:30这样的格式填写。";
  const present = civilTimeOf(now.toISOString());
  return on === today && at > present
    ? `发生时间还没有到（现在是${present}），不能登记未来的时间，请改正。`
    : undefined;
}

function titleOf(id: string, { procedure }: StepPlace): string {
  return procedure.fields.find((field) => field.id === id)?.title ?? id;
}
