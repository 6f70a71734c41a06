import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import { outNow } from "../../../lib/projections/articles/article-line.ts";
import { type Coverage, catalogueCoverage } from "../../../lib/projections/catalogue/coverage.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import type { CasesState } from "../log/cases-state.ts";
import { listLines } from "../log/list-lines.ts";

interface Made {
  readonly catalogue: readonly CatalogueItem[];
  readonly articles: readonly CaseLine[] | undefined;
  readonly calendar: WorkCalendar;
  readonly date: LocalDate;
  readonly coverage: Coverage;
}

let made: Made | undefined;

/** How the catalogue stands, by the articles that are out; what was taken down counts no more. */
export function coverageOf(
  { lines, calendar }: Pick<CasesState, "lines" | "calendar">,
  catalogue: readonly CatalogueItem[],
  date: LocalDate,
): Coverage {
  const articles = listLines(lines, "articles");
  const isSame =
    made?.catalogue === catalogue && made.articles === articles && made.calendar === calendar && made.date === date;
  // Asked for at every drawing.
  if (made && isSame) return made.coverage;
  const out = (articles ?? []).flatMap(({ article }) => (article && outNow(article)) ?? []);
  const coverage = catalogueCoverage(catalogue, out, calendar, date);
  made = { catalogue, articles, calendar, date, coverage };
  return coverage;
}
