import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { FigureDays } from "../../../lib/model/figures.ts";
import { numberText } from "../figure-words.ts";
import type { FigureShown, SplitShown } from "../shown-figures.ts";
import { SplitTable } from "../SplitTable.tsx";
import { Chart, type ChartProps } from "./Chart.tsx";

/** Props of {@link DepartmentBars}. */
export interface DepartmentBarsProps {
  readonly figure: FigureShown;
  readonly split: SplitShown;
  /** Of which days. */
  readonly days: FigureDays;
}

/** More are in the table only. */
const DRAWN = 10;

/** A figure by department: bars with their numbers, and the table. Of a period that is not over the bars are broken up. */
export function DepartmentBars({ figure: { title, unit }, split, days }: DepartmentBarsProps): JSX.Element | null {
  const drawn = useMemo(() => split.parts.slice(0, DRAWN), [split]);
  const draw = useMemo(
    (): ChartProps["draw"] => (by, container) =>
      by.drawBars(
        container,
        drawn.map(({ title: name, count, before }) => ({ title: name, value: count, before })),
        { soFar: days.soFar },
      ),
    [drawn, days.soFar],
  );
  const [most] = drawn;
  if (!most) return null;
  const soFar = `这一期还没有结束，只统计到${days.last}；上年是同样的日子`;
  const rest = split.parts.length - drawn.length;
  return (
    <figure class="department-bars">
      <figcaption>
        {`${title}，按部门（${unit}）`}
        {days.soFar && <span class="muted so-far-words">{soFar}</span>}
        {rest > 0 && <span class="muted"> 另有 {rest} 个在表中</span>}
      </figcaption>
      <Chart
        draw={draw}
        sentence={`条形图：${title}，按部门。最多的是${most.title}，${numberText(most.count)} ${unit}。${days.soFar ? `${soFar}。` : ""}各部门的数字在下面的表中。`}
      />
      <details>
        <summary>各部门的数字</summary>
        {days.soFar && <p class="muted">{soFar}。</p>}
        <SplitTable label={`${title}，各部门`} unit={unit} split={split} />
      </details>
    </figure>
  );
}
