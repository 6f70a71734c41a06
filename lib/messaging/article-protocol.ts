// Types only, as protocol.ts.
import type { ArticleView, ReviewPolicy } from "../model/article-view.ts";
import type { ArticleFacts } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Field, FieldValues } from "../model/field.ts";
import type { RowStamp } from "../model/row-stamp.ts";
import type { SealedText } from "../model/sealed-text.ts";
import type { FormField, StepFault } from "../model/step-fields.ts";

/** The draft on the sender's page: `page` as `ArticlePlaced` has it, empty for one that the CMS has not saved yet; `draft` the tab's. */
interface OnPage {
  readonly page: string;
  readonly portal: string;
  readonly draft: string;
}

/** A step as the panel hands it in; `on` is the civil day it happened. */
interface StepHandedIn {
  readonly case: string;
  readonly step: string;
  readonly of?: string;
  readonly on: LocalDate;
  readonly fields: FieldValues;
}

/** The text that a step seals, with its digest; or that a secrecy mark was found in it. */
type ArticleSeal = { readonly digest: string; readonly text: SealedText } | { readonly secret: true };

/** What our own pages ask of articles. */
export interface ArticleOfPages {
  /** The text that was sealed and is sealed still; null where none is, or it is not kept any more. */
  "article.sealed-text": { request: { case: string }; reply: { text: SealedText | null } };
}

/** What a script on an article's page asks; refused where the site is not switched on. Everything is checked again by the procedure. */
export interface ArticleToBackground {
  /** The article's case; open articles that it may be where it has none; what the agency wants of one without, and asks for first. */
  "article.find": {
    request: OnPage & { title: string };
    reply: {
      policy: ReviewPolicy;
      article: ArticleView | null;
      candidates: readonly { readonly case: string; readonly title: string; readonly portal: string }[];
      /** What a case begins with may ask for, with the words that name its options. */
      first: readonly Field[];
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
  /**
   * Takes a step; of one that seals, with the text as it stands: refused without. Of a text with a secrecy mark neither words
   * nor digest are handed over (保密法第三十一条): the step is recorded and seals nothing.
   */
  "article.take": {
    request: StepHandedIn & { entry: string; seal?: ArticleSeal };
    reply: { article: ArticleView; notice: string | null };
  };
  /** Opens the case's page on the dashboard, in a tab of its own. */
  "article.open": { request: { case: string }; reply: Record<string, never> };
  /** The text that was sealed, to show what changed; null where it is not kept any more. */
  "article.sealed": { request: { case: string }; reply: { text: SealedText | null } };
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
