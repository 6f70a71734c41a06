import { z } from "zod";
import { CitationSchema } from "./citation.ts";
import { FieldValueSchema } from "./field.ts";

/** One step of a review that an agency put together itself, in its order. */
const OwnReviewStepSchema = z.strictObject({
  title: z.string().trim().min(2).max(30),
  /** Who takes it: 办公室, 分管领导. */
  role: z.string().trim().min(2).max(30),
  /** Within how long of the step before; no limit where it is left out. Not in hours: a paper slip has a day and no hour. */
  within: z.strictObject({ count: z.int().min(1).max(60), unit: z.enum(["workday", "calendar-day"]) }).exactOptional(),
  /** Opinion, basis and reason have to be written down. */
  reasoned: z.boolean(),
  /** Only for these kinds of articles (values of the field `article-kind`); for all where it is left out. */
  kinds: z.array(FieldValueSchema).min(1).max(20).exactOptional(),
});

/** A review as an agency composes it in the settings: its steps stand in place of those of the rules in force. */
export const OwnReviewSchema = z.strictObject({
  /** The agency's own rule that it rests on. */
  basis: CitationSchema,
  steps: z.array(OwnReviewStepSchema).min(1).max(12),
});

/** See {@link OwnReviewStepSchema}. */
export type OwnReviewStep = z.infer<typeof OwnReviewStepSchema>;
/** See {@link OwnReviewSchema}. */
export type OwnReview = z.infer<typeof OwnReviewSchema>;
