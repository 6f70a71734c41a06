import { z } from "zod";

/** See {@link Citation} in finding.ts. */
export const CitationSchema = z.strictObject({ document: z.string().min(2), clause: z.string().min(1) });
