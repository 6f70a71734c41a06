import { z } from "zod";
import { CALENDAR_FACTS } from "../model/calendar-facts.ts";
import { CASE_FACTS } from "../model/case-facts.ts";
import { EntrySchema, PersonSchema } from "../model/event.ts";
import { REQUEST_KEYS } from "../model/request-portal.ts";
import { ARTICLE_REVIEWS, ClockUnitsSchema } from "../model/settings.ts";
import { LetterTemplateSchema } from "../model/letter-template.ts";
import { OfficeSchema } from "../model/office.ts";
import { OwnReviewSchema } from "../model/own-review.ts";
import { RuleIdSchema } from "../model/rule-pack.ts";
import { AllowanceSchema, DraftWaiverSchema } from "../model/waiver.ts";
import { WordListSchema } from "../model/word-list.ts";
import type { ContentToBackground, PageToBackground } from "./protocol.ts";
import { ARTICLE_SCHEMAS } from "./article-schemas.ts";
import { EXCHANGE_SCHEMAS } from "./exchange-schemas.ts";
import { REPORT_SCHEMAS } from "./report-schemas.ts";
import { BACKUP_SCHEMAS } from "./backup-schemas.ts";
import type { SchemasOf } from "./schemas-of.ts";
import { CONTENT_VAULT_STATE, VAULT_SCHEMAS } from "./vault-schemas.ts";

const nothing = z.strictObject({});
const index = z.int().min(0);
const listId = z.string().min(1).max(100);
const origin = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/?#\s@]+$/);

const ofCalendar = new Set<string>(CALENDAR_FACTS.map(({ shape }) => shape.type.value));
const ofCases = new Set<string>(CASE_FACTS.map(({ shape }) => shape.type.value));

const draftKey = z.string().regex(/^[0-9a-f]{64}$/);
const waiver = DraftWaiverSchema.pick({ token: true, title: true, reason: true }).extend({ draft: draftKey });

/** What a page's script may record: what became of its own draft, and nothing of cases, persons or the calendar. */
const ofDraft = EntrySchema.refine(({ fact }) => "draft" in fact);

const requestNumber = z.string().min(1).max(100);

/** What a content script may ask, by name. Background only: holds zod. */
export const CONTENT_SCHEMAS: SchemasOf<keyof ContentToBackground> = {
  "page.opened": nothing,
  "pack.get": nothing,
  "script.load": z.strictObject({ script: z.enum(["engine", "panel", "forms", "stamps", "portal-panel"]) }),
  "register.append": z.strictObject({ entries: z.array(ofDraft).min(1).max(100) }),
  ...ARTICLE_SCHEMAS,
  "publish.seen": z.strictObject({
    evidence: z.string().max(200),
    address: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .exactOptional(),
    at: z.string().max(40).exactOptional(),
  }),
  "editor.replace": z.strictObject({
    editor: z.enum(["ckeditor4", "tinymce", "ueditor", "kindeditor"]),
    frame: z.int().min(-1).max(1000),
    expected: z.string().max(100_000),
    replacement: z.string().max(100_000),
    steps: z
      .array(
        z.strictObject({
          node: z.int().min(0),
          offset: z.int().min(0),
          endNode: z.int().min(0),
          endOffset: z.int().min(0),
          expected: z.string().max(10_000),
          replacement: z.string().max(10_000),
        }),
      )
      .max(10_000)
      .exactOptional(),
  }),
  "gate.hold": z.strictObject({
    paths: z
      .array(
        z.strictObject({
          // declarativeNetRequest takes ASCII only; a leading slash keeps the filter on the sender's origin.
          urlFilter: z
            .string()
            .max(500)
            .regex(/^\/[\x21-\x7e]*$/),
          method: z.enum(["post", "put"]),
        }),
      )
      .min(1)
      .max(20),
  }),
  "gate.release": nothing,
  "waiver.keep": waiver,
  "waiver.drop": waiver.pick({ draft: true, token: true }),
  "allowed.add": AllowanceSchema,
  "allowed.remove": z.strictObject({ id: z.uuid() }),
  "request.portals": nothing,
  "request.stamps": z.strictObject({ numbers: z.array(requestNumber).min(1).max(1000) }),
  "request.register": z.strictObject({
    case: z.uuid(),
    entry: z.uuid(),
    person: z.uuid(),
    values: z.partialRecord(z.enum(REQUEST_KEYS), z.string().max(20_000)),
  }),
  "request.reply-values": z.strictObject({ number: requestNumber }),
  "catalogue.suggest": z.strictObject({ title: z.string().max(500), column: z.string().max(200) }),
  "article.values": z.strictObject({
    item: z.string().min(1).max(100),
    title: z.string().max(500).exactOptional(),
    signedOn: z.iso.date().exactOptional(),
  }),
  "page.report": z.strictObject({
    portal: z.string().max(100),
    editing: z.boolean(),
    block: index,
    ask: index,
    advise: index,
    held: z.boolean(),
    bare: z.boolean().optional(),
  }),
  "vault.state": CONTENT_VAULT_STATE,
};

/** What the popup, the dashboard and the options page may ask, by name. Background only: holds zod. */
export const PAGE_SCHEMAS: SchemasOf<keyof PageToBackground> = {
  ...VAULT_SCHEMAS,
  ...EXCHANGE_SCHEMAS,
  ...REPORT_SCHEMAS,
  ...BACKUP_SCHEMAS,
  "page.status": z.strictObject({ tab: index }),
  "site.enable": z.strictObject({ origin }),
  "site.disable": z.strictObject({ origin }),
  "site.state": z.strictObject({ origin }),
  "register.verify": nothing,
  "register.pending": nothing,
  "batch.record": z.strictObject({
    entry: EntrySchema.refine(({ fact }) => fact.type === "BatchChecked"),
  }),
  "case.record": z.strictObject({
    // A whole ledger comes in one call, so that it is there or not.
    entries: z
      .array(EntrySchema.refine(({ fact }) => ofCases.has(fact.type)))
      .min(1)
      .max(100_000),
  }),
  "calendar.read": nothing,
  "calendar.record": z.strictObject({ entry: EntrySchema.refine(({ fact }) => ofCalendar.has(fact.type)) }),
  "settings.get": nothing,
  "settings.digest": z.strictObject({ on: z.boolean() }),
  "due.get": nothing,
  "due.calendar": z.strictObject({ case: z.uuid().exactOptional() }),
  "settings.save": z.strictObject({ person: PersonSchema.optional(), pack: z.string().min(1).max(100).optional() }),
  "settings.expired-rules": z.strictObject({ keep: z.boolean() }),
  "settings.clock-units": z.strictObject({ units: ClockUnitsSchema }),
  "settings.article-review": z.strictObject({ review: z.enum(ARTICLE_REVIEWS) }),
  "settings.masks": z.strictObject({ masks: z.record(RuleIdSchema, z.string().max(50)) }),
  "pack.read": nothing,
  "procedures.get": nothing,
  "office.get": nothing,
  "office.save": OfficeSchema,
  "letter-template.list": nothing,
  "letter-template.save": LetterTemplateSchema,
  "letter-template.remove": LetterTemplateSchema.pick({ code: true }),
  "article.sealed-text": z.strictObject({ case: z.uuid() }),
  "review.get": nothing,
  "review.save": z.strictObject({ review: OwnReviewSchema.nullable() }),
  "portal.list": nothing,
  // Far more than is taken, so that what is too long hears a sentence of its own.
  "portal.import": z.strictObject({ json: z.string().max(5_000_000) }),
  "portal.remove": z.strictObject({ id: z.string().min(1).max(100) }),
  "portal.export": z.strictObject({ id: z.string().min(1).max(100) }),
  "pack.import": z.strictObject({ json: z.string().max(5_000_000) }),
  "pack.remove": z.strictObject({ id: z.string().min(1).max(100) }),
  "pack.list": nothing,
  "allowed.list": nothing,
  "allowed.withdraw": z.strictObject({ id: z.uuid() }),
  "words.list": nothing,
  "words.read": z.strictObject({ id: listId }),
  "words.save": WordListSchema,
  "words.switch": z.strictObject({ id: listId, on: z.boolean() }),
  "words.remove": z.strictObject({ id: listId }),
};
