import { z } from "zod";
import { isOfUsualLength, SealedFieldSchema } from "./sealed-text.ts";

/** What a hand-over file says of itself, for a machine; the file shows it too. */
export const HandOverDataSchema = z.strictObject({
  format: z.literal("gongkai-hand-over/1"),
  /** The article's case. */
  case: z.uuid(),
  /** Of the sealed text, as `sealDigest` makes it. Said by the file, so never believed: the text is sealed anew. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The civil day in Asia/Shanghai. */
  handedOn: z.iso.date(),
  /** The agency, and its person, that hand over. */
  office: z.string().trim().min(1).max(100),
  person: z.string().trim().min(1).max(40),
  /** The hosting unit (托管单位). */
  to: z.string().trim().min(1).max(100),
});

/** See {@link HandOverDataSchema}. */
export type HandOverData = z.infer<typeof HandOverDataSchema>;

/** A hand-over file as read: what it says, and the text that it shows. */
export const HandOverSchema = z.strictObject({
  data: HandOverDataSchema,
  fields: z.array(SealedFieldSchema).max(20).readonly().refine(isOfUsualLength),
  /** Whether the file is to the letter what would be made of this text: else something about it was altered, be it only a style. */
  isAsMade: z.boolean(),
});

/** See {@link HandOverSchema}. */
export type HandOver = z.infer<typeof HandOverSchema>;
