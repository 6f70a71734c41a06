import { z } from "zod";
import { CATEGORIES, OUTCOMES } from "./category.ts";
import { DETECTORS, EXAMINERS } from "./detector-names.ts";
import { DRAFT_KINDS } from "./draft.ts";

/** A rule's id, kebab-case, equal to the name of its file; it never changes meaning. */
export const RuleIdSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** See {@link Citation} in finding.ts. */
export const CitationSchema = z.strictObject({ document: z.string().min(2), clause: z.string().min(1) });

/** Something a draft of a kind must speak of, e.g. 办理时限, and the words that show that it does. */
const ElementSchema = z.strictObject({ name: z.string().min(2), words: z.array(z.string().min(2)).min(1) });

/** Words that a draft speaks of anywhere, or that its title ends in. */
const WordsSchema = z.array(z.string().min(2)).min(1);

/** The headers of table columns. */
const HeadersSchema = z.array(z.string().min(2)).min(1);

/**
 * How a rule finds its text, in one passage: a list of terms, a regular expression, a named detector; or in the draft as
 * a whole: a named examiner, elements that are missing, a field of the form that is empty, a table column under one of
 * some headers (`beside`: only in a table that has a column under one of these, too; `without`: only in one that has none
 * under these). Elements are missed only where the draft speaks of one of the `given` words and its title ends in one of `titled`.
 */
const MatcherSchema = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("terms"),
    terms: z.array(z.string().min(2)).min(1),
    /** Longer phrases that are fine: a term inside one of these is not raised. */
    except: z.array(z.string().min(2)).optional(),
  }),
  z.strictObject({ by: z.literal("pattern"), pattern: z.string().min(1) }),
  z.strictObject({ by: z.literal("detector"), detector: z.enum(DETECTORS) }),
  z.strictObject({ by: z.literal("examiner"), examiner: z.enum(EXAMINERS) }),
  z.strictObject({
    by: z.literal("elements"),
    elements: z.array(ElementSchema).min(1),
    given: WordsSchema.optional(),
    titled: WordsSchema.optional(),
  }),
  z.strictObject({
    by: z.literal("field"),
    field: z.enum(["title", "source", "author", "date", "column", "attribute"]),
  }),
  z.strictObject({
    by: z.literal("column"),
    headers: HeadersSchema,
    beside: HeadersSchema.optional(),
    without: HeadersSchema.optional(),
  }),
]);

/**
 * How a found text can be mended: hide the middle, delete it, put something else, or put what the detector worked out,
 * e.g. the right weekday.
 */
const FixSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("mask"), label: z.string(), keepStart: z.int().min(0), keepEnd: z.int().min(0) }),
  z.strictObject({ by: z.literal("delete"), label: z.string() }),
  z.strictObject({ by: z.literal("replace"), label: z.string(), replacement: z.string() }),
  z.strictObject({ by: z.literal("computed"), label: z.string() }),
]);

/**
 * One rule with the evidence that it works: `flags` are texts it must raise exactly once or more, with the found part in
 * 〔〕; `passes` are texts it must leave alone. A meta test walks them all.
 */
export const RuleSchema = z.strictObject({
  id: RuleIdSchema,
  title: z.string().min(2),
  category: z.enum(CATEGORIES),
  outcome: z.enum(OUTCOMES),
  message: z.string().min(6),
  basis: z.array(CitationSchema).min(1),
  match: MatcherSchema,
  /** Raise only where the draft is of one of these kinds. */
  kinds: z.array(z.enum(DRAFT_KINDS)).optional(),
  /** Do not raise where the draft is of one of these kinds, e.g. a penalty may name the person punished. */
  exceptKinds: z.array(z.enum(DRAFT_KINDS)).optional(),
  /** The mend offered first: of several masks the strictest. */
  fix: FixSchema.optional(),
  otherFixes: z.array(FixSchema).optional(),
  flags: z.array(z.string().min(1)).min(2),
  passes: z.array(z.string().min(1)).min(2),
});

const ChangeSchema = z.strictObject({
  basis: z.array(CitationSchema).optional(),
  outcome: z.enum(OUTCOMES).optional(),
});

/**
 * An agency's change to a rule that it inherits, or to all of a category that have no change of their own: its basis comes
 * before the inherited one.
 */
export const AdjustmentSchema = z.union([
  ChangeSchema.extend({ rule: RuleIdSchema }),
  ChangeSchema.extend({ category: z.enum(CATEGORIES) }),
]);

/** A pack: one source document's rules as data. An agency's pack stands on `national`. */
export const RulePackSchema = z.strictObject({
  id: RuleIdSchema,
  title: z.string().min(2),
  agency: z.string().min(2),
  version: z.string().min(1),
  extends: RuleIdSchema.optional(),
  rules: z.array(RuleSchema),
  adjust: z.array(AdjustmentSchema).optional(),
});

/** See {@link RuleSchema}. */
export type Rule = z.infer<typeof RuleSchema>;
/** See {@link RulePackSchema}. */
export type RulePack = z.infer<typeof RulePackSchema>;
/** See {@link AdjustmentSchema}. */
export type Adjustment = z.infer<typeof AdjustmentSchema>;
/** See MatcherSchema above. */
export type Matcher = Rule["match"];
/** See FixSchema above. */
export type RuleFix = z.infer<typeof FixSchema>;
