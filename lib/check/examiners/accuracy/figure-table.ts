import type { Noted } from "../../passage.ts";
import type { CellNote, Sum } from "./sums.ts";

/** A table as far as its cells say something, with the sums that its words promise. */
export interface FigureTable {
  /** By row, each by column. */
  readonly rows: readonly (readonly Noted<CellNote>[])[];
  /** The sums of each total row, one a column. */
  readonly rowSums: readonly (readonly Sum[])[];
  /** The sums of each total column, one a row. */
  readonly columnSums: readonly (readonly Sum[])[];
}

const TOTAL = /^(?:合计|总计|共计|总数|合计数)(?:\([^()]{0,6}\))?$/;
const SUBTOTAL = /^小计/;
/** Columns whose figures are not added up. */
const NOT_ADDED =
  /序号|编号|号码|代码|电话|年份|年度$|年龄|日期|时间|比例|比重|占比|比率|率|平均|人均|均次|单价|标准|定额|排名|名次|同比|增长|增幅|指数|温度|%|‰|备注|面积/;
/** Rows whose label says that they are a part of another row, or a level above. */
const OTHER_LEVEL =
  /^(?:其中|#|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|[0-9]+[.、]|本月|累计|上年|去年|同期)/;
const RATE_UNIT = /%|‰/;

/** Puts cells into their tables. */
export function readTables(notes: readonly Noted<CellNote>[]): FigureTable[] {
  const tables = new Map<number, Noted<CellNote>[][]>();
  for (const noted of notes) {
    const { table, row } = noted.note;
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    (rows[row] ??= []).push(noted);
  }
  return [...tables.values()].map((sparse) => {
    const rows = Array.from(sparse, (row) => row ?? []).filter((row) => row.length > 0);
    return { rows, rowSums: rowSums(rows), columnSums: columnSums(rows) };
  });
}

type Row = readonly Noted<CellNote>[];

function wordsOf(row: Row): readonly string[] {
  return row.map(({ note }) => note.words).filter((words) => words !== "");
}

function isLabelled(row: Row, label: RegExp): boolean {
  return (
    hasFigures(row) &&
    wordsOf(row)
      .slice(0, 2)
      .some((words) => label.test(words))
  );
}

function hasFigures(row: Row): boolean {
  return row.some(({ note }) => note.figure !== undefined);
}

/** The words over a column, of all rows above the first with figures in it. */
function headerOf(rows: readonly Row[], column: number): string {
  const first = rows.findIndex(hasFigures);
  return rows
    .slice(0, Math.max(first, 1))
    .flat()
    .filter(({ note }) => note.column === column)
    .map(({ note }) => note.words)
    .join("");
}

function at(row: Row, column: number): Noted<CellNote> | undefined {
  return row.find(({ note }) => note.column === column);
}

function rowSums(rows: readonly Row[]): Sum[][] {
  const body = rows.filter(hasFigures);
  const sums: Sum[][] = [];
  let from = 0;
  let hasTotal = false;
  const isTop = body[0] !== undefined && isLabelled(body[0], TOTAL);
  for (const [index, row] of body.entries()) {
    const isSubtotal = isLabelled(row, SUBTOTAL);
    if (!isSubtotal && !isLabelled(row, TOTAL)) continue;
    // A second total belongs to a part of the table that nobody can tell from here.
    if (!isSubtotal && hasTotal) continue;
    if (!isSubtotal) hasTotal = true;
    const above = body.slice(isSubtotal ? from : 0, index);
    const below = index === 0 && isTop ? body.slice(1) : [];
    const all = index === 0 ? below : isTop ? [] : above;
    if (isSubtotal) from = index + 1;
    const subtotals = all.filter((one) => isLabelled(one, SUBTOTAL));
    const plain = all.filter((one) => !isLabelled(one, SUBTOTAL) && !isLabelled(one, TOTAL));
    // With subtotals, rows outside of them cannot be told from rows within: the subtotals alone must come to the total.
    const parts = subtotals.length > 1 ? subtotals : plain;
    if (subtotals.length === 1 || isLevelled(parts)) continue;
    sums.push(row.flatMap((cell) => sumDown(rows, cell, parts)));
  }
  return sums;
}

/** Whether some rows are parts of others. */
function isLevelled(rows: readonly Row[]): boolean {
  const levels = rows.map((row) =>
    OTHER_LEVEL.exec(wordsOf(row)[0] ?? "")?.[0].replace(/[一二三四五六七八九十0-9]+/, ""),
  );
  if (
    rows.some((row) =>
      wordsOf(row)
        .slice(0, 2)
        .some((words) => /其中|^#/.test(words)),
    )
  )
    return true;
  return new Set(levels).size > 1 || hasCodes(rows);
}

/** Whether some rows begin with a code that another's code begins with: 208, 20805, as in a budget. */
function hasCodes(rows: readonly Row[]): boolean {
  const codes = rows.map((row) =>
    String(row[0]?.note.figure?.value ?? /^\d+/.exec(row[0]?.note.words ?? "")?.[0] ?? ""),
  );
  const sorted = codes.filter((code) => code.length > 2).sort();
  return sorted.some((code, index) => {
    const next = sorted[index + 1] ?? "";
    return next.length > code.length && next.startsWith(code);
  });
}

/** Whether one of the figures is the sum of those behind it: then it stands above them, and is counted twice. */
function hasParents(figures: readonly number[]): boolean {
  return figures.some((figure, index) => {
    let sum = 0;
    for (const below of figures.slice(index + 1)) {
      sum += below;
      if (sum >= figure) return figure > 0 && Math.abs(sum - figure) < 1e-6;
    }
    return false;
  });
}

function sumDown(rows: readonly Row[], total: Noted<CellNote>, parts: readonly Row[]): Sum[] {
  const { column, figure } = total.note;
  const header = headerOf(rows, column);
  if (figure === undefined || NOT_ADDED.test(header) || RATE_UNIT.test(figure.unit)) return [];
  const cells = parts.flatMap((row) => at(row, column) ?? []);
  // A word among the figures may stand for one.
  if (cells.length < 2 || cells.some(({ note }) => note.figure === undefined)) return [];
  const values = cells.flatMap(({ note }) => note.figure?.value ?? []);
  const isTooMuch = values.reduce((sum, value) => sum + value, 0) > figure.value;
  return isTooMuch && hasParents(values) ? [] : [{ total, parts: cells }];
}

function columnSums(rows: readonly Row[]): Sum[][] {
  const body = rows.filter(hasFigures);
  const columns = [...new Set(body.flat().flatMap(({ note }) => (note.figure ? [note.column] : [])))].sort(
    (a, b) => a - b,
  );
  const headers = new Map(columns.map((column) => [column, headerOf(rows, column)]));
  const added = columns.filter((column) => !NOT_ADDED.test(headers.get(column) ?? ""));
  const totals = added.filter((column) => TOTAL.test(headers.get(column) ?? ""));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || columns.some((column) => /小计/.test(headers.get(column) ?? "")))
    return [];
  const others = added.filter((column) => column !== total);
  const isEdge = total === added[0] || total === added.at(-1);
  // Under a header without words nobody knows what stands in the column.
  if (!isEdge || others.length < 2 || others.some((column) => (headers.get(column) ?? "") === "")) return [];
  if (others.some((column) => /其中/.test(headers.get(column) ?? ""))) return [];
  const sums = body.flatMap((row): Sum[] => {
    const cell = at(row, total);
    const parts = others.flatMap((column) => at(row, column) ?? []);
    if (cell?.note.figure === undefined || parts.length < 2 || parts.some(({ note }) => !note.figure)) return [];
    return [{ total: cell, parts }];
  });
  return [sums];
}
