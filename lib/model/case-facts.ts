import { z } from "zod";
import { CASE_TIES } from "./case-tie.ts";
import { FieldIdSchema, FieldValuesSchema } from "./field.ts";

/** Which days of a pause do not count where the law does not say (DOMAIN 10.6): see lib/procedures/pauses.ts. */
export const PAUSE_CONVENTIONS = ["between", "from-next-day", "both-ends"] as const;

const reason = z.string().min(4).max(500);
const step = FieldIdSchema;

/**
 * What can be recorded of a case. A step's `occurredAt` is when it happened; a day that was entered without an hour is its
 * first moment in Asia/Shanghai. What is computed from them (dates, state, counts) is never stored.
 */
export const CASE_FACTS = [
  /** A step was taken. The procedure's first step opens the case. `of`: the entry of the step that this one answers. */
  z.strictObject({
    type: z.literal("StepTaken"),
    case: z.uuid(),
    procedure: FieldIdSchema,
    step,
    of: z.uuid().optional(),
    fields: FieldValuesSchema,
  }),
  /** A step was entered wrongly: other fields (a field of null is emptied), or another moment. */
  z.strictObject({
    type: z.literal("StepCorrected"),
    case: z.uuid(),
    entry: z.uuid(),
    happened: z.iso.datetime({ precision: 3 }).optional(),
    fields: z.record(FieldIdSchema, FieldValuesSchema.valueType.nullable()).optional(),
    reason,
  }),
  /** A step that did not happen. */
  z.strictObject({ type: z.literal("StepWithdrawn"), case: z.uuid(), entry: z.uuid(), reason }),
  /** A person said how a case stands to another; the last word counts. */
  z.strictObject({
    type: z.literal("CasesTied"),
    case: z.uuid(),
    to: z.uuid(),
    tie: z.enum(CASE_TIES),
    reason: z.string().max(500),
  }),
  /** A document of a case was saved as a file: which, and SHA-256 (hex) of its bytes; not its text. */
  z.strictObject({
    type: z.literal("DocumentMade"),
    case: z.uuid(),
    document: z.string().regex(/^[DL]\d{2}$/),
    name: z.string().min(1).max(200),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    /** A named person had it saved in spite of what the check held, with a reason. */
    override: z
      .strictObject({
        rules: z.array(z.string().max(100)).min(1).max(100),
        name: z.string().min(1).max(50),
        role: z.string().min(1).max(50),
        reason: z.string().min(4).max(500),
      })
      .exactOptional(),
  }),
  /** Where on the CMS the article of a case stands: `page` as in a draft's reference, `portal` the profile's title; the last word counts. */
  z.strictObject({
    type: z.literal("ArticlePlaced"),
    case: z.uuid(),
    page: z.string().min(1).max(500),
    portal: z.string().max(100),
  }),
  /** The text of a case's article as it stood at the step `entry`: SHA-256 (hex) of its normalised content (lib/text/seal-text.ts) and its length in characters. */
  z.strictObject({
    type: z.literal("TextSealed"),
    case: z.uuid(),
    entry: z.uuid(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    characters: z.int().min(0),
  }),
  /** The public page was looked at, by what its digest was compared with the seal; `same` is what came of it. */
  z.strictObject({
    type: z.literal("PublicPageCompared"),
    case: z.uuid(),
    address: z.string().min(1).max(500),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    same: z.boolean(),
  }),
  /** The agency's convention for the ends of a pause, from the moment it was entered. */
  z.strictObject({ type: z.literal("PauseConventionSet"), convention: z.enum(PAUSE_CONVENTIONS) }),
] as const;

/** See {@link PAUSE_CONVENTIONS}. */
export type PauseConvention = (typeof PAUSE_CONVENTIONS)[number];
