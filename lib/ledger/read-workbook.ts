import { AttachmentError } from "../attachments/attachment.ts";
import { dateOfSerial, readSharedStrings, readStyles, type Styles } from "../attachments/sheet-tables.ts";
import { folderOf, parseRelations, parseXml, relationsOf, type Attributes } from "../attachments/xml.ts";
import type { Parts } from "../attachments/zip.ts";
import { MOST_AREAS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, MOST_SPREAD } from "./limits.ts";
import type { LedgerCell, LedgerRow, LedgerSheet } from "./sheet.ts";

/** The days between the two ways in which Excel counts: from 1900, and on old Macs from 1904 (ECMA-376 18.17.4.1). */
const FROM_1904 = 1462;
const WORKBOOK = "xl/workbook.xml";

interface Shared {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly from1904: boolean;
  /** Counted over all sheets, for a small file can say that a great deal is merged. */
  readonly merged: { areas: number; cells: number };
}

/** Reads all sheets of a workbook (ECMA-376) with what Excel knows of each cell. Throws {@link AttachmentError}. */
export function readWorkbook(parts: Parts): LedgerSheet[] {
  const targets = new Map(parseRelations(parts.read(relationsOf(WORKBOOK)), folderOf(WORKBOOK)).map((r) => [r.id, r]));
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  let from1904 = false;
  parseXml(parts.read(WORKBOOK), {
    open(element, { name = "", id = "", state, date1904 }) {
      if (element === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
      const target = targets.get(id);
      if (element === "sheet" && target?.type === "worksheet")
        sheets.push({ name, part: target.target, isHidden: /hidden/i.test(state ?? "") });
    },
  });
  if (sheets.length > MOST_SHEETS)
    throw new AttachmentError(`文件里有${sheets.length}个工作表，太多。请只留下台账，另存后再导入。`);
  const shared = {
    strings: readSharedStrings(parts.read("xl/sharedStrings.xml")),
    styles: readStyles(parts.read("xl/styles.xml")),
    from1904,
    merged: { areas: 0, cells: 0 },
  };
  return sheets.map(({ name, part, isHidden }) => ({ name, isHidden, rows: readRows(name, parts.read(part), shared) }));
}

/** A merged area, rows and columns from 0. */
interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function readRows(sheet: string, bytes: Uint8Array | undefined, shared: Shared): LedgerRow[] {
  const rows = new Map<number, (LedgerCell | undefined)[]>();
  const areas: Area[] = [];
  let [row, column] = [-1, -1];
  let cell: { readonly type: string; readonly style: number } = { type: "n", style: 0 };
  let value = "";
  let [holds, phonetic] = [false, 0];
  const begin = ({ r, t = "n", s = "0" }: Attributes): void => {
    column = r === undefined ? column + 1 : placeOf(r).column;
    cell = { type: t, style: Number(s) };
    value = "";
  };
  parseXml(bytes, {
    open(name, attributes) {
      if (name === "row") [row, column] = [attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1, -1];
      else if (name === "c") begin(attributes);
      else if (name === "rPh") phonetic += 1;
      else if (name === "v" || name === "t") holds = phonetic === 0;
      else if (name === "mergeCell") {
        if ((shared.merged.areas += 1) > MOST_AREAS) throw tooMuchMerged(sheet);
        areas.push(areaOf(attributes["ref"] ?? ""));
      }
    },
    text: (text) => void (holds && (value += text)),
    close(name) {
      if (name === "v" || name === "t") holds = false;
      else if (name === "rPh") phonetic -= 1;
      if (name !== "c" || value.trim() === "") return;
      if (column >= MOST_COLUMNS) return;
      if (row >= MOST_ROWS)
        throw new AttachmentError(`工作表“${sheet}”超过${MOST_ROWS}行。请按年度拆成几个文件，再导入。`);
      const cells = rows.get(row) ?? [];
      cells[column] = cellOf(value, cell, shared);
      rows.set(row, cells);
    },
  });
  for (const area of areas) {
    shared.merged.cells += spread(area, rows, MOST_SPREAD - shared.merged.cells);
    if (shared.merged.cells > MOST_SPREAD) throw tooMuchMerged(sheet);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([at, cells]) => ({ number: at + 1, cells: Array.from(cells, (each) => each) }));
}

function cellOf(value: string, { type, style }: { type: string; style: number }, shared: Shared): LedgerCell {
  if (type === "s") return { kind: "text", text: shared.strings[Number(value)] ?? "" };
  if (type === "b") return { kind: "text", text: value === "1" ? "是" : "否" };
  const number = Number(value);
  if (type !== "n" || !Number.isFinite(number)) return { kind: "text", text: value };
  const date = shared.styles[style] === true ? dateOfSerial(number + (shared.from1904 ? FROM_1904 : 0)) : undefined;
  return date === undefined ? { kind: "number", text: value.trim() } : { kind: "date", text: date, date };
}

/**
 * Gives every cell of a merged area what its first one says: that is how people read it. Answers how many cells that were;
 * it stops beyond `most` of them.
 */
function spread(
  { top, bottom, left, right }: Area,
  rows: Map<number, (LedgerCell | undefined)[]>,
  most: number,
): number {
  const first = rows.get(top)?.[left];
  if (!first) return 0;
  const width = Math.min(right, MOST_COLUMNS - 1) - left + 1;
  let count = 0;
  for (let row = top; row <= Math.min(bottom, MOST_ROWS - 1) && count <= most; row += 1) {
    count += width;
    const cells = rows.get(row);
    if (!cells) continue;
    for (let column = left; column < left + width; column += 1)
      if (row > top || column > left) cells[column] = column > left ? { ...first, across: true } : first;
  }
  return count;
}

function tooMuchMerged(sheet: string): AttachmentError {
  return new AttachmentError(
    `工作表“${sheet}”合并的单元格太多。请取消合并（每格都填上字），或者只留下台账，另存后再导入。`,
  );
}

function areaOf(reference: string): Area {
  const [from = "", to = from] = reference.split(":");
  const [start, end] = [placeOf(from), placeOf(to)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Row and column from 0 of a reference like `AB12`. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)?/.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
