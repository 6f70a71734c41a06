import type { JSX } from "preact";
import type { DepartmentFigures } from "../../lib/model/figures.ts";
import { numberText } from "./figure-words.ts";
import { departmentSplit } from "./figure-filter.ts";
import type { FigureShown } from "./shown-figures.ts";

/** Props of {@link DepartmentTable}. */
export interface DepartmentTableProps {
  readonly departments: readonly DepartmentFigures[];
  readonly figures: readonly FigureShown[];
  /** Shows one department's figures only. */
  readonly onDepartment: (value: string) => void;
}

/** As many columns as can be read. */
const COLUMNS = 12;

/** What each department had of the main figures that are told apart by departments. */
export function DepartmentTable({ departments, figures, onDepartment }: DepartmentTableProps): JSX.Element | null {
  const told = figures.filter((one) => (departmentSplit(one)?.parts.length ?? 0) > 0);
  const main = told.filter((one) => one.main);
  const columns = main.length > 0 ? main : told.slice(0, COLUMNS);
  if (columns.length === 0 || departments.length === 0) return null;
  return (
    <section class="card by-department" aria-labelledby="by-department">
      <h2 id="by-department">各部门</h2>
      <section class="scroll" aria-label="各部门的数据">
        <table>
          <thead>
            <tr>
              <th scope="col">部门</th>
              {columns.map(({ id, title, unit }) => (
                <th key={id} scope="col" class="num">
                  {title} <span class="unit">{unit}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {departments.map(({ value, title, counts }) => (
              <tr key={value}>
                <th scope="row">
                  {value === "" ? (
                    title
                  ) : (
                    <button type="button" class="link" onClick={() => onDepartment(value)}>
                      {title}
                    </button>
                  )}
                </th>
                {columns.map(({ id }) => (
                  <td key={id} class={counts[id] ? "num" : "num muted"}>
                    {numberText(counts[id] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
