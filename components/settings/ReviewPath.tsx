import type { JSX } from "preact";
import type { PathStep } from "../../lib/projections/articles/review-path.ts";

/** The way of an article as a row of steps: who takes each, within how long, for which articles. */
export function ReviewPath({
  path,
  label,
}: {
  readonly path: readonly PathStep[];
  readonly label: string;
}): JSX.Element {
  return (
    <ol class="review-path" aria-label={label}>
      {path.map(({ id, title, role, within, only, seals, basis }) => (
        <li key={id} class={only ? "some" : undefined}>
          <strong>{title}</strong>
          <span>{role}</span>
          {within && <span>{within}</span>}
          {only && <span class="only">{only}</span>}
          {seals && <span class="seals">此后文稿不得改动</span>}
          <span class="muted basis">{basis[0] && `${basis[0].document}${basis[0].clause}`}</span>
        </li>
      ))}
    </ol>
  );
}
