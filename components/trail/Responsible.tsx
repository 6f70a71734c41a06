import type { JSX } from "preact";
import type { Responsible as ResponsibleFor } from "../../lib/projections/trail/responsible.ts";

/** Props of {@link Responsible}. */
export interface ResponsibleProps {
  readonly responsible: readonly ResponsibleFor[];
}

/** 谁审核谁负责: by kind of responsibility, who took it in which step. */
export function Responsible({ responsible }: ResponsibleProps): JSX.Element | null {
  if (responsible.length === 0) return null;
  const duties = [...new Set(responsible.map(({ duty }) => duty))];
  return (
    <section class="card responsible" aria-labelledby="responsible">
      <h2 id="responsible">责任分工</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" class="duty">
              责任
            </th>
            <th scope="col">责任人</th>
            <th scope="col">步骤</th>
            <th scope="col" class="day">
              日期
            </th>
          </tr>
        </thead>
        {duties.map((duty) => {
          const own = responsible.filter((each) => each.duty === duty);
          return (
            <tbody key={duty}>
              {own.map(({ name, isEnterer, what, on, last, times }, place) => (
                <tr key={`${name} ${what} ${on} ${place}`}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {duty}
                    </th>
                  )}
                  <td>
                    {name}
                    {isEnterer && <span class="muted">（表单没有写明，为录入人）</span>}
                  </td>
                  <td>{what}</td>
                  <td>
                    {on}
                    {times > 1 && `${last === on ? "" : `至${last}`}，共${times}次`}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
