import { REQUEST_COLUMNS, type RequestColumn } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { headPlaces, TOTAL } from "./column-order.ts";
import type { ReadTable } from "./read-tables.ts";
import { labelWords } from "./row-labels.ts";

/** A cell of a row of heads: its words, and its place in print if it is a column's or (`group`) stands over several. */
interface Head {
  readonly words: string;
  readonly place: number | undefined;
  readonly isGroup: boolean;
}

/** Longer than any head, however broken: the words in the corner. */
const LONGEST_HEAD = 8;

/**
 * A column of part three that the heads show not to be there: its neighbours stand side by side, or nothing stands where it should. Then
 * seven cells of a row are not the seven figures, e.g. where a number without a head stands before six. A head that is broken or empty
 * shows nothing.
 */
export function lackingColumn(rows: ReadTable, labels: ReportLabels["requests"]): RequestColumn | undefined {
  const heads = rows.map((row) => headsOf(row, labels)).filter((row) => row.some(({ place }) => place !== undefined));
  if (heads.length === 0) return undefined;
  const known = new Set(heads.flatMap((row) => row.map(({ place }) => place)));
  return REQUEST_COLUMNS.find((_, place) => !known.has(place) && heads.some((row) => isShown(row, place)));
}

function headsOf(row: ReadTable[number], { columns, organisations }: ReportLabels["requests"]): Head[] {
  const places = headPlaces(columns);
  const heads = row.map((cell): Head => {
    const words = labelWords(cell);
    return { words, place: places.get(words), isGroup: words === labelWords(organisations) };
  });
  return heads.slice(0, heads.findLastIndex(({ words }) => words !== "") + 1);
}

/** Whether a row of heads shows that nothing is at `place`. */
function isShown(row: readonly Head[], place: number): boolean {
  const has = (one: number): boolean => row.some((head) => head.place === one);
  const last = row.at(-1);
  if (place === TOTAL) return has(0) && (last?.place !== undefined || last?.isGroup === true);
  if (place === 0)
    return (
      has(TOTAL) &&
      isBefore(
        row,
        row.findIndex((head) => head.place === 1 || head.isGroup),
      )
    );
  // The first and the last kind in a row that has kinds only.
  if (place === 1 && row[0]?.place === 2) return true;
  if (place === TOTAL - 1 && last?.place === TOTAL - 2) return true;
  return row.some(({ place: before }, at) => {
    const after = row[at + 1]?.place;
    return before !== undefined && after !== undefined && before < place && place < after;
  });
}

/** Neither a head, however broken, nor an empty one stands before the cell `at`. */
function isBefore(row: readonly Head[], at: number): boolean {
  return at === 0 || (at > 0 && (row[at - 1]?.words.length ?? 0) > LONGEST_HEAD);
}
