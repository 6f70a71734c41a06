import { addDays } from "../../../lib/deadlines/civil.ts";
import type { Case, NextStep } from "../../../lib/model/case.ts";
import type { FieldValue, FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { stepForm, type FormField, type StepPlace } from "../../../lib/procedures/entering/step-form.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { caseLog, type CaseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, morning } from "./in-force.ts";

/** Something that a field takes, on a day. */
function anything({ kind, options, min = 1, lies }: FormField, on: string): FieldValue {
  if (kind === "choice") return options?.[0]?.value ?? "";
  if (kind === "choices") return options?.slice(0, 1).map(({ value }) => value) ?? [];
  if (kind === "number" || kind === "money") return min;
  if (kind === "yes-no") return true;
  if (kind === "date") return lies === "after" ? addDays(on, 10) : on;
  return "某";
}

/** What a walk says in its steps, where the first that fits will not do: by field, asked for or not. */
export interface Walk {
  readonly says?: FieldValues;
  /** Where it does not go on by itself, e.g. before what is to be looked at. */
  readonly before?: string;
}

/** A step's form filled in as a person would: what one answer makes necessary is filled in next. */
export function filled(place: StepPlace, on: string, says: FieldValues = {}): FieldValues {
  let values: FieldValues = {};
  for (;;) {
    const form = stepForm(place, values);
    const next = form.find(({ id, required }) => values[id] === undefined && (required || says[id] !== undefined));
    if (!next) return values;
    values = { ...values, [next.id]: says[next.id] ?? next.value ?? anything(next, on) };
  }
}

/** Where a walk came to. */
interface Walked {
  readonly found: Case;
  readonly taken: string[];
  readonly log: CaseLog;
  /** The day after the last step. */
  readonly day: string;
}

/**
 * Takes what the case needs, one step a day, until nothing is needed; where another's time has to run out, it waits. Each step
 * is looked at before it is recorded. Throws where a step cannot be taken, or no end comes.
 */
export function walk(procedure: Procedure, from: string, { says = {}, before }: Walk = {}): Walked {
  const log = caseLog(procedure.id);
  const taken: string[] = [];
  let day = from;
  let found: Case | undefined;
  for (let turn = 0; turn < 90; turn++) {
    if (found) found = caseOn(day, log.events, procedure);
    const next: Pick<NextStep, "step" | "of"> | undefined = found
      ? found.next.find(({ optional }) => !optional)
      : { step: procedure.starts };
    if (found && (next ? next.step === before : !isWaiting(found))) return { found, taken, log, day };
    if (next) {
      const { step, of } = next;
      const place = { procedure, step, ...(found && { found }), ...(of !== undefined && { of }) };
      const values = filled(place, day, says);
      const verdict = validateStep({ ...place, values, on: day, now: morning(day) });
      if (!verdict.ok) throw new Error(`${step}: ${verdict.error}`);
      log.step(step, day, values, of);
      taken.push(step);
      found = caseOn(day, log.events, procedure);
    }
    day = addDays(day, 1);
  }
  throw new Error(`no end: ${taken.join(" ")}`);
}

function isWaiting({ clocks }: Case): boolean {
  return clocks.some(({ whose, state }) => whose === "others" && state === "running");
}
