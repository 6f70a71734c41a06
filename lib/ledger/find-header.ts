import { lettersOf } from "../attachments/sheet.ts";
import { HEADER_WORDS } from "./header-words.ts";
import { textOf, type LedgerRow, type LedgerSheet } from "./sheet.ts";
import { TARGETS, type TargetId } from "./targets.ts";

/** A column under its header. */
export interface LedgerColumn {
  /** 0 is A. */
  readonly column: number;
  readonly letters: string;
  /** As the header has it, the header over it in front where it belongs to a group; empty where nothing stands there. */
  readonly title: string;
  /** The title's parts as they can be recognised: with the group, and alone. */
  readonly names: readonly string[];
}

/** Where the header of a sheet is. */
export interface LedgerHeader {
  /** The number of its last row. */
  readonly row: number;
  readonly columns: readonly LedgerColumn[];
}

/** What stands beyond in a cell is no name, and brackets that never close are looked for over and over. */
const LONGEST_NAME = 200;
/** How far down a header can be. */
const WITHIN = 30;
/** So many columns have to be recognised for a row to be taken for the header. */
const FEWEST = 3;

/** How well a header says a target: 0 not at all, 1 by a weaker word, 2. */
export function fit(name: string, target: TargetId): 0 | 1 | 2 {
  const [strong, weak] = HEADER_WORDS[target];
  if (strong.test(name)) return 2;
  return weak?.test(name) ? 1 : 0;
}

/** The header: the row near the top in which most columns are recognised; of two that know as many, the lower one. */
export function findHeader({ rows }: LedgerSheet): LedgerHeader | undefined {
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, row] of rows.slice(0, WITHIN).entries()) {
    const score = recognised(row);
    const isBelow = best !== undefined && index === best.index + 1;
    if (score >= FEWEST && (best === undefined || score > best.score || (isBelow && score === best.score)))
      best = { index, score };
  }
  const row = best && rows[best.index];
  return row && headerAt(row.number, rows);
}

/** The header, said to be the row of this number. */
export function headerAt(number: number, rows: readonly LedgerRow[]): LedgerHeader {
  const index = rows.findIndex((row) => row.number === number);
  const [row, above] = [rows[index], index > 0 ? rows[index - 1] : undefined];
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const own = nameOf(textOf(row?.cells[column]));
    const group = groupOver(column, above);
    const title = group === "" || group === own ? own : `${group}·${own}`;
    return { column, letters: lettersOf(column), title, names: group === "" ? [own] : [group + own, own] };
  });
  return { row: number, columns };
}

function recognised({ cells }: LedgerRow): number {
  const names = cells.map((cell) => nameOf(textOf(cell))).filter((name) => name !== "");
  return TARGETS.filter(({ id }) => names.some((name) => fit(name, id) > 0)).length;
}

/** What stands over a column in an area that is merged across some columns, but not across the whole table: that is a title. */
function groupOver(column: number, above: LedgerRow | undefined): string {
  const name = nameOf(textOf(above?.cells[column]));
  if (!above || name === "") return "";
  const isMerged = above.cells[column]?.across === true || above.cells[column + 1]?.across === true;
  const share = above.cells.filter((cell) => nameOf(textOf(cell)) === name).length / above.cells.length;
  return isMerged && share < 0.6 ? name : "";
}

/** A header's words without blanks, line ends, brackets with what they hold, and signs. */
function nameOf(text: string): string {
  return text
    .slice(0, LONGEST_NAME)
    .replaceAll(/[(（【[][^)）】\]]*[)）】\]]/g, "")
    .replaceAll(/[\s\p{P}\p{S}]/gu, "");
}
