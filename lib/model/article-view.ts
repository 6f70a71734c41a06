import type { ArticleFacts, Case, ClockState } from "./case.ts";
import type { LocalDate } from "./draft.ts";
import type { Citation } from "./finding.ts";

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
  /** A later step said that it must be taken again. */
  readonly undone?: true;
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
  /** Taking it has the sealing step be taken again. */
  readonly again?: true;
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
  /** Some step of its procedure seals the text: it may be published only as it was sealed. */
  readonly needsSeal: boolean;
  /** The publishing step can be taken: every step before it was, and every inquiry came out well. */
  readonly mayPublish: boolean;
  /** Titles of what is still needed before it may be published, each with who does it. */
  readonly waitsFor: readonly { readonly title: string; readonly role: string }[];
  /**
   * It was published: the public page, as far as the CMS gave it. Left out until then, and once a change of it was given up or
   * was not to be published: what stands in the CMS then was not reviewed.
   */
  readonly published?: { readonly address?: string; readonly at?: string };
  /** It was taken down, and not published since. */
  readonly takenDown?: true;
  readonly compared?: NonNullable<ArticleFacts["compared"]>;
}

/**
 * What an agency wants of articles without a case: `hold` publishing, `offer` to begin one, or `off`. A case that was begun
 * holds in any event, until its steps are done or it is closed.
 */
export type ReviewPolicy = "hold" | "offer" | "off";
