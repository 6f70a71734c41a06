import type { CatalogueItem } from "../../model/catalogue.ts";
import type { Procedure } from "../../model/procedure.ts";

/** The field that names an item. */
const FIELD = "catalogue-item";

/** The procedures, their field for the catalogue's item a choice of this catalogue's items; as they are where it has none. */
export function withItemChoices(
  procedures: readonly Procedure[],
  catalogue: readonly CatalogueItem[],
): readonly Procedure[] {
  if (catalogue.length === 0) return procedures;
  const options = catalogue.map(({ id, title }) => ({ value: id, title }));
  return procedures.map((procedure) => ({
    ...procedure,
    fields: procedure.fields.map((field) => {
      if (field.id !== FIELD) return field;
      const { id, title, hint } = field;
      return { id, title, kind: "choice" as const, options, ...(hint !== undefined && { hint }) };
    }),
  }));
}
