import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Select } from "../ui/Select.tsx";
import type { FigureShown } from "./shown-figures.ts";
import { DepartmentBars } from "./charts/DepartmentBars.tsx";
import { Trend } from "./charts/Trend.tsx";
import { departmentSplit } from "./figure-filter.ts";

/** Props of {@link FigureCharts}. */
export interface FigureChartsProps {
  readonly figures: readonly FigureShown[];
}

/** One figure as it went over the year and as it falls to departments. */
export function FigureCharts({ figures }: FigureChartsProps): JSX.Element | null {
  const drawable = figures.filter(({ months }) => months.some(({ value }) => value !== undefined));
  const [id, setId] = useState("");
  const figure = drawable.find((one) => one.id === id) ?? drawable.find(({ main }) => main) ?? drawable[0];
  if (!figure) return null;
  const split = departmentSplit(figure);
  return (
    <section class="card figure-charts" aria-labelledby="figure-charts">
      <div class="bar">
        <h2 id="figure-charts">走势和部门</h2>
        <Select
          label="项目"
          value={figure.id}
          choices={drawable.map((one) => ({ value: one.id, title: one.title }))}
          onChoose={setId}
        />
      </div>
      <div class="charts">
        <Trend figure={figure} />
        {split && split.parts.length > 0 && <DepartmentBars figure={figure} split={split} />}
      </div>
    </section>
  );
}
