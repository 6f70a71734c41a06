import { z } from "zod";
import { CitationSchema } from "./citation.ts";
import { FieldIdSchema, FieldSchema, FieldValueSchema } from "./field.ts";
import { LETTER_FIELDS, letterFieldsOf } from "./letter-fields.ts";

/** A placeholder in a template's text: a field's id in braces. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

const text = z.string().min(1).max(2000);

const hasValue = z.strictObject({ field: FieldIdSchema, in: z.array(FieldValueSchema).min(1).max(30) });

/** A field has one of these values, has none of them, has any, or has none. */
const ConditionSchema = z.union([
  hasValue,
  z.strictObject({ field: FieldIdSchema, notIn: z.array(FieldValueSchema).min(1).max(30) }),
  z.strictObject({ has: FieldIdSchema }),
  z.strictObject({ lacks: FieldIdSchema }),
]);

/** All of them hold. */
const when = z.array(ConditionSchema).min(1).max(10).optional();

/** One cell of a form; `head` is a label in bold. `columns` is how many of the form's columns it takes. */
const CellSchema = z.strictObject({
  text: z.string().max(2000),
  head: z.boolean().optional(),
  columns: z.int().min(1).max(12).optional(),
});

/**
 * A row of a form, `tall` for what is written in by hand. `each`: one for every step of the agency's own review before publication, taken or still
 * open; it may name {@link REVIEW_PLACEHOLDERS}.
 */
const RowSchema = z.strictObject({
  cells: z.array(CellSchema).min(1).max(12),
  tall: z.boolean().optional(),
  each: z.literal("reviews").optional(),
  when,
});

/**
 * One part of a document: a paragraph with placeholders; `lines`, a field with one item a line, numbered (with a `label`, e.g. 附件, as a list of names behind it); a form, whose
 * rows may each have a condition.
 */
const BlockSchema = z.union([
  z.strictObject({ text, when, align: z.enum(["left", "center", "right"]).optional() }),
  z.strictObject({ lines: FieldIdSchema, label: z.string().min(1).max(10).optional(), when }),
  z.strictObject({
    columns: z.array(z.int().min(1).max(100)).min(2).max(12),
    rows: z.array(RowSchema).min(1).max(60),
    when,
  }),
]);

const blocks = z.array(BlockSchema).min(1).max(80);

/** What a row for each review may name: the step, who takes it, and all that was put down of it with signature and day. */
const REVIEW_PLACEHOLDERS = ["step-title", "step-role", "step-entry"] as const;

/** What a document tells of the ways to object: R1 (first 复议), R2 (复议 or 诉讼), that of a third party, or nothing. */
const REMEDIES = ["R1", "R2", "third-party"] as const;

const RemedyKind = z.enum([...REMEDIES, "none"]);

/** Words about the ways to object that documents share; `id` is what a document's `remedy` names. */
export const RemedyTextSchema = z
  .strictObject({ id: z.enum(REMEDIES), basis: z.array(CitationSchema).min(1), blocks })
  .superRefine((remedy, context) => refuseUnknown(remedy, LETTER_FIELDS, context));

/**
 * A document (文书) as data: what it is called, what it rests on, its text with placeholders, and what must be known before
 * it can be made. What its text names while its conditions hold must be there too; nothing is left blank.
 */
export const DocumentTemplateSchema = z
  .strictObject({
    code: z.string().regex(/^[DL]\d{2}$/),
    title: z.string().min(2).max(40),
    /** What it is called on paper, with placeholders, where that depends on the case: 请示 to a superior, 函 to another. */
    heading: z.string().min(2).max(60).optional(),
    basis: z.array(CitationSchema).min(1),
    /** Outcomes of the procedure that it tells, where the procedure names another document for them. */
    outcomes: z.array(FieldIdSchema).min(1).max(10).optional(),
    /** Procedures in whose cases it is made: those of 依申请公开 where nothing is said. */
    procedures: z.array(FieldIdSchema).min(1).max(10).optional(),
    /**
     * It belongs to one taking of this step (e.g. one 征求意见, where `when` holds for it), not to the case as a whole, and tells of that one
     * and its answers alone. `called`: the field that tells one taking from another.
     */
    of: z
      .strictObject({ step: FieldIdSchema, when: z.array(hasValue).min(1).max(5).optional(), called: FieldIdSchema })
      .optional(),
    /** A letter has a number, a name to whom, a signature; a form is a table under a title. */
    kind: z.enum(["letter", "form"]),
    /** A form that is kept on one sheet: set as small as it takes, and no smaller than can be read. */
    sheet: z.boolean().optional(),
    /** Which field holds its number (发文字号); a form has none. */
    number: z.enum(["reply-number", "letter-number"]).optional(),
    /** To whom (主送), with placeholders. */
    to: text.optional(),
    blocks,
    remedy: RemedyKind,
    /** What stands between that and the signature, e.g. the list of what is attached. */
    closing: blocks.optional(),
    /** What follows on a page of its own, e.g. a slip that is sent back. */
    enclosure: z.strictObject({ title: z.string().min(2).max(40), blocks }).optional(),
    /** The fields that it asks for where the case does not have them. */
    fields: z.array(FieldSchema).max(40),
    /** Fields that must be there though its text does not name them. */
    needs: z.array(FieldIdSchema).max(40).optional(),
  })
  .superRefine(({ of: _of, ...template }, context) => {
    const reviews = REVIEW_PLACEHOLDERS.map((id) => ({ id }));
    refuseUnknown(template, [...letterFieldsOf(template.procedures), ...reviews, ...template.fields], context);
  });

/** The ids in braces in a text, in their order; an empty one where the braces hold nothing. */
function placeholdersIn(words: string): string[] {
  return [...words.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? "").trim());
}

/** A placeholder must name a field that somebody can fill. */
function refuseUnknown(
  template: object,
  fields: readonly { readonly id: string }[],
  context: { addIssue(issue: { code: "custom"; message: string }): void },
): void {
  const known = new Set(fields.map(({ id }) => id));
  for (const id of new Set(namesIn(template))) {
    if (!known.has(id)) context.addIssue({ code: "custom", message: `没有“${id}”这个字段` });
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value === "string") return placeholdersIn(value);
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ["lines", "has", "lacks", "field"].includes(key) && typeof part === "string" ? [part] : namesIn(part),
  );
}

/** See {@link DocumentTemplateSchema}. */
export type DocumentTemplate = z.infer<typeof DocumentTemplateSchema>;
/** See {@link RemedyTextSchema}. */
export type RemedyText = z.infer<typeof RemedyTextSchema>;
/** See BlockSchema above. */
export type TemplateBlock = z.infer<typeof BlockSchema>;
/** See RowSchema above. */
export type TemplateRow = z.infer<typeof RowSchema>;
/** See ConditionSchema above. */
export type TemplateCondition = z.infer<typeof ConditionSchema>;
