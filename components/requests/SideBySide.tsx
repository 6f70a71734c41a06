import type { JSX } from "preact";
import { differenceOf, type Run } from "../../lib/projections/similar/difference.ts";

/** Props of {@link SideBySide}. */
export interface SideBySideProps {
  readonly one: string;
  readonly other: string;
  /** What the other is called. */
  readonly otherTitle: string;
}

/** Two texts beside each other, what only one of them has marked. */
export function SideBySide({ one, other, otherTitle }: SideBySideProps): JSX.Element {
  const [ours, theirs] = differenceOf(one, other);
  return (
    <div class="side-by-side">
      <Text title="本件" runs={ours} />
      <Text title={otherTitle} runs={theirs} />
    </div>
  );
}

function Text({ title, runs }: { readonly title: string; readonly runs: readonly Run[] }): JSX.Element {
  return (
    <div>
      <h4>{title}</h4>
      <p>{runs.map(({ text, same }, place) => (same ? text : <mark key={place}>{text}</mark>))}</p>
    </div>
  );
}
