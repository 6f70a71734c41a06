import type { HiddenPlace } from "../model/draft.ts";
import type { DraftBuilder } from "./attachment.ts";
import { dateOfSerial, type Styles, unescaped } from "./sheet-tables.ts";
import { parseXml, type Attributes } from "./xml.ts";

/** What a sheet needs of its workbook. */
interface Surroundings {
  readonly place: string;
  readonly isHidden: boolean;
  readonly shared: readonly string[];
  readonly styles: Styles;
}

/** What a person should know of a sheet besides its cells. */
export interface SheetReport {
  /** Letters of the columns with numbers that lost digits. */
  readonly lossy: string[];
  hiddenRows: number;
  hiddenColumns: number;
}

/** More digits than these a number of Excel does not keep. */
const KEPT_DIGITS = 15;
const WIDEST = 16_384;

/** Reads a sheet's cells as a table, its header and footer. */
export function readSheet(bytes: Uint8Array | undefined, out: DraftBuilder, around: Surroundings): SheetReport {
  const reader = new SheetReader(out, around);
  parseXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.report;
}

class SheetReader {
  readonly report: SheetReport = { lossy: [], hiddenRows: 0, hiddenColumns: 0 };
  private readonly out: DraftBuilder;
  private readonly around: Surroundings;
  private readonly table: number;
  private readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private row = -1;
  private column = -1;
  private isRowHidden = false;
  private type = "n";
  private style = 0;
  private value = "";
  private holds = false;

  constructor(out: DraftBuilder, around: Surroundings) {
    this.out = out;
    this.around = around;
    this.table = out.nextTable();
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.beginCell(attributes);
    else if (name === "v" || name === "t") this.holds = true;
    else if (name === "row") this.beginRow(attributes);
    else if (name === "col" && isTrue(attributes["hidden"])) this.hideColumns(attributes);
    else if (/^(odd|even|first)(Header|Footer)$/.test(name) || /^formula[12]$/.test(name)) {
      this.value = "";
      this.holds = true;
    }
  }

  text(text: string): void {
    if (this.holds) this.value += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.holds = false;
    else if (name === "c") this.endCell();
    else if (/^(odd|even|first)(Header|Footer)$/.test(name)) {
      this.holds = false;
      // Codes such as &C or &"宋体,常规"&10 say where and how.
      const shown = this.value.replace(/&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z])/gi, " ").trim();
      this.out.add(shown, `${this.around.place}的页眉页脚`, this.hidden());
    } else if (/^formula[12]$/.test(name)) {
      this.holds = false;
      if (/^".*"$/.test(this.value))
        this.out.add(this.value.slice(1, -1), `${this.around.place}的下拉选项`, { hidden: "metadata" });
    }
  }

  private hideColumns({ min, max }: Attributes): void {
    const [first, last] = [Number(min) - 1, Math.min(WIDEST, Number(max)) - 1];
    this.hiddenColumns.push([first, last]);
    // Hiding all to the right of the table is how people tidy a sheet up.
    if (last < WIDEST - 1) this.report.hiddenColumns += Math.max(0, last - first + 1);
  }

  private beginRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.isRowHidden = isTrue(hidden);
    if (this.isRowHidden) this.report.hiddenRows += 1;
  }

  private beginCell({ r, t = "n", s = "0" }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t;
    this.style = Number(s);
    this.value = "";
  }

  private endCell(): void {
    const { table, row, column } = this;
    const place = `${this.around.place}${lettersOf(column)}${row + 1}`;
    const text = this.shown();
    if (text !== "") this.out.add(text, place, { kind: "cell", cell: { table, row, column }, ...this.hidden(column) });
  }

  /** The cell's value as a person reads it. */
  private shown(): string {
    const { value, type } = this;
    if (type === "s") return this.around.shared[Number(value)] ?? "";
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type !== "n" || value === "") return unescaped(value);
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    if (this.around.styles[this.style] === true) return dateOfSerial(number) ?? value;
    if (Math.abs(number) < 10 ** KEPT_DIGITS || !Number.isInteger(number)) return String(number);
    const letters = lettersOf(this.column);
    if (!this.report.lossy.includes(letters)) this.report.lossy.push(letters);
    // What Excel itself shows: it keeps no more.
    return BigInt(number).toString().slice(0, KEPT_DIGITS).padEnd(BigInt(number).toString().length, "0");
  }

  private hidden(column?: number): { hidden?: HiddenPlace } {
    if (this.around.isHidden) return { hidden: "hidden-sheet" };
    if (column === undefined) return {};
    if (this.isRowHidden) return { hidden: "hidden-row" };
    const isHidden = this.hiddenColumns.some(([first, last]) => first <= column && column <= last);
    return isHidden ? { hidden: "hidden-column" } : {};
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** A column's letters, from its number, 0 being A. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
