import type { Field, FieldValue } from "./field.ts";

/** One line of the form in which a step is recorded. */
export interface FormField extends Field {
  readonly required: boolean;
  /** What to begin with, where the case knows it. */
  readonly value?: FieldValue;
}

/** What is wrong: a sentence, and the field it is about where it is about one. */
export interface StepFault {
  readonly field?: string;
  readonly sentence: string;
}
