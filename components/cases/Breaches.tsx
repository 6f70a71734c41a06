import type { JSX } from "preact";
import type { Breach } from "../../lib/model/case.ts";
import { Basis } from "./Basis.tsx";

/** Props of {@link Breaches}. */
export interface BreachesProps {
  readonly breaches: readonly Breach[];
}

/** Limits that were not kept: facts of the case, whatever came later. */
export function Breaches({ breaches }: BreachesProps): JSX.Element | null {
  if (breaches.length === 0) return null;
  return (
    <section class="card breaches" aria-labelledby="breaches">
      <h2 id="breaches">没有按期完成的</h2>
      <ul>
        {breaches.map((breach) => (
          <li key={`${breach.key} ${breach.due}`}>
            {breach.sentence} <Basis basis={breach.basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}
