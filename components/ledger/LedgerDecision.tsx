import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ComparedRow } from "../../lib/ledger/compare-rows.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import type { LedgerActions, LedgerDone } from "./LedgerImport.tsx";
import type { LedgerPlan } from "./use-ledger-plan.ts";

/** What the log asks of a reason, in characters. */
const SHORTEST_REASON = 4;

/** Props of {@link LedgerDecision}. */
export interface LedgerDecisionProps {
  readonly plan: LedgerPlan;
  /** The vault has to be opened first. */
  readonly isLocked: boolean;
  readonly onImport: LedgerActions["onImport"];
  readonly onDone: (done: LedgerDone) => void;
}

/** Whether all rows or only those without faults are imported: a person says which, nothing is left out by itself. */
export function LedgerDecision({ plan, isLocked, onImport, onDone }: LedgerDecisionProps): JSX.Element {
  const [extent, setExtent] = useState<"all" | "faultless">("all");
  const [corrects, setCorrects] = useState(false);
  const [reason, setReason] = useState("");
  const [stored, setStored] = useState(0);
  const { isBusy, error, ask } = useAnswer();
  const count = (verdict: ComparedRow["verdict"]): number => plan.rows.filter((row) => row.verdict === verdict).length;
  const [faulty, differing] = [count("faulty"), count("differs")];
  const rows = plan.rows.filter(({ verdict }) => verdict === "new" || verdict === "more");
  const corrected = corrects ? plan.rows.filter(({ verdict }) => verdict === "differs") : [];
  const persons = rows.filter(({ person, verdict }) => verdict === "new" && person).length;
  const total = rows.length + corrected.length;
  const why = hindrance();
  function hindrance(): string {
    if (faulty > 0 && extent === "all")
      return `还有 ${faulty} 行有错。请在台账里改好后换一个文件，或者选“只导入无误的行”。`;
    if (isLocked) return "请先解锁申请人信息保险箱，或者选“不导入申请人信息”。";
    if (corrects && reason.trim().length < SHORTEST_REASON) return `请写明更正的理由，至少${SHORTEST_REASON}个字。`;
    return total === 0 ? "没有要导入的：登记簿里都有了。" : "";
  }
  const run = (): void =>
    ask(() => {
      setStored(0);
      return onImport({ rows, corrected, reason: reason.trim() }, setStored);
    }, onDone);
  return (
    <section class="ledger-decision" aria-label="导入">
      {faulty > 0 && (
        <fieldset class="choices">
          <legend>有 {faulty} 行有错，怎么导入</legend>
          <label>
            <input type="radio" name="extent" checked={extent === "all"} onChange={() => setExtent("all")} />
            全部无误后导入
          </label>
          <label>
            <input
              type="radio"
              name="extent"
              checked={extent === "faultless"}
              onChange={() => setExtent("faultless")}
            />
            只导入无误的行，有错的 {faulty} 行不导入
          </label>
        </fieldset>
      )}
      {differing > 0 && (
        <>
          <label class="check">
            <input type="checkbox" checked={corrects} onChange={(event) => setCorrects(event.currentTarget.checked)} />
            把与登记簿不同的 {differing} 件按台账更正（原来的记录保留，另记一条更正）；不选就不动
          </label>
          {corrects && (
            <Field label="更正的理由">
              <input
                type="text"
                maxLength={200}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </Field>
          )}
        </>
      )}
      {error !== "" && <Notice tone="error">{error}</Notice>}
      <div class="line">
        <Button tone="primary" busy={why !== "" || isBusy} onPress={run}>
          {isBusy ? "正在导入……" : `导入 ${total} 件`}
        </Button>
        <output class="muted">
          {!isBusy ? why : persons > 0 ? `申请人信息已存 ${stored} 人，共 ${persons} 人` : ""}
        </output>
      </div>
    </section>
  );
}
