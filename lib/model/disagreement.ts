import { z } from "zod";
import { CitationSchema } from "./citation.ts";

const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/**
 * One thing of which documents say different things, e.g. 年报 by 31 January or by 31 March. Each of `says` is what one of them
 * wants, in a few words; `leads` is the place of the one that is gone by, and `why` says why.
 */
export const DisagreementSchema = z.strictObject({
  id: Id,
  topic: z.string().min(2).max(40),
  says: z
    .array(z.strictObject({ what: z.string().min(2).max(200), basis: z.array(CitationSchema).min(1) }))
    .min(2)
    .max(6),
  leads: z.int().min(0).max(5),
  why: z.string().min(2).max(300),
  /** Where it is shown: beside these clocks of these procedures; with no clock, on every page of a case of the procedure. */
  about: z
    .array(z.strictObject({ procedure: Id, clock: Id.optional() }))
    .max(20)
    .default([]),
});

/** See {@link DisagreementSchema}; as a pack writes it. */
export type Disagreement = z.input<typeof DisagreementSchema>;
