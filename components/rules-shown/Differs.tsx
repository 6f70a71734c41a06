import type { JSX } from "preact";
import type { Differing } from "../../lib/projections/rules-shown/differing.ts";
import { Basis } from "../cases/Basis.tsx";

/** Props of {@link Differs}. */
export interface DiffersProps {
  /** What a screen reader hears beside it: the limit, or the case. */
  readonly of: string;
  readonly all: readonly Differing[];
}

/** 规定不同: one line that opens: which document says what, which leads, and why. Nothing where documents agree. */
export function Differs({ of, all }: DiffersProps): JSX.Element | null {
  if (all.length === 0) return null;
  return (
    <details class="differs">
      <summary aria-label={`规定不同：${of}`}>规定不同{all.length > 1 && `（${all.length}处）`}</summary>
      {all.map((one) => (
        <div key={one.id} class="differing">
          <p class="topic">{one.topic}</p>
          <Says of={one} />
          <p class="muted">{one.why}</p>
        </div>
      ))}
      <a href="#rules">查看全部不同</a>
    </details>
  );
}

/** Which document says what; the one that leads is marked. */
export function Says({ of }: { readonly of: Differing }): JSX.Element {
  return (
    <ul class="says">
      {of.says.map(({ what, basis, leads, expired }) => (
        <li key={what} class={leads ? "leads" : undefined}>
          {leads && <strong class="tag">按此执行</strong>} {what}
          {expired && <span class="tag expired">已到期</span>} <Basis basis={basis} />
        </li>
      ))}
    </ul>
  );
}
