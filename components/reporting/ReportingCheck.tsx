import type { JSX } from "preact";
import type { FaultKind, ReportingFault } from "../../lib/projections/reporting-check/fault.ts";
import { CaseLinks } from "./CaseLinks.tsx";

/** Props of {@link ReportingCheck}. */
export interface ReportingCheckProps {
  /** Absent while it is being looked. */
  readonly faults: readonly ReportingFault[] | undefined;
}

const KINDS: readonly FaultKind[] = ["漏报", "误报", "迟报"];

/** 报送前自查: what in the log would make the figures of the period wrong, by kind, with the cases. */
export function ReportingCheck({ faults }: ReportingCheckProps): JSX.Element {
  return (
    <section class="card reporting-check" aria-labelledby="reporting-check">
      <h2 id="reporting-check">报送前自查</h2>
      <p class="muted">根据本机的办理记录核对，没有登记的事项查不出来，请另行核实。</p>
      {faults === undefined && <p class="muted">正在核对……</p>}
      {faults?.length === 0 && <p>没有发现漏报、误报、迟报的情形。</p>}
      {faults &&
        KINDS.map((kind) => {
          const own = faults.filter((fault) => fault.kind === kind);
          return (
            own.length > 0 && (
              <section key={kind} aria-label={kind}>
                <h3>{TITLES[kind]}</h3>
                <ul class="faults">
                  {own.map(({ id, sentence, cases }) => (
                    <li key={`${id} ${sentence}`}>
                      <p>{sentence}</p>
                      <CaseLinks cases={cases} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
    </section>
  );
}

const TITLES: Readonly<Record<FaultKind, string>> = { 漏报: "可能漏报", 误报: "可能误报", 迟报: "迟报" };
