import type { JSX } from "preact";
import { periodDays } from "../../lib/deadlines/period.ts";
import type { FigureShown } from "./shown-figures.ts";

/** Props of {@link MissingFigures}. */
export interface MissingFiguresProps {
  readonly figures: readonly FigureShown[];
  readonly onOpen: (id: string) => void;
}

/** What is asked for of the period and was not entered yet, in one place. */
export function MissingFigures({ figures, onOpen }: MissingFiguresProps): JSX.Element | null {
  const missing = figures.flatMap((one) => {
    const periods = one.asked?.missing ?? [];
    return periods.length > 0 ? [{ one, periods }] : [];
  });
  if (missing.length === 0) return null;
  return (
    <section class="card missing-figures screen-only" aria-labelledby="missing-figures">
      <h2 id="missing-figures">还要录入 {missing.length} 项</h2>
      <p class="muted">这些数字本机的记录里没有，需要录入。不影响其他数字。</p>
      <ul>
        {missing.map(({ one, periods }) => (
          <li key={one.id}>
            <button type="button" class="link" data-figure={one.id} onClick={() => onOpen(one.id)}>
              {one.title}
            </button>{" "}
            <span class="muted">{periodsWords(periods)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first and the last where there are many. */
function periodsWords(periods: readonly string[]): string {
  const titles = periods.map((period) => periodDays(period)?.title ?? period);
  const [first = "", last = ""] = [titles[0], titles.at(-1)];
  return titles.length > 2 ? `${first}至${last}，共 ${titles.length} 期` : titles.join("、");
}
