import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LedgerColumn } from "../../lib/ledger/find-header.ts";
import { choicesOf, isChoice, type Choice } from "../../lib/ledger/propose-values.ts";
import { textOf } from "../../lib/ledger/sheet.ts";
import { NEEDED, TARGET_GROUPS, TARGETS, type Target, type TargetId } from "../../lib/ledger/targets.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { Button } from "../ui/Button.tsx";
import type { LedgerAnswers, LedgerPlan } from "./use-ledger-plan.ts";

/** Values of a column that are shown beside it. */
const SAMPLES = 3;
/** Always asked for, whether or not a column was found. */
const ASKED: readonly TargetId[] = [
  ...NEEDED,
  "confirmed",
  "channel",
  "applicant-kind",
  "content",
  "replied",
  "outcome",
];
/** Asked for where another is there. */
const WITH: Readonly<Partial<Record<TargetId, TargetId>>> = {
  "consult-kind": "consulted-on",
  "extension-days": "extended-on",
  delivery: "replied",
};
const DAYS: readonly Choice[] = ["5", "7", "10", "15", "20"].map((value) => ({ value, title: `${value} 个工作日` }));

/** Props of {@link LedgerColumns}. */
export interface LedgerColumnsProps {
  readonly plan: LedgerPlan;
  readonly procedure: Procedure;
  readonly answers: Pick<LedgerAnswers, "onTarget">;
}

/** Which column is what, with some of its values; what the ledger does not have is folded away. */
export function LedgerColumns({ plan, procedure, answers }: LedgerColumnsProps): JSX.Element {
  const [all, setAll] = useState(false);
  const { mapping, fixed } = plan.said;
  const isAsked = ({ id }: Target): boolean => {
    const other = WITH[id];
    const isThere = mapping[id] !== undefined || fixed[id] !== undefined;
    return isThere || ASKED.includes(id) || (other !== undefined && mapping[other] !== undefined);
  };
  const hidden = TARGETS.filter((target) => !isAsked(target)).length;
  return (
    <section aria-labelledby="ledger-columns">
      <h3 id="ledger-columns">各列记作什么</h3>
      <div class="scroll">
        <table class="ledger-columns">
          <thead>
            <tr>
              <th scope="col">记作</th>
              <th scope="col">台账的列</th>
              <th scope="col">这一列里写的</th>
            </tr>
          </thead>
          {TARGET_GROUPS.map((group) => (
            <tbody key={group}>
              {TARGETS.filter((target) => target.group === group && (all || isAsked(target))).map((target) => (
                <Row key={target.id} {...{ target, plan, procedure, answers }} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {hidden > 0 && (
        <Button expanded={all} onPress={() => setAll(!all)}>
          {all ? "收起台账里没有的" : `台账里没有的 ${hidden} 项`}
        </Button>
      )}
    </section>
  );
}

function Row({ target, plan, procedure, answers }: LedgerColumnsProps & { readonly target: Target }): JSX.Element {
  const { id, title, personal } = target;
  const { mapping, fixed } = plan.said;
  const column = mapping[id];
  const choices = id === "extension-days" ? DAYS : isChoice(id) && id !== "outcome" ? choicesOf(id, procedure) : [];
  const isMissing = column === undefined && fixed[id] === undefined && NEEDED.includes(id);
  return (
    <tr>
      <th scope="row">
        {title}
        {personal && <span class="state">存进保险箱</span>}
      </th>
      <td>
        <select
          aria-label={`${title}是哪一列`}
          aria-invalid={isMissing}
          value={column === undefined ? (fixed[id] === undefined ? "" : `=${fixed[id]}`) : String(column)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const source = value.startsWith("=") ? value.slice(1) : Number(value);
            answers.onTarget(id, value === "" ? undefined : source);
          }}
        >
          <option value="">{isMissing ? "请选定" : "不导入"}</option>
          {plan.header?.columns.map((one) => (
            <ColumnOption key={one.column} column={one} />
          ))}
          {choices.length > 0 && (
            <optgroup label="台账没有这一列，全部都是">
              {choices.map(({ value, title: words }) => (
                <option key={value} value={`=${value}`}>
                  全部都是：{words}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </td>
      <td class="samples">{column !== undefined && samples(plan, column)}</td>
    </tr>
  );
}

function ColumnOption({ column: { column, letters, title } }: { readonly column: LedgerColumn }): JSX.Element {
  return (
    <option value={String(column)}>
      {letters}列 {title || "（没有表头）"}
    </option>
  );
}

function samples({ raw }: LedgerPlan, column: number): string {
  const found: string[] = [];
  for (const { cells } of raw) {
    const text = textOf(cells[column]);
    if (text !== "" && !found.includes(text)) found.push(text.length > 24 ? `${text.slice(0, 24)}……` : text);
    if (found.length === SAMPLES) break;
  }
  return found.length === 0 ? "（全是空的）" : found.join("；");
}
