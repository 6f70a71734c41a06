import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { numberText } from "../figure-words.ts";
import type { FigureShown, SplitShown } from "../shown-figures.ts";
import { SplitTable } from "../SplitTable.tsx";
import { Chart, type ChartProps } from "./Chart.tsx";

/** Props of {@link DepartmentBars}. */
export interface DepartmentBarsProps {
  readonly figure: FigureShown;
  readonly split: SplitShown;
}

/** More are in the table only. */
const DRAWN = 10;

/** A figure by department: bars with their numbers, and the table. */
export function DepartmentBars({ figure: { title, unit }, split }: DepartmentBarsProps): JSX.Element | null {
  const drawn = useMemo(() => split.parts.slice(0, DRAWN), [split]);
  const draw = useMemo(
    (): ChartProps["draw"] => (by, container) =>
      by.drawBars(
        container,
        drawn.map(({ title: name, count, before }) => ({ title: name, value: count, before })),
      ),
    [drawn],
  );
  const [most] = drawn;
  if (!most) return null;
  const rest = split.parts.length - drawn.length;
  return (
    <figure class="department-bars">
      <figcaption>
        {`${title}，按部门（${unit}）`}
        {rest > 0 && <span class="muted"> 另有 {rest} 个在表中</span>}
      </figcaption>
      <Chart
        draw={draw}
        sentence={`条形图：${title}，按部门。最多的是${most.title}，${numberText(most.count)} ${unit}。各部门的数字在下面的表中。`}
      />
      <details>
        <summary>各部门的数字</summary>
        <SplitTable label={`${title}，各部门`} unit={unit} split={split} />
      </details>
    </figure>
  );
}
