// Types only, as protocol.ts.
import type { ArticleFacts, Case, ClockState } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { FieldValues } from "../model/field.ts";
import type { Citation } from "../model/finding.ts";
import type { RowStamp } from "../model/row-stamp.ts";
import type { FormField, StepFault } from "../procedures/entering/step-form.ts";

/** One step that was taken, as the panel on the article's page shows it. */
export interface ArticleStepDone {
  readonly entry: string;
  readonly step: string;
  readonly title: string;
  readonly on: LocalDate;
  /** Who signed; who entered it where that is not asked for. */
  readonly by: string;
  /** Number of the paper slip that it was entered from. */
  readonly slip?: string;
  /** Whoever took it should not have, e.g. the drafter: a sentence. */
  readonly sameHand?: string;
  readonly sealed: boolean;
}

/** One step that can be taken now. */
export interface ArticleStepNext {
  readonly step: string;
  /** The entry it would answer, and what that was, for a person. */
  readonly of?: string;
  readonly answers?: string;
  readonly title: string;
  readonly role: string;
  readonly basis: readonly Citation[];
  readonly hint?: string;
  readonly optional: boolean;
  /** The last day of the clock that it would stop. */
  readonly due?: string;
  readonly seals: boolean;
  readonly publishes: boolean;
}

/** Where an article stands on its way to the public. */
export interface ArticleView {
  readonly case: string;
  readonly title: string;
  readonly state: Case["state"];
  /** The outcome's title, once it is closed. */
  readonly outcome?: string;
  readonly done: readonly ArticleStepDone[];
  readonly next: readonly ArticleStepNext[];
  readonly clocks: readonly Pick<
    ClockState,
    "key" | "title" | "due" | "left" | "unit" | "state" | "main" | "provisional" | "whose" | "basis"
  >[];
  readonly seal?: NonNullable<ArticleFacts["seal"]>;
  /** The publishing step can be taken: every step before it was, and every inquiry came out well. */
  readonly mayPublish: boolean;
  /** Titles of what is still needed before it may be published, each with who does it. */
  readonly waitsFor: readonly { readonly title: string; readonly role: string }[];
  /** The public page, as the CMS gave it. */
  readonly published?: { readonly address?: string; readonly at?: string };
  readonly compared?: NonNullable<ArticleFacts["compared"]>;
}

/**
 * What an agency wants of articles without a case: `hold` publishing, `offer` to begin one, or `off`. A case that was begun
 * holds in any event, until its steps are done or it is closed.
 */
export type ReviewPolicy = "hold" | "offer" | "off";

/** The draft on the sender's page: `page` as `ArticlePlaced` has it, empty for one that the CMS has not saved yet; `draft` the tab's. */
interface OnPage {
  readonly page: string;
  readonly portal: string;
  readonly draft: string;
}

/** One field of a text that is sealed, with what {@link import("../text/seal-text.ts").sealText} made of it, for the word diff. */
export interface SealedPart {
  readonly name: string;
  readonly text: string;
}

/** A step as the panel hands it in; `on` is the civil day it happened. */
interface StepHandedIn {
  readonly case: string;
  readonly step: string;
  readonly of?: string;
  readonly on: LocalDate;
  readonly fields: FieldValues;
}

/** What a script on an article's page asks; refused where the site is not switched on. Everything is checked again by the procedure. */
export interface ArticleToBackground {
  /** The article's case; open articles that it may be where it has none; what the agency wants of one without. */
  "article.find": {
    request: OnPage & { title: string };
    reply: {
      policy: ReviewPolicy;
      article: ArticleView | null;
      candidates: readonly { readonly case: string; readonly title: string; readonly portal: string }[];
    };
  };
  /** The fields of a step's form (of the first one where `case` is empty) as they follow from what was filled in, and what is wrong or doubtful. */
  "article.form": {
    request: StepHandedIn;
    reply: { fields: readonly FormField[]; faults: readonly StepFault[]; warnings: readonly string[] };
  };
  /** Opens a case for the draft on the page, by the first step. `case` and `entry` are new. */
  "article.start": {
    request: OnPage & StepHandedIn & { entry: string };
    reply: { article: ArticleView; notice: string | null };
  };
  /** Says which case the draft on the page is. */
  "article.link": { request: OnPage & { case: string }; reply: { article: ArticleView } };
  /** Takes a step; of one that seals, with the text as it stands: refused without. */
  "article.take": {
    request: StepHandedIn & { entry: string; seal?: { digest: string; parts: readonly SealedPart[] } };
    reply: { article: ArticleView; notice: string | null };
  };
  /** The text that was sealed, to show what changed; null where it is not kept any more. */
  "article.sealed": { request: { case: string }; reply: { parts: readonly SealedPart[] | null } };
  /** On a public page: the case that was published at this address, with its seal; null where there is none. */
  "article.public": {
    request: { address: string };
    reply: { case: string; title: string; digest: string; compared: ArticleFacts["compared"] | null } | null;
  };
  /** What the public page's text came to. Recorded where it is new. */
  "article.compared": { request: { case: string; address: string; digest: string }; reply: { same: boolean } };
  /** The stamps of articles in the CMS's list, by their pages. */
  "article.stamps": {
    request: { pages: readonly string[] };
    reply: { stamps: Readonly<Record<string, RowStamp>> };
  };
}
