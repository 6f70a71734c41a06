import type { JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import { AsOfField, AsOfNote, type AsOfProps } from "../reporting/AsOf.tsx";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { type OnSave, useSaving } from "./use-saving.tsx";

/** Props of {@link AnnualHead}. */
export interface AnnualHeadProps extends AsOfProps {
  readonly today: LocalDate;
  /** 2026, or 2026-Q3. */
  readonly period: string;
  readonly title: string;
  /** Which days are counted, in a sentence. */
  readonly counted: string;
  /** The latest first. */
  readonly years: readonly string[];
  readonly onPeriod: (period: string) => void;
  readonly onSave: OnSave;
  readonly onPrint: () => void;
}

const QUARTERS = [
  { value: "", title: "全年" },
  { value: "-Q1", title: "第一季度" },
  { value: "-Q2", title: "第二季度" },
  { value: "-Q3", title: "第三季度" },
  { value: "-Q4", title: "第四季度" },
];

/** Which period, and what can be made of its tables. */
export function AnnualHead(props: AnnualHeadProps): JSX.Element {
  const { period, title, counted, years, onPeriod, onSave, onPrint, asOf, onAsOf } = props;
  const { buttons, said } = useSaving(onSave);
  const [year, quarter] = [period.slice(0, 4), period.slice(4)];
  return (
    <section class="card annual-head" aria-labelledby="annual-title">
      <div class="bar">
        <h2 id="annual-title">{title}</h2>
        <div class="line screen-only">
          {buttons}
          <Button onPress={onPrint}>打印</Button>
        </div>
      </div>
      <div class="line screen-only">
        <Select
          label="年度"
          value={year}
          choices={years.map((one) => ({ value: one, title: `${one}年` }))}
          onChoose={(next) => onPeriod(`${next}${quarter}`)}
        />
        <Select label="期间" value={quarter} choices={QUARTERS} onChoose={(next) => onPeriod(`${year}${next}`)} />
        <AsOfField {...props} />
      </div>
      <p class="muted">{counted}</p>
      <AsOfNote asOf={asOf} onAsOf={onAsOf} more="只供查看和保存，不能填报和签署，也没有文字部分。" />
      {said}
    </section>
  );
}
