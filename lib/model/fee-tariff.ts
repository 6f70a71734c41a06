import { z } from "zod";
import { CitationSchema } from "./citation.ts";

const count = z.int().min(1);
const yuan = z.int().min(0);
/** Up to and with its `upTo`-th, each item or page costs `price` 元. */
const tiers = z
  .array(z.strictObject({ upTo: count, price: yuan }))
  .min(1)
  .refine((all) => all.every(({ upTo }, index) => upTo > (all[index - 1]?.upTo ?? 0)), {
    message: "各档的上限（upTo）应当一档比一档大",
  });

/**
 * What handling information costs, in whole 元, and by what clauses. Past the last tier of items the price starts at
 * `start` and grows by `add` after `every` more; past that of pages it stays at `beyond`.
 */
export const FeeTariffSchema = z.strictObject({
  /** That a fee may be charged. */
  charge: CitationSchema,
  /** How and until when the applicant is told. */
  notice: CitationSchema,
  /** The items of one applicant in a natural month. */
  items: z.strictObject({
    basis: CitationSchema,
    tiers,
    rising: z.strictObject({ every: count, start: yuan, add: yuan }),
  }),
  /** The pages of one application. */
  pages: z.strictObject({ basis: CitationSchema, tiers, beyond: yuan }),
});

/** See {@link FeeTariffSchema}. */
export type FeeTariff = z.infer<typeof FeeTariffSchema>;
