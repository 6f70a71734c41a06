import { type CellKey, DISCLOSURE_FIGURES, REPORT_CELLS, type AnnualReport } from "../../lib/model/annual-report.ts";
import type { EnteredFigure } from "../../lib/projections/annual-report/entered-figures.ts";
import type { CellLook } from "../ui/GridTable.tsx";
import type { AskedCell } from "./EnterFigures.tsx";

/** The figure of the log that goes into a cell; undefined of a cell that is counted or fixed. */
function figureOf(cell: CellKey): string | undefined {
  return new Map<string, string>(Object.entries(DISCLOSURE_FIGURES)).get(cell.replace("disclosure/", ""));
}

/** All cells that a person enters, as the form asks for them. */
export function askedCells(
  report: Pick<AnnualReport, "hints">,
  entered: readonly EnteredFigure[],
  nameOf: (cell: string) => string,
): readonly (AskedCell & { readonly cell: CellKey })[] {
  return REPORT_CELLS.flatMap((cell) => {
    const figure = figureOf(cell);
    if (figure === undefined) return [];
    const title = nameOf(cell).replace("，", "");
    return [
      {
        cell,
        figure,
        title,
        isAmount: cell.endsWith("/amount"),
        entered: entered.find((one) => one.figure === figure),
        hint: report.hints.find(({ cells }) => cells.includes(cell)),
      },
    ];
  });
}

/** How a cell of the tables is shown. `wrong` are those that are pointed at. */
export function cellLook(
  { cells }: Pick<AnnualReport, "cells">,
  wrong: ReadonlySet<string>,
): (key: string) => CellLook | undefined {
  return (key) => {
    const cell = isCell(key) ? cells[key] : undefined;
    if (!cell) return undefined;
    const pointed = wrong.has(key) ? ({ tone: "wrong", opens: true } as const) : {};
    if (cell.origin === "missing")
      return { tone: "missing", text: "未填", said: "需要填报，现在按0计", opens: true, ...pointed };
    if (cell.origin === "entered") return { tone: "entered", said: "由人填报", opens: true, ...pointed };
    if (cell.origin === "fixed") return { said: "部门不制定规章，固定为0" };
    return wrong.has(key) ? { ...pointed, said: "勾稽关系不成立" } : undefined;
  };
}

/** How a cell of a version that was signed is shown: what was entered or missing then; there is nothing to enter behind it. */
export function signedLook({ cells }: Pick<AnnualReport, "cells">): (key: string) => CellLook | undefined {
  return (key) => {
    const origin = isCell(key) ? cells[key].origin : "counted";
    if (origin === "missing") return { tone: "missing", text: "未填", said: "签署时没有填报，按0计" };
    if (origin === "entered") return { tone: "entered", said: "由人填报" };
    return origin === "fixed" ? { said: "部门不制定规章，固定为0" } : undefined;
  };
}

const CELLS: ReadonlySet<string> = new Set(REPORT_CELLS);

/** Whether a key is that of a cell. */
export function isCell(key: string): key is CellKey {
  return CELLS.has(key);
}
