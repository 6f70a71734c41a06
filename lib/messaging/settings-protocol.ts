// Types only, as protocol.ts.
import type { Person } from "../model/event.ts";
import type { LetterTemplate } from "../model/letter-template.ts";
import type { Office } from "../model/office.ts";
import type { Settings } from "../model/settings.ts";

type Nothing = Record<string, never>;

/** What our own pages ask of the settings, of what documents say of the agency, and of its own Word files. */
export interface SettingsToBackground {
  /** The settings; `notice` is a sentence where the stored ones could not be read. */
  "settings.get": { request: Nothing; reply: { settings: Settings; notice: string | null } };
  /** Which mask is offered first, by the rule's id; the other choices stay. */
  "settings.masks": { request: { masks: Readonly<Record<string, string>> }; reply: Settings };
  /** In what limits count whose document does not say so; the other choices stay. */
  "settings.clock-units": { request: { units: Settings["clockUnits"] }; reply: Settings };
  /** What is wanted of articles without a case: what the rules say, or what is said here. */
  "settings.article-review": { request: { review: Settings["articleReview"] }; reply: Settings };
  /** Whether the agency goes on by the pack in force after its document expired; who says so and when is put down. */
  "settings.expired-rules": { request: { keep: boolean }; reply: Settings };
  /** Saves the person, the pack in force, or both; sites change by `site.*` only. */
  "settings.save": { request: { person?: Person | undefined; pack?: string | undefined }; reply: Settings };
  /** What documents say of the agency; `notice` is a sentence where the stored one could not be read. */
  "office.get": { request: Nothing; reply: { office: Office; notice: string | null } };
  /** Keeps it. */
  "office.save": { request: Office; reply: Nothing };
  /** The agency's own Word files for documents. */
  "letter-template.list": { request: Nothing; reply: { templates: readonly LetterTemplate[] } };
  /** Keeps one, in place of an earlier one for the same document; the page has looked into it. */
  "letter-template.save": { request: LetterTemplate; reply: Nothing };
  /** Takes one away. */
  "letter-template.remove": { request: { code: string }; reply: Nothing };
}
