import type { JSX } from "preact";
import type { Coverage } from "../../lib/projections/catalogue/coverage.ts";
import { NO_DEPARTMENT } from "./coverage-words.ts";

/** Props of {@link CatalogueDue}. */
export interface CatalogueDueProps {
  readonly coverage: Coverage;
}

/** 目录到期: how many items of the catalogue are overdue or due soon, one line for each department; nothing where none is. */
export function CatalogueDue({ coverage: { departments, counts } }: CatalogueDueProps): JSX.Element | null {
  if (counts.overdue + counts["due-soon"] === 0) return null;
  const pressed = departments.filter((one) => one.counts.overdue + one.counts["due-soon"] > 0);
  return (
    <section class="group catalogue-due" aria-labelledby="catalogue-due">
      <h3 id="catalogue-due">
        公开目录 <span class="count">{counts.overdue + counts["due-soon"]}</span>
      </h3>
      <ul>
        {pressed.map(({ department, counts: own }) => (
          <li key={department}>
            <div class="when">
              {own.overdue > 0 && <span class="stamp late">超期 {own.overdue} 项</span>}
              {own["due-soon"] > 0 && <span class="stamp soon">快到期 {own["due-soon"]} 项</span>}
            </div>
            <a class="row" href="#catalogue">
              <span class="content">{department || NO_DEPARTMENT}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
