import type { JSX } from "preact";
import type { Stamp } from "../../lib/projections/due-stamps.ts";

/** Props of {@link StampChip}. */
export interface StampChipProps {
  readonly stamp: Stamp;
}

/** Where a case stands in one glance; how that was counted is its explanation. */
export function StampChip({ stamp }: StampChipProps): JSX.Element {
  return (
    <span class={`stamp ${stamp.tone}`} title={stamp.title}>
      {stamp.text.split(" · ").map((part, index) => (
        <span key={part}>
          {index > 0 && <span class="dot"> · </span>}
          {part}
        </span>
      ))}
    </span>
  );
}
