import type { JSX } from "preact";
import { longDay } from "../../lib/deadlines/day-words.ts";
import { documentName } from "../../lib/model/document-name.ts";
import type { CaseRules as Rules } from "../../lib/projections/rules-shown/case-rules.ts";
import type { Differing } from "../../lib/projections/rules-shown/differing.ts";
import { Differs } from "./Differs.tsx";

/** Props of {@link CaseRules}. */
export interface CaseRulesProps {
  /** Where the case goes by the rules of another day than today. */
  readonly rules: Rules | undefined;
  /** What documents say differently of the whole case. */
  readonly differing: readonly Differing[];
}

/** Under a case's head: of which day its rules are, and what documents say differently of it. Nothing where neither is so. */
export function CaseRules({ rules, differing }: CaseRulesProps): JSX.Element | null {
  if (!rules && differing.length === 0) return null;
  return (
    <section class="card case-rules" aria-label="适用的规定">
      {rules && (
        <p>
          本件按{longDay(rules.on)}的规定办理：{documentName(rules.document)}
          {rules.until !== undefined && `，有效期到${longDay(rules.until)}`}。此后开始的事项按现行规定办理。
        </p>
      )}
      <Differs of="本件" all={differing} />
    </section>
  );
}
