import type { Field } from "./field.ts";

/** Where somebody enters what a document misses: at the case, in the applicant's record, among the agency's own data. */
export type FieldHome = "case" | "applicant" | "office";

/** A field that documents may name without asking for it themselves. */
export interface LetterField extends Field {
  readonly home: FieldHome;
}

/** A field of documents, by where it is entered, its kind, id and title. */
export function letterField(home: FieldHome, kind: Field["kind"], id: string, title: string): LetterField {
  return { home, kind, id, title };
}
