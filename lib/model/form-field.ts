import { z } from "zod";
import { PlainSelectorSchema, SelectorSchema } from "./css-selector.ts";

/**
 * How a page's words become our value; used backwards for filling. `date`: the page's format, of YYYY MM M DD D HH mm ss.
 * `options`: our values to the page's words. `part`: one of several parts, counted from 0 (reading only). `strip`: words
 * around the value.
 */
const TransformSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("date"),
    format: z
      .string()
      .min(4)
      .max(40)
      .refine(isDateFormat, { error: "写法有误。请把年、月、日各写一次，例如 YYYY-MM-DD。" }),
  }),
  z.strictObject({ type: z.literal("options"), map: z.record(z.string().max(100), z.string().max(200)) }),
  z.strictObject({ type: z.literal("part"), by: z.string().min(1).max(10), index: z.int().min(0).max(20) }),
  z.strictObject({
    type: z.literal("strip"),
    start: z.string().max(100).exactOptional(),
    end: z.string().max(100).exactOptional(),
  }),
]);

/**
 * A component library's drop-down. It is opened by a press on `open` (else on the field), and is `popup` where that is shown,
 * else what the field's `aria-controls` names.
 */
const PickerSchema = z.strictObject({
  open: SelectorSchema.exactOptional(),
  popup: SelectorSchema.exactOptional(),
  /** Of a select: its options in the popup. Of a tree: what is pressed in a node to choose it. Of a cascader: its nodes. */
  option: PlainSelectorSchema.exactOptional(),
  /** Of a cascader: its columns in the popup. */
  column: PlainSelectorSchema.exactOptional(),
  /** Of a tree: its nodes, each within its parent, and what unfolds one. */
  node: PlainSelectorSchema.exactOptional(),
  expand: PlainSelectorSchema.exactOptional(),
  /** Of a date: the words that say year and month, what turns the pages, and the days of the month shown. */
  calendar: z
    .strictObject({
      heading: PlainSelectorSchema,
      previousYear: PlainSelectorSchema,
      previousMonth: PlainSelectorSchema,
      nextMonth: PlainSelectorSchema,
      nextYear: PlainSelectorSchema,
      day: PlainSelectorSchema,
    })
    .exactOptional(),
});

/** What a field is to a person. */
const FIELD_KINDS = ["text", "select", "radio", "checkbox", "date", "rich", "tree", "cascader"] as const;

/** One field of a page's form: where it is, and how it is read and filled. `text` may also be any element that shows text. */
export const FormFieldSchema = z.strictObject({
  key: z
    .string()
    .max(60)
    .regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  /** As the page calls it. */
  label: z.string().min(1).max(30),
  kind: z.enum(FIELD_KINDS),
  /** Exactly one element; of `radio` and `checkbox` all inputs of the group. */
  at: SelectorSchema,
  /** Options, radios and boxes go by what is written beside them, unless the profile says by their value. */
  by: z.enum(["label", "value"]).exactOptional(),
  as: z.array(TransformSchema).max(5).exactOptional(),
  /** In characters, where the page does not say it itself. */
  maxLength: z.int().min(1).exactOptional(),
  /** A field that cannot be typed in may be set all the same. */
  settable: z.literal(true).exactOptional(),
  /** Hidden fields that are sent beside it, each made of the same value of ours. */
  twins: z
    .array(z.strictObject({ at: SelectorSchema, as: z.array(TransformSchema).max(5) }))
    .max(5)
    .exactOptional(),
  /** Where the chosen value is shown, if not in the field itself; an element that matches `blank` shows nothing yet. */
  shown: z.strictObject({ at: SelectorSchema, blank: PlainSelectorSchema.exactOptional() }).exactOptional(),
  picker: PickerSchema.exactOptional(),
});

/** See {@link FormFieldSchema}. */
export type FormField = z.infer<typeof FormFieldSchema>;
/** See TransformSchema above. */
export type Transform = z.infer<typeof TransformSchema>;
/** What a field holds: a text, or of boxes those that are ticked. */
export type FormValue = string | readonly string[];

/** Each part at most once: what reads it would else look for ways to cut one long number. */
function isDateFormat(format: string): boolean {
  const parts = (format.match(/YYYY|MM|DD|HH|mm|ss|M|D/g) ?? []).map((part) => (/[MD]{2}/.test(part) ? part[0] : part));
  return ["YYYY", "M", "D"].every((part) => parts.includes(part)) && new Set(parts).size === parts.length;
}
