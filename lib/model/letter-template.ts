import { z } from "zod";

/** Base64 of at most some two megabytes. */
const base64 = z
  .string()
  .max(2_900_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** An agency's own Word file (DOCX) that stands in place of one document; `name` is the file's. */
export const LetterTemplateSchema = z.strictObject({
  code: z.string().regex(/^[DL]\d{2}$/),
  name: z.string().min(1).max(200),
  /** When it was put in. */
  at: z.iso.datetime(),
  base64,
});

/** See {@link LetterTemplateSchema}. */
export type LetterTemplate = z.infer<typeof LetterTemplateSchema>;
