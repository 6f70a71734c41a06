import type { DoneStep } from "../../model/case.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";
import type { Procedure, Step } from "../../model/procedure.ts";

/** What is known of a case when a step is taken. */
interface Known {
  readonly fields: FieldValues;
  /** What was taken before, in order. */
  readonly done: readonly DoneStep[];
}

/** Titles of what `who` was in a case already, so that another should take the step: 拟稿人, or “内容审核”的办理人. */
export function samePartyTitles(
  { notBy }: Pick<Step, "notBy">,
  who: string,
  { fields, done }: Known,
  procedure: Procedure,
): string[] {
  if (!notBy || who === "") return [];
  return notBy.others.flatMap((id) => {
    const step = procedure.steps.find((one) => one.id === id);
    if (!step) return named(fields[id]) === who ? [titleOf(id, procedure)] : [];
    const taking = done.findLast((one) => one.step === id);
    const name = taking && (named(taking.fields[notBy.who]) ?? taking.by.name);
    return name === who ? [`“${step.title}”的办理人`] : [];
  });
}

/** A name that was filled in. */
export function named(value: FieldValue | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function titleOf(id: string, { fields }: Procedure): string {
  return fields.find((field) => field.id === id)?.title ?? id;
}
