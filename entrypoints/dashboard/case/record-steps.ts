import type { StepInput } from "../../../components/cases/StepForm.tsx";
import { civilTimeOf, instantAt, startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { DoneStep, NextStep } from "../../../lib/model/case.ts";
import type { PauseConvention } from "../../../lib/model/case-facts.ts";
import type { CaseTie } from "../../../lib/model/case-tie.ts";
import type { Entry, Fact } from "../../../lib/model/event.ts";
import type { FieldValue, FieldValues } from "../../../lib/model/field.ts";
import type { PersonRecord, PersonRef } from "../../../lib/model/person.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { BulkItem } from "../../../lib/procedures/entering/bulk-steps.ts";
import { entriesWithout } from "../../../lib/text/entries-without.ts";
import { freeTexts, personRemover } from "../../../lib/text/without-person.ts";

/** Which case, and by which procedure it goes. */
export interface CaseName {
  readonly id: string;
  readonly procedure: string;
}

/** The entry that says that a step was taken. */
export function taking(one: CaseName, step: Pick<NextStep, "step" | "of">, { values, ...when }: StepInput): Entry {
  const { id, procedure } = one;
  const of = step.of === undefined ? {} : { of: step.of };
  return entry(happenedAt(when), { type: "StepTaken", case: id, procedure, step: step.step, fields: values, ...of });
}

/** The entry that opens a case of somebody whom the vault keeps; what else is said of it does not name them. */
export function registering(
  { id, procedure }: { readonly id: string; readonly procedure: Procedure },
  { values, ...when }: StepInput,
  { person, sameAs, record: known }: PersonRef & { readonly record: PersonRecord },
): Entry {
  const rest = personRemover(known).values(values, freeTexts(procedure.fields));
  const said = { ...rest, applicant: person, "same-token": sameAs, "applicant-kind": known.kind };
  return taking({ id, procedure: procedure.id }, { step: procedure.starts }, { ...when, values: said });
}

/** Entries of a case whose texts do not name who applied for it, as the vault knows them. */
export function withoutApplicant(entries: readonly Entry[], known: PersonRecord, procedure: Procedure): Entry[] {
  return entriesWithout(entries, personRemover(known), freeTexts(procedure.fields));
}

/** The instant of a time of day, where one was asked for; else a day is its first moment. */
function happenedAt({ on, at }: Pick<StepInput, "on" | "at">): string {
  return at === undefined ? startOfCivilDay(on) : instantAt(on, at);
}

/** Another day, or another minute of it. */
function isOther({ on, at }: Pick<StepInput, "on" | "at">, done: DoneStep): boolean {
  return on !== done.on || (at !== undefined && at !== civilTimeOf(done.at));
}

/** The entry that says what a step was in truth; only what is other. */
export function correction(one: CaseName, done: DoneStep, { values, ...when }: StepInput, reason: string): Entry {
  const fields = changes(done.fields, values);
  return entry(new Date().toISOString(), {
    type: "StepCorrected",
    case: one.id,
    entry: done.entry,
    ...(isOther(when, done) && { happened: happenedAt(when) }),
    ...(Object.keys(fields).length > 0 && { fields }),
    reason,
  });
}

/** The entry that says that a step did not happen. */
export function withdrawal(one: CaseName, done: DoneStep, reason: string): Entry {
  return entry(new Date().toISOString(), { type: "StepWithdrawn", case: one.id, entry: done.entry, reason });
}

/** The entry that fixes the agency's convention for the ends of a pause. */
export function conventionSet(convention: PauseConvention): Entry {
  return entry(new Date().toISOString(), { type: "PauseConventionSet", convention });
}

/** The entry that says how a case stands to another. */
export function tying(one: CaseName, to: string, tie: CaseTie): Entry {
  return entry(new Date().toISOString(), { type: "CasesTied", case: one.id, to, tie, reason: "" });
}

/** The entries of a plan for many cases; those refused have none. */
export function takings(items: readonly BulkItem[], procedureOf: (id: string) => string, input: StepInput): Entry[] {
  return items.flatMap((item) =>
    "takings" in item
      ? item.takings.map((next) => taking({ id: item.case, procedure: procedureOf(item.case) }, next, input))
      : [],
  );
}

/** Has entries recorded, all or none. Where they wait to be written, that is said and counts as recorded. */
export async function record(entries: readonly Entry[]): Promise<Result<{ readonly notice: string | null }>> {
  if (entries.length === 0) return failure("没有可以记录的内容。");
  return send("case.record", { entries });
}

const entry = (occurredAt: string, fact: Fact): Entry => ({ id: newId(), occurredAt, fact });

function changes(before: FieldValues, after: FieldValues): Record<string, FieldValue | null> {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
  return Object.fromEntries(changed.map((id) => [id, after[id] ?? null]));
}
