import type { Block, CellPlace, HiddenPlace } from "../model/draft.ts";
import type { DraftBuilder } from "./attachment.ts";
import { readable } from "./office-properties.ts";
import { parseXml, type Attributes } from "./xml.ts";

interface Piece {
  text: string;
  readonly hidden: HiddenPlace;
  readonly what: string;
}

interface Paragraph {
  visible: string;
  isAllInserted: boolean;
  readonly pieces: Piece[];
  kind: Block["kind"];
}

interface Table {
  readonly number: number;
  row: number;
  column: number;
  /** Columns that the present cell takes. */
  span: number;
  isMerged: boolean;
  isHeader: boolean;
  text: string;
}

interface Where {
  readonly place: string;
  readonly hidden?: HiddenPlace | undefined;
}

/** Words in a drawing's name that stand for its alternative text. */
const ALT_ELEMENTS = new Set(["docPr", "cNvPr", "shape", "tblCaption", "tblDescription"]);

/** Reads one part with text: paragraphs, tables, text boxes, and what hides between them. */
export function readWordPart(bytes: Uint8Array | undefined, out: DraftBuilder, where: Where): void {
  const reader = new WordPart(out, where);
  parseXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
}

class WordPart {
  private readonly out: DraftBuilder;
  private readonly where: Where;
  /** A text box stands in a paragraph, and has paragraphs. */
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private number = 0;
  private holder: "t" | "delText" | "instrText" | undefined;
  private isVanished = false;
  private inserted = 0;
  private deleted = 0;
  private properties = 0;
  private instruction = "";

  constructor(out: DraftBuilder, where: Where) {
    this.out = out;
    this.where = where;
  }

  open(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (name === "p") this.beginParagraph();
    else if (name === "tbl") this.beginTable();
    else if (name === "tr" && table) Object.assign(table, { row: table.row + 1, column: -1, span: 1, isHeader: false });
    else if (name === "tc" && table)
      Object.assign(table, { column: table.column + table.span, span: 1, isMerged: false, text: "" });
    else if (name === "gridBefore" && table) table.column = Number(attributes["val"] ?? 0) - 1;
    else if (name === "gridSpan" && table) table.span = Math.max(1, Math.min(1000, Number(attributes["val"] ?? 1)));
    else if (name === "vMerge" && table) table.isMerged = attributes["val"] !== "restart";
    else if (name === "tblHeader" && table) table.isHeader = true;
    else if (ALT_ELEMENTS.has(name)) this.readAlternative(attributes);
    else this.openInline(name, attributes);
  }

  private openInline(name: string, attributes: Attributes): void {
    if (name === "r") this.isVanished = false;
    else if (name === "rPr" || name === "pPr") this.properties += 1;
    else if (name === "vanish" || name === "webHidden") this.isVanished ||= isOn(attributes);
    else if (name === "t" || name === "delText" || name === "instrText") this.holder = name;
    else if (this.properties > 0 && (name === "pStyle" || name === "outlineLvl")) this.readStyle(name, attributes);
    else if ((name === "ins" || name === "moveTo") && this.properties === 0) this.inserted += 1;
    else if ((name === "del" || name === "moveFrom") && this.properties === 0) this.deleted += 1;
    else if (name === "tab" && this.properties === 0) this.put("\t");
    else if (name === "br" || name === "cr") this.put("\n");
    else if (name === "noBreakHyphen") this.put("-");
    else if (name === "fldSimple") this.readInstruction(attributes["instr"] ?? "");
  }

  text(text: string): void {
    if (this.holder === "instrText") this.instruction += text;
    else if (this.holder !== undefined) this.put(text);
  }

  close(name: string): void {
    if (name === "p") this.endParagraph();
    else if (name === "tc") this.endCell();
    else if (name === "tbl") this.tables.pop();
    else if (name === "t" || name === "delText" || name === "instrText") this.holder = undefined;
    else if (name === "rPr" || name === "pPr") this.properties = Math.max(0, this.properties - 1);
    else if (name === "r") this.isVanished = false;
    else if ((name === "ins" || name === "moveTo") && this.properties === 0)
      this.inserted = Math.max(0, this.inserted - 1);
    else if ((name === "del" || name === "moveFrom") && this.properties === 0)
      this.deleted = Math.max(0, this.deleted - 1);
  }

  private put(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    if (this.deleted > 0 || this.holder === "delText") return this.hide(text, "deleted", "删去而留有痕迹的文字");
    if (this.isVanished) return this.hide(text, "invisible", "隐藏文字");
    if (this.inserted === 0 && text.trim() !== "") paragraph.isAllInserted = false;
    paragraph.visible += text;
  }

  /** Puts hidden text beside that of its neighbours: Word cuts a word into runs where it likes. */
  private hide(text: string, hidden: HiddenPlace, what: string): void {
    const pieces = this.paragraphs.at(-1)?.pieces;
    const last = pieces?.at(-1);
    if (last?.hidden === hidden) last.text += text;
    else pieces?.push({ text, hidden, what });
  }

  private beginParagraph(): void {
    this.number += 1;
    this.paragraphs.push({ visible: "", isAllInserted: true, pieces: [], kind: "paragraph" });
  }

  private endParagraph(): void {
    if (this.instruction !== "") this.readInstruction(this.instruction);
    this.instruction = "";
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { visible, pieces, kind, isAllInserted } = paragraph;
    const table = this.tables.at(-1);
    // A paragraph of a text box within a cell is said with the cell.
    if (table && this.paragraphs.length === 0) table.text += table.text === "" ? visible : `\n${visible}`;
    else
      this.out.add(visible, this.here(), {
        kind,
        hidden: this.where.hidden ?? (isAllInserted ? "inserted" : undefined),
      });
    for (const { text, hidden, what } of pieces) this.out.add(text, `${this.here()}（${what}）`, { hidden });
  }

  private beginTable(): void {
    this.tables.push({
      number: this.out.nextTable(),
      row: -1,
      column: -1,
      span: 1,
      isMerged: false,
      isHeader: false,
      text: "",
    });
  }

  private endCell(): void {
    const table = this.tables.at(-1);
    if (!table || table.isMerged) return;
    const cell: CellPlace = {
      table: table.number,
      row: Math.max(0, table.row),
      column: Math.max(0, table.column),
      ...(table.isHeader && { isHeader: true }),
    };
    this.out.add(table.text, this.here(), { kind: "cell", cell, hidden: this.where.hidden });
    table.text = "";
  }

  private here(): string {
    const { place } = this.where;
    const table = this.tables.at(-1);
    if (table) return `${place}的表格${table.number + 1}第${table.row + 1}行第${table.column + 1}列`;
    return place === "正文" ? `正文第${this.number}段` : place;
  }

  private readStyle(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const value = attributes["val"] ?? "";
    const isHeading = name === "outlineLvl" ? Number(value) < 9 : /^(heading|title|标题|[1-9]$)/i.test(value);
    if (isHeading) paragraph.kind = "heading";
  }

  private readAlternative(attributes: Attributes): void {
    const words = new Set([attributes["descr"], attributes["title"], attributes["alt"]]);
    for (const text of words) this.out.add(text ?? "", `${this.here()}的图片说明`, { hidden: "alternative-text" });
  }

  private readInstruction(instruction: string): void {
    for (const [, quoted = "", bare = ""] of instruction.matchAll(
      /(?:HYPERLINK|INCLUDE\w+|LINK)\s+(?:"([^"]*)"|(\S+))/gi,
    ))
      this.out.add(readable(quoted || bare), `${this.here()}的链接地址`, { hidden: "link-target" });
  }
}

function isOn({ val = "true" }: Attributes): boolean {
  return !/^(0|false|off|none)$/.test(val);
}
