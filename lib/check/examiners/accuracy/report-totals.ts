import type { Conclusion, Noted } from "../../passage.ts";
import type { FigureTable } from "./figure-table.ts";
import { concludedOnce, isWrong, type CellNote, type Sum } from "./sums.ts";

/** The rows of the table of requests of 国办公开办函〔2021〕30号 that its rules speak of. */
const NEW = /^一、本年新收/;
const CARRIED_IN = /^二、上年结转/;
const DONE = /^\(七\)总计$/;
const CARRIED_OUT = /^四、结转下年度/;
const COLUMNS = 7;

type Row = readonly Noted<CellNote>[];

/**
 * The wrong sums of a table of requests in an annual report (DOMAIN §2.5 B1–B3), `undefined` where it is another table:
 * (七)总计 = 一 + 二 − 四 and the sum of the results in each column, 总计 the sum of the columns in each row.
 */
export function reportTotals({ rows }: FigureTable): Conclusion[] | undefined {
  const find = (label: RegExp): number => rows.findIndex((row) => row.some(({ note }) => label.test(note.words)));
  const [first, second, done, out] = [NEW, CARRIED_IN, DONE, CARRIED_OUT].map(find);
  if (first === undefined || second === undefined || done === undefined || out === undefined) return undefined;
  if (first < 0 || second !== first + 1 || done < second || out < done) return undefined;
  const figures = rows.map((row) => row.filter(({ note }) => note.figure !== undefined));
  const columnOf = (index: number, column: number): Noted<CellNote> | undefined => figures[index]?.[column];
  const sums: Sum[] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const leaves = figures.slice(second + 1, done).flatMap((row) => row[column] ?? []);
    const total = columnOf(done, column);
    if (total !== undefined) sums.push({ total, parts: leaves, said: "各种办理结果相加" });
  }
  for (const row of figures.slice(first, out + 1)) if (row.length === COLUMNS) sums.push(...across(row));
  const wrong = concludedOnce(sums.filter(isWrong));
  return wrong.length > 0 ? wrong : balances(columnOf, [first, second, done, out]);
}

function across(row: Row): Sum[] {
  const total = row.at(-1);
  return total === undefined ? [] : [{ total, parts: row.slice(0, -1), said: "自然人和法人各列相加" }];
}

/** 一 + 二 = 三（七）+ 四, in each column. */
function balances(
  cellAt: (index: number, column: number) => Noted<CellNote> | undefined,
  [first = 0, second = 0, done = 0, out = 0]: readonly number[],
): Conclusion[] {
  return Array.from({ length: COLUMNS }, (_, column) => column).flatMap((column) => {
    const [a, b, c, d] = [first, second, done, out].map((index) => cellAt(index, column)?.note.figure);
    const cell = cellAt(done, column);
    if (!a || !b || !c || !d || cell === undefined || a.value + b.value === c.value + d.value) return [];
    const { start, end } = c;
    const detail = `本列第一项加第二项是${a.value + b.value}，第三项加第四项是${c.value + d.value}。`;
    return [{ span: { block: cell.block, start, end }, detail }];
  });
}
