import type { CatalogueHint } from "../../../lib/model/catalogue-hint.ts";
import type { FillContent } from "../../fill/fill-content.ts";

/** What the section shows that fills the article's form from the catalogue. */
export interface CatalogueState {
  /** The items that title and column point to, the likeliest first; left out while nothing is known yet. */
  readonly hints?: readonly CatalogueHint[];
  /** Title and column are both empty: nothing could be looked for. */
  readonly blank: boolean;
  /** The item that was chosen, and what its values would do to the form. */
  readonly chosen?: { readonly hint: CatalogueHint; readonly task: FillContent };
  /** Something is being done; what can be pressed waits. */
  readonly busy: boolean;
  /** A sentence on what went wrong. */
  readonly notice?: string;
}

/** What a press in the section does. */
export interface CatalogueActions {
  /** Show what this item would fill in. */
  readonly choose: (id: string) => void;
  /** Back to the items. */
  readonly back: () => void;
  /** Fill the fields with these keys. */
  readonly fill: (keys: readonly string[]) => void;
}
