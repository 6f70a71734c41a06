import { CHALLENGE_COLUMNS, CHALLENGE_ROWS } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { PartReader } from "./found-rows.ts";
import type { ReadRow, ReadTable } from "./read-tables.ts";
import { figureCells, plain, readValue } from "./read-value.ts";
import { labelWords } from "./row-labels.ts";

const ROW = "15个数";

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
    const row = table.slice(head + 1).find(isFigures);
    const values = row && figureCells(row, cells.length);
    if (values) part.take(ROW, cells, values);
    else part.misfit(ROW, cells.length, row?.length ?? 0);
  }
  part.end([ROW]);
  return part;
}

function says(row: ReadRow, words: string): boolean {
  return row.some((cell) => labelWords(cell) === words);
}

/** Nothing but figures and strokes, or all of it empty where the row is as long as the table needs. */
function isFigures(row: ReadRow): boolean {
  const isRead = row.every((cell) => readValue(cell).state !== "unread");
  const length = CHALLENGE_ROWS.length * CHALLENGE_COLUMNS.length;
  return isRead && (row.some((cell) => plain(cell) !== "") || row.length >= length);
}
