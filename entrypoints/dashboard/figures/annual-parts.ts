import type { OpenCell } from "../../../components/annual/AnnualPage.tsx";
import type { OutlineDraft } from "../../../components/annual/texts/text-state.ts";
import type { AnnualReport } from "../../../lib/model/annual-report.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import type { NamedCase } from "../../../lib/projections/case-name.ts";
import { withoutNumber } from "../../../lib/projections/case-kinds.ts";
import { type Differing, differingFor } from "../../../lib/projections/rules-shown/differing.ts";
import { frozenCells } from "../../../lib/projections/signed-reports/signed-reports.ts";
import type { Loaded } from "../load.ts";
import type { CasesState } from "../log/cases-state.ts";
import type { AnnualTold } from "../looks/annual.ts";
import type { ShownReport } from "./annual-files.ts";
import type { ReportTextsNow } from "./use-report-texts.ts";
import type { CellCasesAsked } from "../looks/cell-cases.ts";

const ANNUAL = "duty-annual-report";

/** The period that the address names; else last year until 31 March, by which its report is out, then this one. */
export function periodOf(named: string | undefined, today: LocalDate): string {
  if (named !== undefined && /^20\d{2}(-Q[1-4])?$/.test(named)) return named;
  const year = Number(today.slice(0, 4));
  return String(today.slice(5) <= "03-31" ? year - 1 : year);
}

/** So many years before the first day of use can be chosen: old ledgers are taken in. */
const BEFORE = 3;

/** The years that can be chosen, the latest first: always the one that is shown. */
export function yearsOf(since: LocalDate | undefined, period: string, today: LocalDate): string[] {
  const last = Number(today.slice(0, 4));
  const first = Number((since ?? today).slice(0, 4)) - BEFORE;
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back));
  return [...new Set([...years, period.slice(0, 4)])].sort().toReversed();
}

/** Calls cases by their numbers, else by what they are about; one that is none any more by that. */
export function namedBy({ byId }: CasesState): (id: string) => NamedCase {
  return (id) => {
    const line = byId.get(id);
    return { id, name: line ? line.number || line.content || withoutNumber(line.procedure) : "已经撤销登记的案件" };
  };
}

/** What documents say differently of the annual report; of a quarter nothing stands here. */
export function differingOfDuty({ rules, procedures }: Loaded, period: string): Differing[] {
  if (period.includes("Q")) return [];
  const procedure = procedureFor(procedures, ANNUAL, `${period}-12-31`);
  return procedure ? differingFor(rules.pack, procedure) : [];
}

/** What a section of the texts is called: of the first outline by its id, of any other by `outline/section`. */
export function textTitle(outlines: readonly OutlineDraft[] = [], key: string): string {
  const [outline, section] = key.includes("/") ? key.split("/") : [outlines[0]?.id, key];
  return outlines.find(({ id }) => id === outline)?.sections.find(({ id }) => id === section)?.title ?? key;
}

/** The tables' cells of now, or as they were in the version that is looked at. */
function cellsShown({ report, signed }: AnnualTold, viewed: string | undefined): AnnualReport["cells"] {
  const version = signed.find(({ id }) => id === viewed);
  return version ? frozenCells(version.fact) : report.cells;
}

/** What is on the screen, to be saved: of now, or of the version that is looked at; parts of the first outline where there is one. */
export function shownNow(told: AnnualTold, texts: ReportTextsNow, viewed: string | undefined): ShownReport {
  const version = told.signed.find(({ id }) => id === viewed);
  return {
    cells: cellsShown(told, viewed),
    parts: texts.told?.outlines[0]?.sections ?? [],
    texts: version ? version.fact.texts : texts.texts,
  };
}

/** The cases of one page of a cell. */
export function cellCasesAsked(
  told: AnnualTold,
  { cell, page }: OpenCell,
  viewed: string | undefined,
  size: number,
): CellCasesAsked {
  const { report } = told;
  const { cases } = cellsShown(told, viewed)[cell];
  return { cell, first: report.first, last: report.last, cases: cases.slice(page * size, (page + 1) * size) };
}
