import type { JSX } from "preact";
import type { FieldDiff } from "../../lib/text/word-diff.ts";

/** Most changed lines that are shown of one field. */
const MOST_LINES = 40;

/** Props of {@link FieldChanges}. */
export interface FieldChangesProps {
  readonly fields: readonly FieldDiff[];
}

/** What is other in a text, word by word, field by field: struck what went, underlined what came. */
export function FieldChanges({ fields }: FieldChangesProps): JSX.Element {
  return (
    <div class="changes">
      {fields.map(({ name, lines, isCoarse }, index) => (
        <section key={`${name}-${index}`} aria-label={`${name}的改动`}>
          <h3>{name}</h3>
          {isCoarse && <p class="over">改动太大，下面整段列出。</p>}
          {lines.slice(0, MOST_LINES).map((line, at) => (
            <p key={at} class="line">
              {line.map(({ kind, text }, part) =>
                kind === "added" ? (
                  <ins key={part}>{text}</ins>
                ) : kind === "removed" ? (
                  <del key={part}>{text}</del>
                ) : (
                  <span key={part}>{text}</span>
                ),
              )}
            </p>
          ))}
          {lines.length > MOST_LINES && <p class="over">另有 {lines.length - MOST_LINES} 处改动。</p>}
        </section>
      ))}
    </div>
  );
}
