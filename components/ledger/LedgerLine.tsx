import type { JSX } from "preact";
import type { ComparedRow, Difference } from "../../lib/ledger/compare-rows.ts";
import type { PlannedStep } from "../../lib/ledger/planned.ts";
import type { FieldValue } from "../../lib/model/field.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { VERDICT_WORDS } from "./ledger-verdicts.ts";

/** Props of {@link LedgerLine}. */
export interface LedgerLineProps {
  readonly row: ComparedRow;
  readonly procedure: Procedure;
}

/** One row of the ledger: its verdict, and what would be recorded, or what is wrong or different. */
export function LedgerLine({ row, procedure }: LedgerLineProps): JSX.Element {
  const { verdict, faults, differences, missing, number } = row;
  return (
    <tr class={verdict}>
      <td>{row.row}</td>
      <td class="number">{number}</td>
      <td>
        <span class={`state ${verdict}`}>{VERDICT_WORDS[verdict]}</span>
      </td>
      <td>
        {faults.map(({ sentence }) => (
          <p key={sentence} class="block">
            {sentence}
          </p>
        ))}
        {differences.map((one) => (
          <p key={one.entry} class="ask">
            {said(one, procedure)}
          </p>
        ))}
        {verdict === "other" && <p class="muted">登记簿里有这个编号，是手工登记的，不从台账导入。</p>}
        {missing.length > 0 && (
          <ol class="ledger-steps">
            {missing.map((step) => (
              <Step key={step.step} step={step} procedure={procedure} />
            ))}
          </ol>
        )}
      </td>
    </tr>
  );
}

function Step({ step, procedure }: { readonly step: PlannedStep; readonly procedure: Procedure }): JSX.Element {
  const outcome = step.fields["outcome"];
  return (
    <li>
      <span class="time">{step.on}</span> {step.title}
      {outcome !== undefined && `（${shown("outcome", outcome, procedure)}）`}
    </li>
  );
}

function said({ title, on, fields }: Difference, procedure: Procedure): string {
  const day = on ? [`日期登记簿是${on.register}，台账是${on.ledger}`] : [];
  const values = fields.map(({ field, register, ledger }) => {
    const name = procedure.fields.find(({ id }) => id === field)?.title ?? field;
    const before = register === undefined ? "没有填" : `是“${shown(field, register, procedure)}”`;
    return `“${name}”登记簿${before}，台账是“${shown(field, ledger, procedure)}”`;
  });
  return `${title}：${[...day, ...values].join("；")}。`;
}

function shown(field: string, value: FieldValue, procedure: Procedure): string {
  const options = procedure.fields.find(({ id }) => id === field)?.options;
  const text = options?.find((option) => option.value === value)?.title ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}……` : text;
}
