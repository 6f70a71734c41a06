import type { JSX } from "preact";
import type { AnnualGrids } from "../../lib/documents/report/annual-grids.ts";
import { REPORT_TABLES } from "../../lib/model/annual-report.ts";
import { Button } from "../ui/Button.tsx";
import { type CellLook, GridTable } from "../ui/GridTable.tsx";

/** Props of {@link AnnualTables}. */
export interface AnnualTablesProps {
  readonly grids: AnnualGrids;
  readonly look: (key: string) => CellLook | undefined;
  readonly onOpen: (key: string) => void;
  /** How many figures somebody has to enter and nobody has. */
  readonly missing: number;
  /** Enter those of part two at once; absent where nothing can be entered. */
  readonly onEnter?: (() => void) | undefined;
}

/** The tables of parts two, three and four, as printed. */
export function AnnualTables({ grids, look, onOpen, missing, onEnter }: AnnualTablesProps): JSX.Element {
  return (
    <>
      {REPORT_TABLES.map((part) => (
        <div key={part} class="card annual-table">
          <div class="bar">
            <h2>{grids[part].title}</h2>
            {part === "disclosure" && onEnter && (
              <div class="line">
                {missing > 0 && <span class="stamp soon">还有 {missing} 个数字没有填报</span>}
                <Button onPress={onEnter}>填报本表数字</Button>
              </div>
            )}
          </div>
          <GridTable grid={grids[part]} look={look} onOpen={onOpen} />
        </div>
      ))}
    </>
  );
}
