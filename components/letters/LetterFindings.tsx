import type { JSX } from "preact";
import type { LetterFinding } from "../../lib/documents/letters/review-letter.ts";
import { OUTCOME_TITLES } from "../ui/outcome-titles.ts";

/** What the check found in the document, those that hold it first. */
export function LetterFindings({ findings }: { readonly findings: readonly LetterFinding[] }): JSX.Element {
  if (findings.length === 0) return <p class="letter-clean">检查没有发现问题。</p>;
  return (
    <ul class="letter-findings" aria-label="检查发现">
      {findings.map(({ rule, outcome, message, words, basis }, index) => (
        <li key={`${rule}-${index}`} class={outcome}>
          <p>
            <span class={`tag ${outcome}`}>{OUTCOME_TITLES[outcome]}</span>
            {words !== "" && <q>{words}</q>}
          </p>
          <p>{message}</p>
          <p class="muted">{basis.map(({ document, clause }) => `${document} ${clause}`).join("；")}</p>
        </li>
      ))}
    </ul>
  );
}
