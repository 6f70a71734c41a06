import type { JSX } from "preact";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import type { LedgerFile } from "./LedgerImport.tsx";
import type { LedgerAnswers, LedgerPlan } from "./use-ledger-plan.ts";

/** Props of {@link LedgerSheetChoice}. */
export interface LedgerSheetChoiceProps {
  readonly file: LedgerFile;
  readonly plan: LedgerPlan;
  readonly answers: LedgerAnswers;
  readonly onOther: () => void;
}

/** Which sheet, where its header is, and of which year its days are. */
export function LedgerSheetChoice({ file, plan, answers, onOther }: LedgerSheetChoiceProps): JSX.Element {
  return (
    <div class="line ledger-sheet">
      <strong>{file.name}</strong>
      {file.sheets.length > 1 && (
        <Field label="工作表">
          <select
            value={String(file.sheets.indexOf(plan.sheet))}
            onChange={(event) => answers.onSheet(Number(event.currentTarget.value))}
          >
            {file.sheets.map(({ name, isHidden, rows }, index) => (
              <option key={name} value={String(index)}>
                {name}
                {isHidden ? "（隐藏的）" : ""} {rows.length} 行
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label="表头是第几行">
        <input
          type="number"
          min={1}
          value={plan.header?.row ?? ""}
          onChange={(event) => {
            const row = event.currentTarget.valueAsNumber;
            if (row >= 1) answers.onHeader(row);
          }}
        />
      </Field>
      <Field label="日期没有写年份的，是哪一年">
        <input
          type="number"
          min={2008}
          max={2099}
          placeholder="不填就不认"
          value={plan.said.year ?? ""}
          onInput={(event) => {
            const year = event.currentTarget.valueAsNumber;
            answers.onYear(year >= 2008 && year <= 2099 ? year : undefined);
          }}
        />
      </Field>
      <Button onPress={onOther}>换一个文件</Button>
    </div>
  );
}
