import type { ComponentChildren, JSX } from "preact";
import type { Case, ClockState } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { neededStep } from "../../lib/procedures/awaited.ts";
import { ClockRow } from "./ClockRow.tsx";

/** Props of {@link Clocks}. */
export interface ClocksProps {
  readonly one: Pick<Case, "clocks" | "awaits" | "next">;
  readonly today: LocalDate;
  /** How each day of a clock was counted. */
  readonly trace: (clock: ClockState) => ComponentChildren;
  /** What documents say differently of a limit. */
  readonly differs?: ((clock: ClockState) => ComponentChildren) | undefined;
  /** What stands below, where a clock was paused: the convention for the ends of a pause. */
  readonly convention?: ComponentChildren;
}

const OPEN: readonly ClockState["state"][] = ["overdue", "running", "paused", "lapsed"];

/** 期限: every limit of the case, those that still count first; each shows how it was counted. */
export function Clocks({ one, today, trace, differs, convention }: ClocksProps): JSX.Element {
  const { clocks, awaits } = one;
  const needed = neededStep(one);
  const sorted = clocks.toSorted((a, b) => rank(a) - rank(b));
  return (
    <section class="card clocks" aria-labelledby="clocks">
      <h2 id="clocks">期限</h2>
      {clocks.length === 0 && (
        <p class="muted">
          {awaits ? `${awaits.title}还没有确定，期限没有开始计算。` : "目前没有正在计算的期限。"}
          {awaits && needed !== undefined && `请先登记“${needed}”。`}
        </p>
      )}
      <ul>
        {sorted.map((clock) => (
          <ClockRow key={clock.key} clock={clock} today={today} isOpen={OPEN.includes(clock.state)} trace={trace}>
            {differs?.(clock)}
          </ClockRow>
        ))}
      </ul>
      {clocks.some(({ pauses }) => pauses.some(({ restarts }) => !restarts)) && convention}
    </section>
  );
}

function rank({ state, main }: ClockState): number {
  const open = OPEN.indexOf(state);
  return (open === -1 ? 10 : 0) + (main ? 0 : 1);
}
