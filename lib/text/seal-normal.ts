import type { Block, CellPlace } from "../model/draft.ts";
import { sealedLink } from "./seal-link.ts";

/** The normalised content of one field. */
export interface SealNormal {
  /** Visible characters one for one, between them single spaces that count, and marks ({@link SEAL_MARK}). */
  readonly text: string;
  /** Where in it a line begins on the screen, rising: for showing it, none of the content. */
  readonly lines: readonly number[];
}

const OPEN = "\u001D";
const CLOSE = "\u001F";

/** A mark within a normalised text: a kind, e.g. the border of a cell, and numbers. No text can hold one: controls are left out. */
export const SEAL_MARK = new RegExp(`${OPEN}([a-z])([-,0-9]*)${CLOSE}`, "gu");

/** Leaves no trace on the screen, and editors put them in and take them out. Direction overrides and glyph variants do show. */
const NOTHING = /[\u00AD\u200B-\u200E\u2060-\u2064\uFEFF]|\u034F|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
/** Shows as empty space. */
const BLANKS = /[\s\u0085\u115F\u1160\u180E\u2800\u3164\uFFA0]+/u;
/** Scripts that are written with spaces between words, and digits, of full width too. */
const SPACED = /[\p{Nd}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u;
const DIGIT = /\p{Nd}/u;
const IN_NUMBERS = /[.,:/%+-]/;

/** Whether space between two characters is content: without it two numbers or words would be one. */
function counts(left: string, right: string): boolean {
  if (SPACED.test(left)) return SPACED.test(right) || (DIGIT.test(left) && IN_NUMBERS.test(right));
  return IN_NUMBERS.test(left) && DIGIT.test(right);
}

/**
 * What a reader of the published article sees in the blocks, brought to one form: it stays the same under all that is
 * formatting, and changes with any visible character and with the cell that it stands in. Text that is not shown is left
 * out: hiding or showing some is a change. Tracked insertions read as text; deletions show struck through, and come in a
 * part of their own, as do links and alternative texts. Comments and metadata are no content. `own`: see `SealedText`.
 */
export function sealNormal(blocks: readonly Block[], own: readonly string[] = []): SealNormal {
  const writer = new Writer();
  for (const block of blocks) if (!block.hidden || block.hidden === "inserted") writer.add(block.text, block.cell);
  writer.begin("d");
  for (const block of blocks) if (block.hidden === "deleted") writer.add(block.text, block.cell);
  for (const [hidden, kind] of [
    ["link-target", "l"],
    ["alternative-text", "a"],
  ] as const) {
    let last = "";
    for (const block of blocks) {
      if (block.hidden !== hidden) continue;
      const alone = new Writer();
      alone.add(hidden === "link-target" ? sealedLink(block.text, own) : block.text, undefined);
      const { text } = alone.end();
      // A link of which a part was made bold may become two.
      if (text === last) continue;
      last = text;
      writer.begin(kind);
      writer.add(text, undefined);
    }
  }
  return writer.end();
}

class Writer {
  readonly lines: number[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private last = "";
  private part = "";
  private table: number | undefined;
  private tables = new Map<number, { readonly rank: number; readonly row: number; readonly column: number }>();

  end(): SealNormal {
    return { text: this.pieces.join(""), lines: this.lines };
  }

  /** Another part of the content; nothing of it is written while it is empty. */
  begin(part: string): void {
    this.part = part;
    this.table = undefined;
    this.tables = new Map();
  }

  add(text: string, cell: CellPlace | undefined): void {
    let isPlaced = false;
    for (const line of text.replace(NOTHING, "").split("\n")) {
      let isBegun = false;
      for (const word of line.split(BLANKS)) {
        if (word === "") continue;
        const before = this.length;
        if (!isPlaced) this.moveTo(cell);
        isPlaced = true;
        const isMarked = this.length > before;
        if (counts(this.last, word.charAt(0))) this.write(" ");
        if (!isBegun && !isMarked && this.length > 0) this.lines.push(this.length);
        isBegun = true;
        this.write(word);
      }
    }
  }

  private write(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    this.last = piece.charAt(piece.length - 1);
  }

  private moveTo(cell: CellPlace | undefined): void {
    if (this.part !== "") this.mark(this.part);
    this.part = "";
    if (!cell) {
      if (this.table !== undefined) this.mark("e");
      this.table = undefined;
      return;
    }
    const { table, row, column } = cell;
    const last = this.tables.get(table);
    // From cell to cell, so that one more row changes one mark and not all that follow.
    if (!last) this.mark("t", row, column);
    else if (this.table !== table) this.mark("b", this.tables.size - last.rank, row - last.row, column);
    else if (row !== last.row) this.mark("r", row - last.row, column);
    else if (column !== last.column) this.mark("c", column - last.column);
    this.table = table;
    this.tables.set(table, { rank: last?.rank ?? this.tables.size, row, column });
  }

  private mark(kind: string, ...numbers: readonly number[]): void {
    this.write(`${OPEN}${kind}${numbers.join(",")}${CLOSE}`);
  }
}
