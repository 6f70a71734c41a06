import type { ArticleView, ReviewPolicy } from "../../../lib/model/article-view.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Result } from "../../../lib/model/result.ts";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import type { FormField, StepFault } from "../../../lib/model/step-fields.ts";

/** An open article that the one on the page may be. */
interface ReviewCandidate {
  readonly case: string;
  readonly title: string;
  readonly portal: string;
}

/** Where the article's review stands, for the panel. */
export interface ReviewState {
  /** `waiting` until the background has answered once; `failed` where it does not. */
  readonly phase: "waiting" | "failed" | "known";
  /** What went wrong, in a sentence. */
  readonly notice?: string | undefined;
  readonly policy: ReviewPolicy;
  readonly article: ArticleView | null;
  readonly candidates: readonly ReviewCandidate[];
  /** What holds publishing, in words; none where nothing does. */
  readonly missing: readonly string[];
  /** The text is not the sealed one any more. */
  readonly changed: boolean;
  /** The sealed text and the present one, once they were asked for; `null` where the sealed one is not kept. */
  readonly texts?: { readonly sealed: SealedText; readonly present: SealedText } | null | undefined;
  /** A named person let the text pass as it stands. */
  readonly passed: boolean;
  /** Raised each time that publishing was held by the review: the section opens. */
  readonly heldTimes: number;
  readonly today: LocalDate;
  /** What the form to begin with is filled in with, from the page and the settings. */
  readonly begin: FieldValues;
}

/** A public page that does not show the text that was sealed. */
export interface PublicDifference {
  readonly case: string;
  readonly title: string;
  readonly sealed: SealedText;
  readonly present: SealedText;
}

/** A step as the form hands it in. `step` is empty for the first one. */
export interface StepAsked {
  readonly step: string;
  readonly of?: string | undefined;
  readonly on: LocalDate;
  readonly fields: FieldValues;
}

/** What a step asks for, given what was filled in so far. */
export interface StepAnswer {
  readonly fields: readonly FormField[];
  readonly faults: readonly StepFault[];
  readonly warnings: readonly string[];
}

/** What a press in the section does. Promises of a sentence resolve to why it could not be done, or to nothing. */
export interface ReviewActions {
  /** What a step's form asks for now. */
  readonly form: (step: StepAsked) => Promise<Result<StepAnswer>>;
  /** Take a step; the empty one begins the case. */
  readonly take: (step: StepAsked) => Promise<string | undefined>;
  /** Say that the draft on the page is this open article. */
  readonly link: (one: string) => Promise<string | undefined>;
  /** Open the case's page on the dashboard. */
  readonly openCase: () => void;
  /** Ask the background anew. */
  readonly refresh: () => void;
}
