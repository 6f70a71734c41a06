import { CHALLENGE_COLUMNS, CHALLENGE_ROWS } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { isChallengesDisorder } from "./column-order.ts";
import { PartReader } from "./found-rows.ts";
import type { ReadRow, ReadTable } from "./read-tables.ts";
import { figureCells, plain } from "./read-value.ts";
import { labelWords } from "./row-labels.ts";

const ROW = "数字";
const COUNT = CHALLENGE_ROWS.length * CHALLENGE_COLUMNS.length;

/** Reads the 15 figures of part four by their places: in most published reports its heads are broken. */
export function readChallenges(tables: readonly ReadTable[], { challenges: labels }: ReportLabels): PartReader {
  const part = new PartReader("第四部分");
  const cells = CHALLENGE_ROWS.flatMap((row) =>
    CHALLENGE_COLUMNS.map((column) => ({
      key: `challenges/${row}/${column}` as const,
      name: `${row === "reconsideration" ? "" : `${labels.litigation}，`}${labels.rows[row]}，${labels.columns[column]}`,
    })),
  );
  for (const table of tables) {
    const head = table.findIndex((row) => says(row, labels.rows.reconsideration) && says(row, labels.litigation));
    if (head < 0) continue;
    const below = table.slice(head + 1).filter((row) => !isNumbering(row));
    const [row, ...more] = below.filter(isFigures);
    const values = row && figureCells(row, COUNT);
    if (table.some((one) => isChallengesDisorder(one, labels)))
      part.leaveTable(ROW, "列的次序与国家格式不一样，没有读入。请按国家格式改好后再导入。");
    else if (more.length > 0)
      part.leaveTable(ROW, `表头下面有${1 + more.length}行数，不知道是哪一行，没有读入。请只留一行后再导入。`);
    else if (values) part.take(ROW, cells, values);
    else if (row) part.misfit(ROW, COUNT, row.length);
    else
      part.leaveTable(
        ROW,
        "表头下面没有写着数的一行（空行、1到15的栏次不算），没有读入。请填上数（没有的填0）后再导入。",
      );
  }
  part.end([ROW]);
  return part;
}

function says(row: ReadRow, words: string): boolean {
  return row.some((cell) => labelWords(cell) === words);
}

/** More than one cell that looks like a figure, or one in a row as long as the table. An empty row may be there for its looks. */
function isFigures(row: ReadRow): boolean {
  const filled = row.filter(isFigure).length;
  return filled > 1 || (filled === 1 && row.length >= COUNT);
}

/** A stroke or something with digits, readable or not; no words. */
function isFigure(cell: string): boolean {
  const clean = plain(cell);
  return clean !== "" && /^(?:[^\p{L}]*|无)$|\d\p{L}?$/u.test(clean) && !/\p{Script=Han}{3}/u.test(clean);
}

/** 栏次: the columns' numbers, 1 to 15. */
function isNumbering(row: ReadRow): boolean {
  const numbers = row.map((cell) => plain(cell)).filter((clean) => /\d/.test(clean));
  return numbers.length === COUNT && numbers.every((clean, at) => clean.replaceAll(/\D/g, "") === String(at + 1));
}
