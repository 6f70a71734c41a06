import type { JSX } from "preact";
import type { SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";

type Break = NonNullable<SignedReport["fact"]["breaks"]>[number];

/** Props of {@link SignedBreaks}. */
export interface SignedBreaksProps {
  /** What was checked; the sums and differences of the tables where it is absent. */
  readonly title?: string;
  readonly breaks: readonly Break[];
}

const LEVELS: Readonly<Record<Break["level"], readonly [string, string]>> = {
  hard: ["必须改正", "late"],
  warn: ["需要核实", "soon"],
  unplaced: ["登记不全、没有计全", "late"],
};

/** What did not hold of a version when it was signed, as it was said then. */
export function SignedBreaks({ title = "签署时的勾稽关系核对", breaks }: SignedBreaksProps): JSX.Element {
  return (
    <section class="card report-breaks" aria-labelledby="signed-breaks">
      <h2 id="signed-breaks">{title}</h2>
      {breaks.length === 0 ? (
        <p>签署时没有需要改正或者核实的地方。</p>
      ) : (
        <ul>
          {breaks.map(({ level, sentence }) => (
            <li key={`${level} ${sentence}`}>
              <p>
                <span class={`stamp ${LEVELS[level][1]}`}>{LEVELS[level][0]}</span> {sentence}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
