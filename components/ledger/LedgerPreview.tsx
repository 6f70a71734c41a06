import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ComparedRow } from "../../lib/ledger/compare-rows.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Field } from "../ui/Field.tsx";
import { Pager } from "../ui/Pager.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import type { LedgerActions } from "./LedgerImport.tsx";
import { LedgerLine } from "./LedgerLine.tsx";
import { VERDICT_WORDS, VERDICTS, type LedgerVerdict } from "./ledger-verdicts.ts";
import type { LedgerPlan } from "./use-ledger-plan.ts";

/** Rows drawn at a time. */
const PAGE = 50;

/** Props of {@link LedgerPreview}. */
export interface LedgerPreviewProps {
  readonly plan: LedgerPlan;
  readonly procedure: Procedure;
  readonly onExport: LedgerActions["onExport"];
}

/** Every row as it would be recorded, or what is wrong with it. */
export function LedgerPreview({ plan, procedure, onExport }: LedgerPreviewProps): JSX.Element {
  const [verdict, setVerdict] = useState<LedgerVerdict | "all">("all");
  const [page, setPage] = useState(0);
  const { isBusy, error, ask } = useAnswer();
  const counts = useMemo(() => countVerdicts(plan.rows), [plan.rows]);
  const there = VERDICTS.filter((each) => (counts.get(each) ?? 0) > 0);
  const shown = verdict !== "all" && !there.includes(verdict) ? "all" : verdict;
  const rows = plan.rows.filter((row) => shown === "all" || row.verdict === shown);
  const pages = Math.ceil(rows.length / PAGE);
  const at = Math.min(page, Math.max(pages - 1, 0));
  const faults = plan.rows.flatMap((row) => row.faults);
  return (
    <section aria-labelledby="ledger-preview">
      <div class="bar">
        <h3 id="ledger-preview">将要记录的</h3>
        <output class="counts">
          {there.map((each) => (
            <span key={each} class={`state ${each}`}>
              {VERDICT_WORDS[each]} {counts.get(each)}
            </span>
          ))}
        </output>
        <div class="line">
          <Field label="只看">
            <select
              value={shown}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setVerdict(VERDICTS.find((each) => each === value) ?? "all");
                setPage(0);
              }}
            >
              <option value="all">全部 {plan.rows.length} 行</option>
              {there.map((each) => (
                <option key={each} value={each}>
                  {VERDICT_WORDS[each]} {counts.get(each)}
                </option>
              ))}
            </select>
          </Field>
          {faults.length > 0 && (
            <Button busy={isBusy} onPress={() => ask(() => onExport(faults))}>
              导出错误清单
            </Button>
          )}
        </div>
      </div>
      {error !== "" && <output class="block">{error}</output>}
      {rows.length === 0 ? (
        <EmptyState title="表头下面没有申请" />
      ) : (
        <div class="scroll">
          <table class="ledger-lines">
            <thead>
              <tr>
                <th scope="col">行</th>
                <th scope="col">编号</th>
                <th scope="col">结论</th>
                <th scope="col">记录什么，或者错在哪里</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
                <LedgerLine key={row.row} row={row} procedure={procedure} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={at} pages={pages} onPage={setPage} />
      {plan.passed.length > 0 && (
        <details>
          <summary>{plan.passed.length} 行不是申请，没有读</summary>
          <ul class="points">
            {plan.passed.slice(0, 200).map(({ row, sentence }) => (
              <li key={row}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function countVerdicts(rows: readonly ComparedRow[]): ReadonlyMap<LedgerVerdict, number> {
  const counts = new Map<LedgerVerdict, number>();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
