// Types only, as protocol.ts.
import type { CatalogueHint } from "../model/catalogue-hint.ts";
import type { LocalDate } from "../model/draft.ts";
import type { FieldValues } from "../model/field.ts";
import type { FormValue } from "../model/form-field.ts";

/** What a script on an article's page asks of the agency's catalogue; refused where the site is not switched on. */
export interface CatalogueToBackground {
  /** The items that an article with this title, in this column, may belong to; the likeliest first, few. */
  "catalogue.suggest": {
    request: { title: string; column: string };
    reply: { items: readonly CatalogueHint[] };
  };
  /**
   * What the item has for the article's form, by the keys of `ARTICLE_KEYS`, and what it has not, as a person calls it.
   * `signedOn`: the day under the article's signature. `notes`: where the catalogue is not followed to the letter and why, and
   * what else must be minded.
   */
  "article.values": {
    request: { item: string; title?: string; signedOn?: LocalDate };
    reply: {
      values: Readonly<Record<string, FormValue>>;
      /** For the article's case: fields of its first step. */
      fields: FieldValues;
      missing: readonly string[];
      notes: readonly string[];
    };
  };
}
