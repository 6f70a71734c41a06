import type { JSX } from "preact";
import { figureGrid } from "../../../components/figures/figure-grid.ts";
import type { FigureShown } from "../../../components/figures/shown-figures.ts";
import { Button } from "../../../components/ui/Button.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { gridCsv } from "../../../lib/documents/report/grid-csv.ts";
import { gridXlsx } from "../../../lib/documents/report/grid-xlsx.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Props of {@link PeriodFiles}. */
export interface PeriodFilesProps {
  /** Of the table and of the file. */
  readonly title: string;
  /** Whose figures, of which days. */
  readonly above: string;
  readonly figures: readonly FigureShown[];
}

/** Prints the figures on the screen, or saves them. */
export function PeriodFiles({ title, above, figures }: PeriodFilesProps): JSX.Element {
  const none = figures.length === 0;
  const grid = (): ReturnType<typeof figureGrid> => figureGrid(title, above, figures);
  const xlsx = async (): Promise<void> => saveFile(`${title}.xlsx`, await gridXlsx([grid()]), XLSX);
  const csv = async (): Promise<void> => saveFile(`${title}.csv`, await gridCsv([grid()]), "text/csv");
  return (
    <>
      <Button busy={none} onPress={() => print()}>
        打印
      </Button>
      <Button busy={none} onPress={() => void xlsx()}>
        导出 Excel
      </Button>
      <Button busy={none} onPress={() => void csv()}>
        导出 CSV
      </Button>
    </>
  );
}
