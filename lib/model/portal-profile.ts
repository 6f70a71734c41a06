import { z } from "zod";
import { PlainSelectorSchema as Selector } from "./css-selector.ts";
import { HostSchema, PagePatternSchema, PathSchema } from "./page-address.ts";

/**
 * Where things are on one agency's web pages. A field that is not found, or is found twice, is said, never guessed.
 */
export const PortalProfileSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+$/),
  title: z.string().min(2).max(60),
  /** Pages this profile speaks of: exact host names, with a port only where it matters; the path as a regular expression. */
  match: z.strictObject({ hosts: z.array(HostSchema).min(1).max(20), path: PagePatternSchema }),
  /** Must exist on the article form, or the page is some other one. */
  form: Selector,
  fields: z.strictObject({
    title: Selector.optional(),
    column: Selector.optional(),
    source: Selector.optional(),
    author: Selector.optional(),
    date: Selector.optional(),
    attribute: Selector.optional(),
    summary: Selector.optional(),
  }),
  /** Controls by what they do. Draft saving is never held. */
  actions: z.strictObject({ publish: z.array(Selector).min(1).max(20), saveDraft: z.array(Selector).max(20) }),
  /** The requests that publish: the network layer of the gate holds exactly these. */
  save: z
    .array(
      z.strictObject({
        /** Path of the request, without origin and query, e.g. `/article/publish`. */
        path: PathSchema,
        method: z.enum(["post", "put"]),
        /** Where publish and draft share a URL: the form field and value that mean publish. The network layer leaves it. */
        publishWhen: z.strictObject({ field: z.string().max(100), value: z.string().max(100) }).optional(),
      }),
    )
    .min(1)
    .max(20)
    .optional(),
  /** What the CMS shows when the article is out. */
  published: z.strictObject({ path: PagePatternSchema.optional(), selector: Selector.optional() }).optional(),
});

/** See {@link PortalProfileSchema}. */
export type PortalProfile = z.infer<typeof PortalProfileSchema>;
