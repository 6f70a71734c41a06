import { z } from "zod";
import { COUNTED_AS } from "./annual-report.ts";

/** A field's id, kebab-case. */
export const FieldIdSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/**
 * What a field of a case holds. `person` is an id of the vault, `case` one of another case, `department` and `official`
 * are names as the agency writes them; `money` is in 元.
 */
const FIELD_KINDS = [
  "text",
  "lines",
  "date",
  "number",
  "money",
  "choice",
  "choices",
  "yes-no",
  "person",
  "department",
  "official",
  "case",
] as const;

/** One field of a case: what it is called and may hold. */
export const FieldSchema = z.strictObject({
  id: FieldIdSchema,
  title: z.string().min(1).max(30),
  kind: z.enum(FIELD_KINDS),
  options: z
    .array(
      z.strictObject({
        value: z.string().min(1).max(40),
        title: z.string().min(1).max(60),
        /** What follows from it, e.g. of a channel which day is that of receipt. */
        hint: z.string().max(200).optional(),
        /** Said when it is chosen; it may be chosen all the same. */
        warning: z.string().max(200).optional(),
        /**
         * Words that name it in the title or the column of what it is said of: a form begins with the first option that has one,
         * else with the one whose list is empty. Not where the title has one of `unless`.
         */
        words: z.array(z.string().min(2).max(20)).max(30).optional(),
        unless: z.array(z.string().min(2).max(20)).max(30).optional(),
        /** What the form begins with in other fields where it is named, by their ids. */
        with: z.record(FieldIdSchema, z.string().max(40)).optional(),
        /** Of the field that a procedure is `counted` by: as what the annual report has the cases of which it is said. */
        counted: z.array(z.enum(COUNTED_AS)).min(1).max(4).optional(),
      }),
    )
    .min(2)
    .optional(),
  hint: z.string().max(200).optional(),
  /** In characters. */
  maxLength: z.int().min(1).max(20_000).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Of a date: on or before, or on or after, the day of the step, or any; where nothing is said, it has come already. */
  lies: z.enum(["before", "after", "any"]).optional(),
});

/** One value; `choices` is a list of values. */
export const FieldValueSchema = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(50),
]);

/** The values of a step or a case, by field id. */
export const FieldValuesSchema = z.record(FieldIdSchema, FieldValueSchema);

/** See {@link FieldSchema}. */
export type Field = z.infer<typeof FieldSchema>;
/** See {@link FieldValueSchema}. */
export type FieldValue = z.infer<typeof FieldValueSchema>;
/** See {@link FieldValuesSchema}. */
export type FieldValues = z.infer<typeof FieldValuesSchema>;
