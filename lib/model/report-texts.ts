import { z } from "zod";
import { FieldIdSchema } from "./field.ts";

/** Most of one section's text that is kept, in UTF-16 units: as a signed report takes it. */
export const LONGEST_REPORT_TEXT = 20_000;

/** What a person wrote of a report's sections in place of what is drafted, by outline and section. */
export const ReportTextsSchema = z.record(FieldIdSchema, z.record(FieldIdSchema, z.string().max(LONGEST_REPORT_TEXT)));

/** See {@link ReportTextsSchema}. */
export type ReportTexts = z.infer<typeof ReportTextsSchema>;
