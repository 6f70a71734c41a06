import { APPLICANT_COLUMNS, type CellKey, REPORT_CELLS, type RequestColumn } from "../../model/annual-report.ts";
import { CHALLENGE_WORDS, DISCLOSURE_BLOCKS, REQUEST_WORDS } from "../../model/report-words.ts";

/** Between the words of a name, as the tables are read out. */
const BETWEEN = "，";

/** A column of part three as printed. */
export function columnName(column: RequestColumn): string {
  return columnWords(column).join(BETWEEN);
}

/** A row of part three as printed, with the heads left of it. */
export function rowName(row: keyof typeof REQUEST_WORDS.rows): string {
  return rowWords(row).join(BETWEEN);
}

/** A cell in a sentence, as the tables on the screen call it: its row with the heads left of it, and its column, as printed. */
export function cellName(cell: CellKey): string {
  return NAMES.get(cell) ?? cell;
}

const NAMES: ReadonlyMap<string, string> = new Map(REPORT_CELLS.map((cell) => [cell, wordsOf(cell).join(BETWEEN)]));

function wordsOf(cell: CellKey): string[] {
  const [part, row = "", column = ""] = cell.split("/");
  if (part === "disclosure") return disclosureWords(cell);
  if (part === "requests") return [...rowWords(row), ...columnWords(column)];
  const { litigation, rows, columns } = CHALLENGE_WORDS;
  const group = word(rows, row);
  return [...(row === "reconsideration" ? [] : [litigation]), group, word(columns, column)];
}

function disclosureWords(cell: CellKey): string[] {
  return DISCLOSURE_BLOCKS.flatMap(({ columns, rows }) =>
    rows.flatMap(({ title, cells }) => cells.flatMap((own, at) => (own === cell ? [title, columns[at] ?? ""] : []))),
  );
}

function rowWords(row: string): string[] {
  const { results, groups, rows } = REQUEST_WORDS;
  const group = groups.find(({ leaves }) => leaves.some((leaf) => leaf === row));
  return [...(row.startsWith("r3") ? [results] : []), ...(group ? [group.title] : []), word(rows, row)];
}

function columnWords(column: string): string[] {
  const { organisations, columns } = REQUEST_WORDS;
  const isOrganisation = column !== "natural" && APPLICANT_COLUMNS.some((each) => each === column);
  return [...(isOrganisation ? [organisations] : []), word(columns, column)];
}

function word(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
