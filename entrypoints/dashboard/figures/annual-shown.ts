import type { OpenCell } from "../../../components/annual/AnnualPage.tsx";
import type { AnnualReport } from "../../../lib/model/annual-report.ts";
import {
  chosenOutline,
  type ReportOutline,
  sectionTitle,
  textKey,
} from "../../../lib/projections/signed-reports/report-outlines.ts";
import { frozenCells } from "../../../lib/projections/signed-reports/signed-reports.ts";
import type { AnnualTold } from "../looks/annual.ts";
import type { CellCasesAsked } from "../looks/cell-cases.ts";
import type { ShownReport } from "./annual-files.ts";
import type { ReportTextsNow } from "./use-report-texts.ts";

/** The tables' cells of now, or as they were in the version that is looked at. */
function cellsShown({ report, signed }: AnnualTold, viewed: string | undefined): AnnualReport["cells"] {
  const version = signed.find(({ id }) => id === viewed);
  return version ? frozenCells(version.fact) : report.cells;
}

/** What is on the screen: the version that is looked at, absent for what is so now, and the outline that was chosen. */
export interface Chosen {
  readonly viewed: string | undefined;
  readonly outline: string | undefined;
}

/** What is on the screen, to be saved: of now, or of the version that is looked at with the sections that it had; by the chosen outline. */
export function shownNow(
  told: AnnualTold,
  { told: drafted, texts: now }: Pick<ReportTextsNow, "told" | "texts">,
  { viewed, outline }: Chosen,
): ShownReport {
  const version = told.signed.find(({ id }) => id === viewed);
  const outlines: readonly ReportOutline[] = (version ? version.fact.outlines : drafted?.outlines) ?? [];
  const all = version ? version.fact.texts : now;
  const shown = chosenOutline(outlines, outline);
  const parts = shown?.sections ?? [];
  const texts = parts.map(({ id }) => [id, all[textKey(outlines, shown?.id ?? "", id)] ?? ""] as const);
  return { cells: cellsShown(told, viewed), parts, texts: Object.fromEntries(texts) };
}

/** What a section of the texts is called: now, else as it was when a version was signed. */
export function textTitle(
  told: AnnualTold | undefined,
  { told: drafted }: Pick<ReportTextsNow, "told">,
  key: string,
): string {
  const signed = told?.signed.toReversed().flatMap(({ fact }) => fact.outlines ?? []) ?? [];
  return sectionTitle([...(drafted?.outlines ?? []), ...signed], key);
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
