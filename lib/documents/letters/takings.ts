import type { Case, DoneStep } from "../../model/case.ts";
import type { DocumentTemplate } from "../../model/document-template.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";

/** One of several takings of a step, e.g. one 征求意见, with what answered it. */
export interface Taking {
  readonly entry: string;
  readonly on: DoneStep["on"];
  /** What was recorded of it and of its answers; a later one goes first. */
  readonly fields: FieldValues;
  /** It belongs to the handling of now, not to one before the case was opened again. */
  readonly isPresent: boolean;
}

/** Which takings a document belongs to. */
export type TakingsWanted = NonNullable<DocumentTemplate["of"]>;

/** The takings of a step in their order. `present` are the steps of the handling of now. */
export function takingsOf({ done }: Pick<Case, "done">, present: readonly DoneStep[], step: string): Taking[] {
  return done.flatMap((taking): Taking[] => {
    if (taking.step !== step) return [];
    const { entry, on } = taking;
    const fields = done
      .filter(({ of }) => of === entry)
      .reduce<FieldValues>((known, answer) => ({ ...known, ...answer.fields }), taking.fields);
    return [{ entry, on, fields, isPresent: present.includes(taking) }];
  });
}

/** Whether a taking is one that the document is for. */
export function isWanted({ fields }: Taking, { when = [] }: TakingsWanted): boolean {
  const has = (field: string, values: readonly FieldValue[]): boolean =>
    values.some((value) => value === fields[field]);
  return when.every(({ field, in: values }) => has(field, values));
}
