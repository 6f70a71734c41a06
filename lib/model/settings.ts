import { z } from "zod";
import { PersonSchema } from "./event.ts";
import { FieldIdSchema } from "./field.ts";
import { OwnReviewSchema } from "./own-review.ts";
import { RuleIdSchema } from "./rule-pack.ts";

/** What may be set of articles without a case; `pack`: as the rules in force say. */
export const ARTICLE_REVIEWS = ["pack", "hold", "offer", "off"] as const;

/**
 * The agency goes on by a pack's rules though the document that they come from has expired, as its own inner order: which pack, who
 * said so, and when.
 */
const ExpiredKeptSchema = z.strictObject({ pack: z.string(), by: PersonSchema, at: z.iso.datetime() });

/** In what limits count whose document does not say so, by what it leaves open (see Clock.unitOpen). */
export const ClockUnitsSchema = z.record(FieldIdSchema, z.enum(["calendar-day", "workday"]));

/** What the person set: who they are, their agency's pack, the sites switched on, the masks they want first. */
export const SettingsSchema = z.strictObject({
  person: PersonSchema,
  /** Id of the pack in force: a bundled one or an imported one. */
  pack: z.string(),
  /** Origins switched on, e.g. `https://www.example.gov.cn`. */
  sites: z.array(z.string()),
  /** Which mask is offered first: its label by the rule's id. */
  masks: z.record(RuleIdSchema, z.string()).default({}),
  /** Minutes without a use after which the vault is locked. */
  vaultIdleMinutes: z.int().min(1).max(480).default(15),
  /** Whether a notification says each working day's morning how much is due. */
  morningDigest: z.boolean().default(true),
  /** What is wanted of articles without a case: publishing is held, a case is offered, or neither. */
  articleReview: z.enum(ARTICLE_REVIEWS).default("pack"),
  /** The review that the agency put together itself; null where articles go by its rules. */
  ownReview: OwnReviewSchema.nullable().default(null),
  /** Null where cases that begin after the last day of an expired document go by the national rules. */
  expiredRules: ExpiredKeptSchema.nullable().default(null),
  /** What was settled on in place of what the rules in force count in. */
  clockUnits: ClockUnitsSchema.default({}),
});

/** See {@link SettingsSchema}. */
export type Settings = z.infer<typeof SettingsSchema>;

/** Before anyone has set anything. */
export const DEFAULT_SETTINGS: Settings = {
  person: { name: "", department: "", role: "" },
  pack: "national",
  sites: [],
  masks: {},
  vaultIdleMinutes: 15,
  morningDigest: true,
  articleReview: "pack",
  ownReview: null,
  expiredRules: null,
  clockUnits: {},
};
