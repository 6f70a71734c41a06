import { expect, test } from "vitest";
import { gridNames } from "../../../../components/ui/grid-names.ts";
import { annualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import { REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { cellName } from "../../../../lib/projections/annual-report/cell-names.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { reportWith } from "../../../components/annual/sample-report.ts";

test("B.2–4: a sentence calls each of the 200 cells as the tables on the screen do, by the printed words", () => {
  const grids = Object.values(annualGrids(reportWith({}), REPORT_LABELS));
  const names = new Map(grids.flatMap((grid) => [...gridNames(grid)]));
  expect(REPORT_CELLS.map((cell) => [cell, cellName(cell)])).toEqual(
    REPORT_CELLS.map((cell) => [cell, names.get(cell)]),
  );
});
