import type { JSX } from "preact";
import type { NamedCase } from "../../lib/projections/case-name.ts";
import { caseLink } from "../cases/case-link.ts";

/** Props of {@link CaseLinks}. */
export interface CaseLinksProps {
  readonly cases: readonly NamedCase[];
}

/** So many are named at once. */
const FIRST = 5;

/** The cases behind a figure: the first few, the rest folded away. */
export function CaseLinks({ cases }: CaseLinksProps): JSX.Element | null {
  if (cases.length === 0) return null;
  const rest = cases.slice(FIRST);
  return (
    <div class="case-links">
      <Links cases={cases.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>另外 {rest.length} 件</summary>
          <Links cases={rest} />
        </details>
      )}
    </div>
  );
}

function Links({ cases }: CaseLinksProps): JSX.Element {
  return (
    <ul>
      {cases.map(({ id, name }) => (
        <li key={id}>
          <a href={caseLink(id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
