import { z } from "zod";
import { FieldIdSchema, FieldValuesSchema } from "../model/field.ts";
import { MOST_NUMBERS } from "../model/row-stamp.ts";
import { SealedTextSchema } from "../model/sealed-text.ts";
import type { ArticleToBackground } from "./article-protocol.ts";
import type { SchemasOf } from "./schemas-of.ts";

/** A page of the CMS or a public one; whether it is of the sender's site, its handler says. */
const address = z.url({ protocol: /^https?$/ }).max(500);
const day = z.iso.date();
const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Far more than the forms of all procedures have. */
const MOST_FIELDS = 60;
const fields = FieldValuesSchema.refine((values) => Object.keys(values).length <= MOST_FIELDS);

const onPage = z.strictObject({
  page: z.union([z.literal(""), address]),
  portal: z.string().max(100),
  draft: z.uuid(),
});

const handedIn = z.strictObject({
  case: z.uuid(),
  step: FieldIdSchema,
  of: z.uuid().exactOptional(),
  on: day,
  fields,
});

/** The first step of a procedure need not be named. */
const firstStep = z.union([z.literal(""), FieldIdSchema]);

const seal = z.union([z.strictObject({ digest, text: SealedTextSchema }), z.strictObject({ secret: z.literal(true) })]);

/** What a script on an article's page may ask, by name. Background only: holds zod. */
export const ARTICLE_SCHEMAS: SchemasOf<keyof ArticleToBackground> = {
  "article.find": onPage.extend({ title: z.string().max(500) }),
  "article.form": handedIn.extend({ case: z.union([z.literal(""), z.uuid()]), step: firstStep }),
  "article.start": handedIn.extend({ ...onPage.shape, step: firstStep, entry: z.uuid() }),
  "article.link": onPage.extend({ case: z.uuid() }),
  "article.take": handedIn.extend({ entry: z.uuid(), seal: seal.exactOptional() }),
  "article.open": z.strictObject({ case: z.uuid() }),
  "article.sealed": z.strictObject({ case: z.uuid() }),
  "article.public": z.strictObject({ address }),
  "article.compared": z.strictObject({ case: z.uuid(), address, digest }),
  "article.stamps": z.strictObject({ pages: z.array(address).min(1).max(MOST_NUMBERS) }),
};
