import {
  type CellKey,
  DISCLOSURE_CELLS,
  DISCLOSURE_FIGURES,
  type EnteredCell,
  type ReportCell,
} from "../../model/annual-report.ts";
import type { EnteredFigure } from "./entered-figures.ts";

/**
 * Part two. 规章 are 0: a department of a local government makes none. All else is what a person entered: the log has what was
 * published, not what was decided, and of documents it does not know which are 行政规范性文件; what it has is a hint.
 */
export function disclosureTable(entered: ReadonlyMap<string, EnteredFigure>): ReadonlyMap<CellKey, ReportCell> {
  return new Map(
    DISCLOSURE_CELLS.map((cell): [CellKey, ReportCell] => {
      if (!isEntered(cell)) return [`disclosure/${cell}`, { value: 0, cases: [], origin: "fixed" }];
      const found = entered.get(DISCLOSURE_FIGURES[cell]);
      const origin = found ? "entered" : "missing";
      return [`disclosure/${cell}`, { value: found?.value ?? 0, cases: [], origin }];
    }),
  );
}

function isEntered(cell: (typeof DISCLOSURE_CELLS)[number]): cell is EnteredCell {
  return cell in DISCLOSURE_FIGURES;
}
