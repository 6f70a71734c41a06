import type { JSX } from "preact";
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
    <span class="cited">{[...clauses].map(([document, own]) => `${named(document)}${own.join("、")}`).join("；")}</span>
  );
}

/** In the marks that names of documents have, and without the country's name; a document's number stands by itself. */
function named(document: string): string {
  const bare = document.replace(/^《(.*)》$/, "$1").replace(/^中华人民共和国/, "");
  return /^[^（]*〔\d{4}〕\d+号$/.test(bare) ? bare : bare.replace(/^([^（]+)(（.*）)?$/, "《$1》$2");
}
