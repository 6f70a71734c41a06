import { z } from "zod";
import { ARTICLE_KEYS } from "./article-keys.ts";
import { PlainSelectorSchema as Selector, SelectorSchema } from "./css-selector.ts";
import { FormFieldSchema } from "./form-field.ts";
import { HostSchema, PagePatternSchema, PathSchema } from "./page-address.ts";
import { riskOfPattern } from "./pattern-risk.ts";

/** Whether the pattern says which part is the article's id. */
const hasId = (pattern: string): boolean => pattern.includes("(?<id>");
const NO_ID = { error: "没有标出编号。请把文章编号那一段写成“(?<id>\\d+)”。" };

/** The address without origin (path, query, fragment) of a page of one article; its group `id` is the article's id. */
const ArticleAddressSchema = PagePatternSchema.refine(hasId, NO_ID);

/** A link's `href` as it is written in the page; its group `id` is the article's id. */
const ArticleLinkSchema = z
  .string()
  .min(1)
  .max(200)
  .superRefine((pattern, context) => {
    const risk = riskOfPattern(pattern);
    if (risk !== undefined) context.addIssue(risk);
  })
  .refine(hasId, NO_ID);

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
  /**
   * What the CMS shows when the article is out. Where it shows them then: `address`, a link to the public page, and `at`,
   * when it went out.
   */
  published: z
    .strictObject({
      path: PagePatternSchema.optional(),
      selector: Selector.optional(),
      address: SelectorSchema.optional(),
      at: SelectorSchema.optional(),
    })
    .optional(),
  /** An article's own page for editing it, not that of a new one. */
  edit: z.strictObject({ address: ArticleAddressSchema }).optional(),
  /** The public page of an article: an address of the same host, and where its parts are. */
  publicPage: z
    .strictObject({
      address: ArticleAddressSchema,
      title: SelectorSchema,
      body: SelectorSchema,
      publishedAt: SelectorSchema.optional(),
      attribute: SelectorSchema.optional(),
    })
    .optional(),
  /** The CMS's list of articles. `edit`, a link, and `stamp` are sought within a row; `id` is read off the link. */
  list: z
    .strictObject({
      address: PagePatternSchema,
      row: SelectorSchema,
      edit: Selector,
      id: ArticleLinkSchema,
      stamp: Selector,
    })
    .optional(),
  /** The form's fields that can be filled in from the catalogue; `charset` as in a request system's profile. */
  fill: z
    .strictObject({
      charset: z.literal("gbk").optional(),
      fields: z
        .array(FormFieldSchema.extend({ key: z.enum(ARTICLE_KEYS) }))
        .min(1)
        .max(50),
    })
    .optional(),
});

/** See {@link PortalProfileSchema}. */
export type PortalProfile = z.infer<typeof PortalProfileSchema>;
