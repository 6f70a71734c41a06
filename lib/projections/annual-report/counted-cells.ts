import type { CellKey, ReportHint, Unplaced } from "../../model/annual-report.ts";

/** The cases of some cells; a cell without any is left out. */
export interface CountedCells {
  readonly cells: ReadonlyMap<CellKey, readonly string[]>;
  readonly unplaced: readonly Unplaced[];
  readonly hints: readonly ReportHint[];
}

/** Adds a case to cells. */
export function countIn(cells: Map<CellKey, string[]>, keys: readonly CellKey[], id: string): void {
  for (const key of keys) {
    const known = cells.get(key);
    if (known) known.push(id);
    else cells.set(key, [id]);
  }
}
