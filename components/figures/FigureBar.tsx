import type { ComponentChildren, JSX } from "preact";
import type { DepartmentFigures } from "../../lib/model/figures.ts";
import { AsOfField, AsOfNote, type AsOfProps } from "../reporting/AsOf.tsx";
import { FilterBar, type FilterField } from "../ui/FilterBar.tsx";
import { ANY } from "../ui/Select.tsx";
import { groupsOf, type FigureFilter } from "./figure-filter.ts";
import { PeriodChooser, type PeriodChooserProps } from "./PeriodChooser.tsx";
import type { FigureShown } from "./shown-figures.ts";

/** Props of {@link FigureBar}. */
export interface FigureBarProps extends PeriodChooserProps, AsOfProps {
  readonly title: string;
  /** The days that are counted, in words; empty while the log is being read. */
  readonly when: string;
  /** All of the period. */
  readonly figures: readonly FigureShown[];
  readonly departments: readonly DepartmentFigures[];
  readonly filter: FigureFilter;
  readonly onFilter: (filter: FigureFilter) => void;
  readonly buttons: ComponentChildren;
}

/** What the figures are of, and what they are narrowed to. */
export function FigureBar(props: FigureBarProps): JSX.Element {
  const { title, when, asOf, onAsOf, today, figures, departments, filter, onFilter, buttons } = props;
  const groups = groupsOf(figures).map((group) => ({ value: group.title, title: group.title }));
  const fields: readonly FilterField<FigureFilter>[] = [
    { of: "text", label: "查找", kind: "text", placeholder: "项目名称" },
    { of: "group", label: "类别", kind: "choice", choices: [ANY, ...groups] },
    {
      of: "department",
      label: "部门",
      kind: "choice",
      choices: [ANY, ...departments.filter(({ value }) => value !== "")],
    },
  ];
  return (
    <section class="card figure-bar screen-only" aria-labelledby="figures">
      <div class="bar">
        <h2 id="figures">
          {title}统计 <output class="muted count-of">{when === "" ? "正在读取……" : when}</output>
        </h2>
        <div class="line">{buttons}</div>
      </div>
      <div class="bar">
        <PeriodChooser {...props} />
        <AsOfField asOf={asOf} onAsOf={onAsOf} today={today} />
        <FilterBar label="筛选统计项目" filter={filter} fields={fields} onFilter={onFilter} />
      </div>
      <AsOfNote asOf={asOf} onAsOf={onAsOf} />
    </section>
  );
}
