import { z } from "zod";
import { CATEGORIES, OUTCOMES } from "./category.ts";

/** Detectors that code provides and a rule refers to by name; `lib/check/detectors/` holds one file each. */
export const DETECTORS = [
  "secrecy-mark",
  "bare-secrecy-word",
  "internal-mark",
  "work-secret-mark",
  "trade-secret-mark",
  "nonpublic-note",
  "on-request-note",
  "id-number",
  "old-id-number",
  "possible-old-id-number",
  "mobile-phone",
  "office-mobile-phone",
  "bank-card",
] as const;

/** See {@link DETECTORS}. */
export type DetectorName = (typeof DETECTORS)[number];

/** A rule's id, kebab-case, equal to the name of its file; it never changes meaning. */
export const RuleIdSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** See {@link Citation} in finding.ts. */
const CitationSchema = z.strictObject({ document: z.string().min(2), clause: z.string().min(1) });

/** How a rule finds its text: a list of terms, a regular expression, or a named detector. */
const MatcherSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("terms"), terms: z.array(z.string().min(2)).min(1) }),
  z.strictObject({ by: z.literal("pattern"), pattern: z.string().min(1) }),
  z.strictObject({ by: z.literal("detector"), detector: z.enum(DETECTORS) }),
]);

/** How a found text can be mended: hide the middle, delete it, or put something else. */
const FixSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("mask"), label: z.string(), keepStart: z.int().min(0), keepEnd: z.int().min(0) }),
  z.strictObject({ by: z.literal("delete"), label: z.string() }),
  z.strictObject({ by: z.literal("replace"), label: z.string(), replacement: z.string() }),
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
  /** Do not raise where the draft is of one of these kinds, e.g. a penalty may name the person punished. */
  exceptKinds: z.array(z.enum(["article", "penalty", "guide", "policy", "unknown"])).optional(),
  fix: FixSchema.optional(),
  flags: z.array(z.string().min(1)).min(2),
  passes: z.array(z.string().min(1)).min(2),
});

/** An agency's change to a rule that it inherits: its own basis comes before the inherited one. */
export const AdjustmentSchema = z.strictObject({
  rule: RuleIdSchema,
  basis: z.array(CitationSchema).optional(),
  outcome: z.enum(OUTCOMES).optional(),
});

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
/** See {@link FixSchema}. */
export type RuleFix = z.infer<typeof FixSchema>;
