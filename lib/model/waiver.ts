import { z } from "zod";
import { CATEGORIES } from "./category.ts";
import { PersonSchema } from "./event.ts";
import { RuleIdSchema } from "./rule-pack.ts";

const Instant = z.iso.datetime({ precision: 3 });
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Why something that was found needs no change, in a person's words; never the found text. */
const WaiverReasonSchema = z.string().trim().min(4).max(200);

/** What may be told of an entry of the allow-list before it is kept. */
export const AllowanceSchema = z.strictObject({
  rule: RuleIdSchema,
  category: z.enum(CATEGORIES),
  /** The found text, folded and without spaces. */
  text: z.string().min(1).max(200),
  reason: WaiverReasonSchema,
});

/** One text that an agency's people are no more asked about. It holds text, so it is kept outside the log. */
export const AllowEntrySchema = AllowanceSchema.extend({ id: z.uuid(), by: PersonSchema, at: Instant });

/**
 * What says that one finding of one draft needs no change. Both digests are keyed by the draft's key: neither the text
 * nor the title can be read or looked up without it.
 */
export const DraftWaiverSchema = z.strictObject({
  /** Over rule, field, the found text and which of several alike it is. */
  token: Digest,
  /** Over the draft's title: another draft written under the same address is none of this. */
  title: Digest,
  reason: WaiverReasonSchema,
  by: PersonSchema,
  at: Instant,
});

/** See {@link AllowanceSchema}. */
export type Allowance = z.infer<typeof AllowanceSchema>;
/** See {@link AllowEntrySchema}. */
export type AllowEntry = z.infer<typeof AllowEntrySchema>;
/** See {@link DraftWaiverSchema}. */
export type DraftWaiver = z.infer<typeof DraftWaiverSchema>;

/** For one draft, or for all drafts of the agency from now on. */
export type WaiverScope = "draft" | "agency";
