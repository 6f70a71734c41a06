import type { JSX } from "preact";

/** Props of {@link Stat}. */
export interface StatProps {
  /** What is counted. */
  readonly label: string;
  /** How many; absent while it is being read. */
  readonly value: number | undefined;
  /** What it is counted in: 篇, 处. */
  readonly unit: string;
  /** How exactly it is counted, for those who ask. */
  readonly hint?: string;
}

/** One figure with its name; a list item of {@link Stats}. */
export function Stat({ label, value, unit, hint }: StatProps): JSX.Element {
  return (
    <div class="stat" title={hint}>
      <dt>{label}</dt>
      <dd>
        {value ?? "–"}
        <span>{unit}</span>
      </dd>
    </div>
  );
}
