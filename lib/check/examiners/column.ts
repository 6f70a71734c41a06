import { foldText, slice } from "../../text/fold.ts";
import { condense, sourceSpan, type BlockSpan, type Examiner, type Noted } from "../passage.ts";
import { mayBeHeader } from "../table-header.ts";

/** Cells that say nothing of anybody: empty, a dash, a word of a form, a number whose middle is hidden. */
const SAYS_NOTHING =
  /^(?:[-—/\\.·\s]*|无|略|有|是|否|√|×|见附件|不详|待定|已(?:核|提供|提交|登记|办理|开通)[\u4e00-\u9fff]{0,4}|[^*×●#＊]{0,12}(?:[*●＊#]{2,}|[x×]{3,})[^*]{0,12})$/i;
/** What may stand around a header's words: a number, remarks in brackets, a colon; and whose it is. */
const AROUND = /^\d{1,2}[.、]|\([^)]{0,12}\)|[:*]$/g;
const WHOSE = /^(?:本人|个人|参保人员?|申请人|人员|当事人|被处罚人|收款人?|领取人|患者)的?(?=.)/;

/** Which columns: under one of `headers`, in tables that have a column under one of `beside` and none under `without`. */
export interface ColumnOf {
  readonly headers: readonly string[];
  readonly beside?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Present in the first rows: the text that may be a header. */
  readonly header?: string;
  /** Where the cell's text stands in its block, when it says something. */
  readonly value?: { readonly start: number; readonly end: number };
}

/**
 * Table columns under one of some headers: one conclusion a column, with all its cells that say something. A header is
 * the whole of its cell, but for numbers and remarks around it.
 */
export function columnExaminer({ headers, beside, without }: ColumnOf): Examiner<CellNote> {
  const own = headers.map(foldText);
  const needed = beside?.map(foldText);
  const unwanted = without?.map(foldText) ?? [];
  return {
    words: [],
    readsCells: true,
    note(passage) {
      const { cell, text } = passage;
      if (cell === undefined) return undefined;
      const { table, row, column } = cell;
      const header = mayBeHeader(cell, text.length)
        ? condense(text, { start: 0, end: text.length }).kept.replace(AROUND, "").replace(WHOSE, "")
        : undefined;
      const shown = slice(text, 0, text.length);
      const start = shown.length - shown.trimStart().length;
      const end = shown.trimEnd().length;
      const value = SAYS_NOTHING.test(shown.trim()) ? undefined : sourceSpan(passage, { start, end });
      return { table, row, column, ...(header !== undefined && { header }), ...(value && { value }) };
    },
    conclude(notes, { part }) {
      if (part !== undefined) return [];
      return tablesOf(notes).flatMap((cells) => {
        const found = headersIn(cells, own);
        if (found.length === 0 || headersIn(cells, unwanted).length > 0) return [];
        if (needed !== undefined && headersIn(cells, needed).length === 0) return [];
        return found.flatMap(({ note: { row, column } }) => {
          const spans = cells.flatMap(({ block, note }): BlockSpan[] =>
            note.column === column && note.row > row && note.value ? [{ block, ...note.value }] : [],
          );
          const [span, ...more] = spans;
          return span === undefined ? [] : [{ span, ...(more.length > 0 && { more }) }];
        });
      });
    },
  };
}

function tablesOf(notes: readonly Noted<CellNote>[]): Noted<CellNote>[][] {
  const tables = new Map<number, Noted<CellNote>[]>();
  for (const noted of notes) {
    const cells = tables.get(noted.note.table);
    if (cells === undefined) tables.set(noted.note.table, [noted]);
    else cells.push(noted);
  }
  return [...tables.values()];
}

/** The header cells that are one of the words, one a column: the lowest. */
function headersIn(cells: readonly Noted<CellNote>[], words: readonly string[]): Noted<CellNote>[] {
  const byColumn = new Map<number, Noted<CellNote>>();
  for (const noted of cells) {
    const { header, column } = noted.note;
    if (header !== undefined && words.includes(header)) byColumn.set(column, noted);
  }
  return [...byColumn.values()];
}
