import { isWrongSum, sumOf, written, type Figure } from "../../figures.ts";
import type { Conclusion, Noted } from "../../passage.ts";

/** What a cell says, as far as totals need it. */
export interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Its words, without spaces: empty for a figure. */
  readonly words: string;
  readonly figure?: Figure;
}

/** A sum to be checked: the cell that shall hold it, and the cells that it is of. */
export interface Sum {
  readonly total: Noted<CellNote>;
  readonly parts: readonly Noted<CellNote>[];
  /** What is added, when it is not plain. */
  readonly said?: string;
}

/** Whether the total is not what its parts come to. */
export function isWrong({ total, parts }: Sum): boolean {
  const figures = parts.flatMap(({ note }) => note.figure ?? []);
  return total.note.figure !== undefined && isWrongSum(total.note.figure, figures);
}

/** The finding of a wrong sum. */
export function concluded({ total, parts, said = "各项相加" }: Sum): Conclusion {
  const figure = total.note.figure;
  if (figure === undefined) return {};
  const right = written(sumOf(parts.flatMap(({ note }) => note.figure ?? [])), figure);
  const { start, end } = figure;
  return {
    span: { block: total.block, start, end },
    replacement: right,
    detail: `${said}是${right}，这里写的是${written(figure.value, figure)}。`,
  };
}
