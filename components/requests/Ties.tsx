import type { JSX } from "preact";
import type { Tie } from "../../lib/model/case.ts";
import type { CaseTie } from "../../lib/model/case-facts.ts";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import { caseLink } from "./case-link.ts";
import { StampChip } from "./StampChip.tsx";

const TIES: Readonly<Record<CaseTie, string>> = {
  repeats: "与之重复",
  "same-subject": "内容相同，不同申请人",
  "split-from": "从该件分出",
  "merged-into": "并入该件",
  challenges: "针对该件的复议或者诉讼",
  different: "已核对，不是同一事项",
};

/** Props of {@link Ties}. */
export interface TiesProps {
  readonly ties: readonly Tie[];
  readonly lines: ReadonlyMap<string, CaseLine>;
}

/** The cases that a person tied it to. */
export function Ties({ ties, lines }: TiesProps): JSX.Element | null {
  if (ties.length === 0) return null;
  return (
    <section class="card ties" aria-labelledby="ties">
      <h2 id="ties">有关的事项</h2>
      <ul>
        {ties.map(({ to, tie, reason }) => {
          const line = lines.get(to);
          return (
            <li key={to}>
              <span class="muted">{TIES[tie]}</span>{" "}
              <a href={caseLink(to)}>{line?.number || line?.content || "查看"}</a>{" "}
              {line && <StampChip stamp={line.stamp} />}
              {reason && <p class="muted">{reason}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
