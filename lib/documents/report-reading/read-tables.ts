/** A row's cells as they stand in it, from left to right: what a merged cell of a row above covers is none. */
export type ReadRow = readonly string[];

/** A table as it was read, without its look. */
export type ReadTable = readonly ReadRow[];

/** What was read, from whatever kind of file: its tables, and all its words for finding the year. */
export interface ReadDocument {
  readonly tables: readonly ReadTable[];
  readonly text: string;
}

/** Largest file that is read as a report, in bytes, and longest text that is pasted, in UTF-16 units. */
export const LARGEST_REPORT = 20 * 2 ** 20;
/** See {@link LARGEST_REPORT}. */
export const LONGEST_PASTE = 5_000_000;

/** Most cells of all tables together: the three tables have some four hundred. */
const MOST_CELLS = 100_000;
/** Most of the words that are kept, in UTF-16 units. */
const MOST_WORDS = 200_000;
/** Most of one cell: no label of the report is as long as that. */
const LONGEST_CELL = 2000;

/** What is said of a file that has far too much in it. */
export class ReportTooLarge extends Error {}

/** Collects tables, also such as stand within a cell of another one, and holds them to the limits. */
export class TableCollector {
  readonly tables: ReadTable[] = [];
  private readonly open: { rows: string[][]; cell: string | undefined }[] = [];
  private words = "";
  private cells = 0;

  beginTable(): void {
    this.open.push({ rows: [], cell: undefined });
  }

  beginRow(): void {
    this.open.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    const table = this.open.at(-1);
    if (table) table.cell = "";
  }

  /** Words, in the innermost open cell or outside of all tables. */
  say(text: string): void {
    const table = this.open.at(-1);
    if (table?.cell !== undefined && table.cell.length < LONGEST_CELL) table.cell += text;
    if (this.words.length < MOST_WORDS) this.words += text;
  }

  /** `covered`: it is the lower part of a merged cell, and no cell of this row. */
  endCell(covered = false): void {
    const table = this.open.at(-1);
    if (table?.cell === undefined) return;
    const row = table.rows.at(-1) ?? [];
    if (table.rows.length === 0) table.rows.push(row);
    if (!covered) row.push(table.cell);
    table.cell = undefined;
    this.say(" ");
    this.cells += 1;
    if (this.cells > MOST_CELLS) throw new ReportTooLarge();
  }

  /** Takes the last row away: it was struck out. */
  dropRow(): void {
    this.open.at(-1)?.rows.pop();
  }

  endTable(): void {
    const table = this.open.pop();
    if (table) this.tables.push(table.rows);
  }

  /** All that was read; tables that were not ended are ended. */
  document(): ReadDocument {
    while (this.open.length > 0) this.endTable();
    return { tables: this.tables, text: this.words };
  }
}
