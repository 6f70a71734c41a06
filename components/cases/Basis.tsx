import type { JSX } from "preact";
import { documentName } from "../../lib/model/document-name.ts";
import type { Citation } from "../../lib/model/finding.ts";

/** Props of {@link Basis}. */
export interface BasisProps {
  readonly basis: readonly Citation[];
}

/** What something rests on, clauses of one document together: 《政府信息公开条例》第三十条、第三十三条. */
export function Basis({ basis }: BasisProps): JSX.Element {
  const clauses = new Map<string, string[]>();
  for (const { document, clause } of basis) clauses.set(document, [...(clauses.get(document) ?? []), clause]);
  return (
    <span class="cited">
      {[...clauses].map(([document, own]) => `${documentName(document)}${own.join("、")}`).join("；")}
    </span>
  );
}
