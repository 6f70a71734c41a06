import { z } from "zod";
import { FieldIdSchema, FieldValuesSchema } from "./field.ts";

/** How one case stands to another. `different`: a person looked at the suggestion and said no. */
const CASE_TIES = ["repeats", "same-subject", "split-from", "merged-into", "challenges", "different"] as const;

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
  /** The agency's convention for the ends of a pause, from the moment it was entered. */
  z.strictObject({ type: z.literal("PauseConventionSet"), convention: z.enum(PAUSE_CONVENTIONS) }),
] as const;

/** See {@link CASE_TIES}. */
export type CaseTie = (typeof CASE_TIES)[number];
/** See {@link PAUSE_CONVENTIONS}. */
export type PauseConvention = (typeof PAUSE_CONVENTIONS)[number];
