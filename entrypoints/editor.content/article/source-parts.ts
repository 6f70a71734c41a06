import type { ReviewState } from "../../../components/overlay/review/review-state.ts";
import type { Field } from "../../../lib/model/field.ts";
import type { Desk } from "../desk.ts";
import type { AskArticle } from "./ask.ts";

/** What the background said of the article. */
export type Known = Pick<ReviewState, "policy" | "article" | "candidates"> & {
  /** What a case of it begins with. */
  readonly first: readonly Field[];
};

/** Before it said anything. */
export const NOTHING: Known = { policy: "off", article: null, candidates: [], first: [] };

/** What it asks by, and whom it tells. */
export interface SourceParts {
  readonly desk: Desk;
  readonly ask: AskArticle;
  /** The draft's id, in this tab. */
  readonly draft: () => string;
  /** The page shows another article now, without having been loaded anew. */
  readonly otherArticle: () => void;
  /** Something is known that was not. */
  readonly learnt: () => void;
}
