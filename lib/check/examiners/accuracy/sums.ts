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
function concluded({ total, parts, said = "各项相加" }: Sum): Conclusion {
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

/** The findings of some wrong sums, one a cell; one that is right once another's total is right needs none of its own. */
export function concludedOnce(wrong: readonly Sum[]): Conclusion[] {
  const right = new Map(wrong.map(({ total, parts }) => [total, valueOf(parts)]));
  const found = new Map<Noted<CellNote>, Conclusion>();
  for (const sum of wrong) {
    const others = sum.parts.filter((part) => right.has(part));
    const mended = others.reduce((all, part) => all + (right.get(part) ?? 0) - (part.note.figure?.value ?? 0), 0);
    const isExplained =
      others.length > 0 && Math.abs(valueOf(sum.parts) + mended - (sum.total.note.figure?.value ?? 0)) < 1e-6;
    if (!isExplained) found.set(sum.total, concluded(sum));
  }
  return [...found.values()];
}

function valueOf(parts: readonly Noted<CellNote>[]): number {
  return sumOf(parts.flatMap(({ note }) => note.figure ?? []));
}
