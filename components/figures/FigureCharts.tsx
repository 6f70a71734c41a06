import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FigureDays } from "../../lib/model/figures.ts";
import { Select } from "../ui/Select.tsx";
import type { FigureShown } from "./shown-figures.ts";
import { DepartmentBars } from "./charts/DepartmentBars.tsx";
import { Trend } from "./charts/Trend.tsx";
import { departmentSplit } from "./figure-filter.ts";

/** Props of {@link FigureCharts}. */
export interface FigureChartsProps {
  readonly figures: readonly FigureShown[];
  readonly days: FigureDays;
  /** Whose figures they are; empty for all departments. */
  readonly department: string;
  /** Its months are being counted. */
  readonly isCounting: boolean;
}

/** One figure as it went over the year and as it falls to departments; of one department as it went. */
export function FigureCharts({ figures, days, department, isCounting }: FigureChartsProps): JSX.Element | null {
  // A line along the bottom says nothing.
  const drawable = figures.filter(({ months }) => months.some(({ value = 0, before = 0 }) => value + before > 0));
  const [id, setId] = useState("");
  const figure = drawable.find((one) => one.id === id) ?? drawable.find(({ main }) => main) ?? drawable[0];
  if (!figure && (!isCounting || figures.length === 0)) return null;
  const split = figure && departmentSplit(figure);
  return (
    <section class="card figure-charts" aria-labelledby="figure-charts">
      <div class="bar">
        <h2 id="figure-charts">{department === "" ? "走势和部门" : `走势：${department}`}</h2>
        {figure && (
          <Select
            label="项目"
            value={figure.id}
            choices={drawable.map((one) => ({ value: one.id, title: one.title }))}
            onChoose={setId}
          />
        )}
      </div>
      {figure ? (
        <div class="charts">
          <Trend figure={figure} department={department} />
          {split && split.parts.length > 0 && <DepartmentBars figure={figure} split={split} days={days} />}
        </div>
      ) : (
        <p class="muted">正在统计……</p>
      )}
    </section>
  );
}
