import { z } from "zod";
import { CatalogueItemSchema } from "./catalogue.ts";
import { CATEGORIES, OUTCOMES } from "./category.ts";
import { DisagreementSchema } from "./disagreement.ts";
import { CitationSchema } from "./citation.ts";
import { DocumentTemplateSchema, RemedyTextSchema } from "./document-template.ts";
import { DRAFT_KINDS } from "./draft.ts";
import { MatcherSchema } from "./matcher.ts";
import { ProcedureChangeSchema, ProcedureSchema, ValiditySchema } from "./procedure.ts";
import { ReportingSchema } from "./reporting.ts";
import { ScoringSchema } from "./scoring.ts";

/** A rule's id, kebab-case, equal to the name of its file; it never changes meaning. */
export const RuleIdSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

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

/** 有效期 of a pack's document, and where the document says so. */
export const PackValiditySchema = ValiditySchema.safeExtend({ basis: z.array(CitationSchema).min(1) });

/** A pack: one source document's rules as data. An agency's pack stands on `national`. */
export const RulePackSchema = z.strictObject({
  id: RuleIdSchema,
  title: z.string().min(2),
  agency: z.string().min(2),
  version: z.string().min(1),
  extends: RuleIdSchema.optional(),
  rules: z.array(RuleSchema),
  adjust: z.array(AdjustmentSchema).optional(),
  /** What is handled step by step, e.g. 依申请公开. Left out of what is sent to pages. */
  procedures: z.array(ProcedureSchema).optional(),
  /** Changes to the procedures of the pack it stands on. */
  procedureChanges: z.array(ProcedureChangeSchema).optional(),
  /** Documents (文书); one with the code of an inherited one takes its place. Left out of what is sent to pages. */
  documents: z.array(DocumentTemplateSchema).max(100).optional(),
  /** What documents say of the ways to object; the same for these. */
  remedies: z.array(RemedyTextSchema).max(10).optional(),
  /** What is wanted of an article whose review was not begun here: `hold` its publishing, or `offer` to begin one. */
  publishing: z
    .strictObject({
      review: z.enum(["hold", "offer"]),
      /** 发布渠道: where an article must come out at the least, as the agency's documents call it. */
      channels: z.array(z.string().min(2).max(40)).max(10).optional(),
    })
    .optional(),
  /** 主动公开目录; an item with the id of an inherited one takes its place. Left out of what is sent to pages. */
  catalogue: z.array(CatalogueItemSchema).max(1000).optional(),
  /** 有效期 of the document that the pack comes from, as far as it names one: what it changes of procedures holds for cases of those days. */
  validity: PackValiditySchema.optional(),
  /** Where the documents say different things, and which leads. */
  disagreements: z.array(DisagreementSchema).max(200).optional(),
  /** 考核记分: by what departments are marked down. */
  scoring: ScoringSchema.optional(),
  /** What is counted and reported. */
  reporting: ReportingSchema.optional(),
});

/** See {@link RuleSchema}. */
export type Rule = z.infer<typeof RuleSchema>;
/** See {@link RulePackSchema}; as a pack writes it: what has a default may be left out, {@link ProcedureSchema} fills it in. */
export type RulePack = z.input<typeof RulePackSchema>;
/** See {@link AdjustmentSchema}. */
export type Adjustment = z.infer<typeof AdjustmentSchema>;
/** See FixSchema above. */
export type RuleFix = z.infer<typeof FixSchema>;
