import { z } from "zod";
import { PlainSelectorSchema, SelectorSchema } from "./css-selector.ts";
import { FormFieldSchema } from "./form-field.ts";
import { HostSchema, PagePatternSchema, PathSchema } from "./page-address.ts";

/** Tells a page: its address without origin (path, query, fragment) as a regular expression, and an element it must have. */
const PageSchema = z.strictObject({ address: PagePatternSchema, has: SelectorSchema });

/** What is read of a request, see 条例第二十九条; the other keys are the page's own affair. */
export const REQUEST_KEYS = [
  "number",
  "arrivedOn",
  "channel",
  "applicantName",
  "applicantKind",
  "idKind",
  "idNumber",
  "phone",
  "address",
  "postcode",
  "email",
  "content",
  "wantedForm",
  "wantedDelivery",
  "trackingNumber",
] as const;

/** How a request came (条例第三十一条), as a profile's words are read. */
export const REQUEST_CHANNELS = ["in-person", "mail-signed", "mail-plain", "internet", "fax", "email", "oral"] as const;

/** Where things are in the staff's side of one agency's request system. What is not found, or found twice, is said. */
export const RequestPortalSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+$/),
  title: z.string().min(2).max(60),
  /** Exact host names; the paths, as they begin, that are this system and nothing else. */
  match: z.strictObject({ hosts: z.array(HostSchema).min(1).max(20), paths: z.array(PathSchema).min(1).max(20) }),
  /** What the system's pages are sent in where that is not UTF-8: characters that it lacks are stored as `&#14019;`. */
  charset: z.literal("gbk").exactOptional(),
  /** Lists: a row, within it the cell with the number and the cell that the stamp goes to. */
  lists: z
    .array(
      z.strictObject({
        page: PageSchema,
        row: PlainSelectorSchema,
        number: PlainSelectorSchema,
        stamp: PlainSelectorSchema,
      }),
    )
    .max(10),
  detail: z.strictObject({ page: PageSchema, fields: z.array(FormFieldSchema).min(1).max(60) }).exactOptional(),
  reply: z
    .strictObject({
      page: PageSchema,
      /** Says which request is answered. */
      number: FormFieldSchema,
      fields: z.array(FormFieldSchema).min(1).max(60),
      /** What sends the reply: never pressed by us. */
      send: z.array(SelectorSchema).min(1).max(20),
    })
    .exactOptional(),
});

/** See {@link RequestPortalSchema}. */
export type RequestPortal = z.infer<typeof RequestPortalSchema>;
/** See PageSchema above. */
export type RequestPage = z.infer<typeof PageSchema>;
/** See {@link REQUEST_KEYS}. */
export type RequestKey = (typeof REQUEST_KEYS)[number];
