import { z } from "zod";
import { ATTACHMENT_KINDS } from "./attachment.ts";
import { CATEGORIES, OUTCOMES } from "./category.ts";
import { CALENDAR_FACTS } from "./calendar-facts.ts";
import { CASE_FACTS } from "./case-facts.ts";
import { EXCHANGE_FACTS } from "./exchange-facts.ts";
import { INDEX_NUMBER } from "./index-number.ts";
import { COMPARTMENTS } from "./person.ts";
import { REPORT_FACTS } from "./report-facts.ts";
import { OPINIONS, RISKS } from "./six-points.ts";
import { RuleIdSchema } from "./rule-pack.ts";

/** An instant in UTC, ISO 8601 with milliseconds. */
const Instant = z.iso.datetime({ precision: 3 });

/** The person at this desk, as entered in settings. `name` is empty until they have. */
export const PersonSchema = z.strictObject({
  name: z.string().max(50),
  department: z.string().max(50),
  role: z.string().max(50),
});

/**
 * The draft an event speaks of. It holds no text of the draft: the page's address is kept without query and fragment
 * except for the article number, and `title` and `digest` are left out where a secrecy mark was found (保密法第三十一条).
 */
export const DraftRefSchema = z.strictObject({
  /** Same for all checks of one draft in one tab, a UUID. */
  draft: z.uuid(),
  /** Origin and path of the page. */
  page: z.string().max(500),
  /** The portal profile's title, or the host where there is none. */
  portal: z.string().max(100),
  title: z.string().max(200).optional(),
  /** SHA-256 (hex) of the text that was checked. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** How often one rule was met in a draft, and in which field of the form; never the text. */
const TallySchema = z.strictObject({
  rule: RuleIdSchema,
  category: z.enum(CATEGORIES),
  outcome: z.enum(OUTCOMES),
  field: z.string().max(50),
  count: z.int().min(1),
});

const tallies = z.array(TallySchema).max(500);

const risk = z.enum(RISKS);
const scope = z.enum(["draft", "agency"]);
const reason = z.string().min(4).max(200);

/** What the article's review lacked, in words: titles of steps, or that the text changed. */
const missing = z.array(z.string().min(1).max(100)).min(1).max(30);

/** A file that was chosen or dropped in the form: what it is and its size in bytes; not its name, which may hold one. */
const attachment = { kind: z.enum(ATTACHMENT_KINDS), size: z.int().min(0) };

/**
 * By what a compartment could be opened beside its passphrase as it stood: the recovery code, with another passphrase set; the
 * passphrase changed; another recovery code made; its passphrase offered as that of another compartment.
 */
const OPENINGS = ["recovery", "passphrase-changed", "recovery-renewed", "tried-elsewhere"] as const;

/** What happened, by kind. New kinds are added; old ones never change meaning. */
const FactSchema = z.discriminatedUnion("type", [
  /** A draft was checked and the result differs from the last one recorded for it. */
  z.strictObject({ type: z.literal("DraftChecked"), draft: DraftRefSchema, pack: z.string(), tallies }),
  /** The person pressed a mend and the editor took it. */
  z.strictObject({ type: z.literal("FindingMended"), draft: DraftRefSchema, tally: TallySchema }),
  /** A person said that findings need no change, in this draft or for the agency from now on; the reason quotes nothing found. */
  z.strictObject({ type: z.literal("FindingWaived"), draft: DraftRefSchema, tally: TallySchema, scope, reason }),
  /** That was taken back. */
  z.strictObject({ type: z.literal("WaiverWithdrawn"), draft: DraftRefSchema, tally: TallySchema, scope }),
  /** What had been said for the agency was taken back in the settings. */
  z.strictObject({ type: z.literal("AllowanceWithdrawn"), rule: RuleIdSchema, category: z.enum(CATEGORIES) }),
  /** An assessor answered the six points for the text as it stood, see six-points.ts; the digest tells whether it is still that. */
  z.strictObject({
    type: z.literal("RiskAssessed"),
    draft: DraftRefSchema,
    answers: z.strictObject({
      secrecy: risk,
      sensitive: risk,
      timing: risk,
      accuracy: risk,
      source: risk,
      other: risk,
    }),
    opinion: z.enum(OPINIONS),
    remark: z.string().max(500),
    assessor: PersonSchema.extend({ name: z.string().min(1).max(50), role: z.string().min(1).max(50) }),
    tallies,
  }),
  /** Publishing was pressed while something held. */
  z.strictObject({ type: z.literal("PublishHeld"), draft: DraftRefSchema, tallies, missing: missing.exactOptional() }),
  /** A named person let it pass in spite of findings or a review that lacks something, with a reason. Bound to the text as it stood. */
  z.strictObject({
    type: z.literal("PublishOverridden"),
    draft: DraftRefSchema,
    tallies,
    missing: missing.exactOptional(),
    approver: PersonSchema.extend({ name: z.string().min(1).max(50), role: z.string().min(1).max(50) }),
    reason: z.string().min(4).max(500),
  }),
  /** Publishing was pressed and nothing held it; the page went on by itself. */
  z.strictObject({
    type: z.literal("PublishReleased"),
    draft: DraftRefSchema,
    tallies,
    /** The 索引号 in the form at the press. */
    indexNumber: z.string().regex(INDEX_NUMBER).exactOptional(),
  }),
  /** The CMS showed that the article is out; `evidence` says by what sign. Its public address and time only where the CMS said them. */
  z.strictObject({
    type: z.literal("ArticlePublished"),
    draft: DraftRefSchema,
    evidence: z.string().max(200),
    address: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .exactOptional(),
    at: z.string().max(40).exactOptional(),
  }),
  /** A file was checked; `read` is false where it, or a part of it, could not be read and a person was asked to. */
  z.strictObject({
    type: z.literal("AttachmentChecked"),
    draft: DraftRefSchema,
    ...attachment,
    read: z.boolean(),
    tallies,
  }),
  /** A named person let a file be used in spite of findings, with a reason. */
  z.strictObject({
    type: z.literal("AttachmentOverridden"),
    draft: DraftRefSchema,
    ...attachment,
    tallies,
    approver: PersonSchema.extend({ name: z.string().min(1).max(50), role: z.string().min(1).max(50) }),
    reason: z.string().min(4).max(500),
  }),
  /** Files or articles were checked in one go, outside any form: counts only, no names. `unread` could not be read, or not all of it. */
  z.strictObject({
    type: z.literal("BatchChecked"),
    pack: z.string(),
    texts: z.int().min(1),
    unread: z.int().min(0),
    tallies,
  }),
  z.strictObject({ type: z.literal("SiteEnabled"), origin: z.string().max(300) }),
  z.strictObject({ type: z.literal("SiteDisabled"), origin: z.string().max(300) }),
  ...CASE_FACTS,
  ...CALENDAR_FACTS,
  ...REPORT_FACTS,
  ...EXCHANGE_FACTS,
  /** After the archive period, what the vault knew of a case's person was erased; `basis` is by what. The id stays. */
  z.strictObject({
    type: z.literal("PersonErased"),
    case: z.uuid(),
    person: z.uuid(),
    basis: z.string().min(4).max(200),
  }),
  /** A compartment of the vault was opened whose every opening is put down: that of informants. */
  z.strictObject({
    type: z.literal("CompartmentOpened"),
    compartment: z.enum(COMPARTMENTS),
    /** Where it was more than opened by its passphrase, or not even that: see {@link OPENINGS}. */
    how: z.enum(OPENINGS).exactOptional(),
  }),
  /** What such a compartment holds of a case's person was replaced. */
  z.strictObject({ type: z.literal("PersonChanged"), case: z.uuid(), person: z.uuid() }),
  /** What such a compartment holds of a case's person was shown to somebody, and for what. */
  z.strictObject({
    type: z.literal("PersonShown"),
    case: z.uuid(),
    person: z.uuid(),
    purpose: z.string().min(2).max(200),
  }),
  /** Somebody tried to look at such a person, to change or to erase what is kept of them, and was refused. */
  z.strictObject({
    type: z.literal("PersonRefused"),
    case: z.uuid(),
    tried: z.enum(["look", "change", "erase"]),
    /** This desk is, or was, of the department that was reported; the case does not name this person. */
    reason: z.enum(["reported", "not-named"]),
  }),
]);

/** More than any number of desks will ever write. */
export const ORDER_AT_MOST = 1_000_000_000;

/** What a tab or page asks to have recorded; the background adds the rest. `id` makes a repeated request harmless. */
export const EntrySchema = z.strictObject({ id: z.uuid(), occurredAt: Instant, fact: FactSchema });

/**
 * One event of the log. `occurredAt` is when it happened, `enteredAt` when it was written: two fields, both shown.
 * `hash` is SHA-256 over the canonical JSON of all the rest, `previous` the hash before it on the same device. `order`: one more than
 * that of any event which this computer had when it was written (by-entry.ts); absent in what is older.
 */
export const LoggedEventSchema = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  device: z.uuid(),
  sequence: z.int().min(1),
  order: z.int().min(1).max(ORDER_AT_MOST).exactOptional(),
  occurredAt: Instant,
  enteredAt: Instant,
  by: PersonSchema,
  fact: FactSchema,
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** See {@link PersonSchema}. */
export type Person = z.infer<typeof PersonSchema>;
/** See {@link DraftRefSchema}. */
export type DraftRef = z.infer<typeof DraftRefSchema>;
/** See TallySchema above. */
export type Tally = z.infer<typeof TallySchema>;
/** See FactSchema above. */
export type Fact = z.infer<typeof FactSchema>;
/** What speaks of a draft. */
export type DraftFact = Extract<Fact, { draft: DraftRef }>;
/** See {@link EntrySchema}. */
export type Entry = z.infer<typeof EntrySchema>;
/** See {@link LoggedEventSchema}. */
export type LoggedEvent = z.infer<typeof LoggedEventSchema>;
