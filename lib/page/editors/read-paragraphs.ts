import type { Block } from "../../model/draft.ts";
import { isComment, isElement, isText } from "../dom.ts";
import {
  attributeTexts,
  commentText,
  isBlank,
  isBookkeeping,
  trackedChange,
  veilOf,
  type HiddenText,
} from "./hidden-text.ts";
import type { KnownParagraphs, Paragraph, Reading, Segment } from "./known-paragraphs.ts";
import { TableGrid } from "./table-grid.ts";

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SELECT TEXTAREA".split(" "));
const HEADING = /^H[1-6]$/;
const BREAKS = /[\t\n\r]/g;

const PLAIN: Reading = { kind: "paragraph", preserved: false, veil: undefined, change: undefined, cell: undefined };

/**
 * The paragraphs under a root in one walk, leaving out elements that are known. What is veiled or deleted within a
 * paragraph comes behind it, so that the paragraph reads as it is shown; what hides in attributes and comments comes last.
 */
export function readParagraphs(root: Node, known?: KnownParagraphs): readonly Paragraph[] {
  const reader = new Reader(known);
  reader.walk(root, PLAIN);
  reader.endBlock();
  return reader.asides.length === 0 ? reader.paragraphs : reader.paragraphs.concat(reader.asides);
}

/** A block that is being read. */
interface OpenBlock {
  reading: Reading;
  text: string;
  segments: Segment[];
  /** What was read within it and is none of its text. */
  within: Paragraph[];
}

class Reader {
  paragraphs: Paragraph[] = [];
  readonly asides: Paragraph[] = [];
  private readonly known: KnownParagraphs | undefined;
  private open = newBlock();
  /** Of the table around, outside its cells. */
  private grid: TableGrid | undefined;
  private tables = 0;

  constructor(known: KnownParagraphs | undefined) {
    this.known = known;
  }

  walk(parent: Node, reading: Reading): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.addText(node, reading);
      else if (isElement(node)) this.enter(node, reading);
      else if (isComment(node)) this.addAside(node, { hidden: "comment", text: commentText(node.data) });
    }
  }

  private enter(element: Element, reading: Reading): void {
    const name = element.nodeName;
    if (name === "BR") {
      if (this.open.segments.length > 0) this.open.text += "\n";
    } else if (BLOCKS.has(name)) {
      this.endBlock();
      this.enterBlock(element, reading);
    } else if (!SILENT.has(name)) {
      const own = this.readingOf(element, reading);
      if (own === undefined) return;
      if (own.veil === reading.veil && own.change === reading.change) this.walk(element, own);
      else if (own.change === "inserted") this.readApart(element, own);
      else this.readWithin(element, own);
    }
  }

  private enterBlock(element: Element, around: Reading): void {
    switch (element.nodeName) {
      case "TABLE": {
        const { grid } = this;
        const read = (own: Reading): void => {
          this.grid = isLayout(element) ? undefined : new TableGrid(this.tables++);
          // What stands between its cells is in none, nor in that of a table around.
          this.walk(element, this.grid ? { ...own, cell: undefined } : own);
        };
        this.readKnown(element, around, read, around);
        this.grid = grid;
        return;
      }
      case "THEAD":
      case "TBODY":
      case "TFOOT":
        this.grid?.enterGroup(element);
        return this.readKnown(element, around, (own) => this.walk(element, own), undefined);
      case "TR": {
        const { grid } = this;
        grid?.enterRow(element);
        const read = (own: Reading): void => {
          this.walk(element, own);
          grid?.leaveRow();
        };
        const cell = grid?.rowKey();
        const isWhole = (): boolean => cell !== undefined && grid?.isBehind(cell) === true;
        return this.readKnown(element, around, read, cell && { ...around, cell }, isWhole);
      }
      case "TD":
      case "TH": {
        const { grid } = this;
        this.grid = undefined;
        const cell = grid ? { kind: "cell" as const, cell: grid.place(element) } : {};
        const inside = { ...around, ...cell };
        this.readKnown(element, inside, (own) => this.walk(element, own), inside);
        this.grid = grid;
        return;
      }
      default:
        // Around the rows of a table, where they stand depends on those before.
        this.readKnown(element, around, (own) => this.walk(element, own), this.grid ? undefined : around);
    }
  }

  /**
   * Reads a block element, or takes what it is known to hold. `key` is all that the reading rests on outside the element,
   * where that can be told; it is remembered where it turns out to be so.
   */
  private readKnown(
    element: Element,
    around: Reading,
    read: (own: Reading) => void,
    key: Reading | undefined,
    isWhole = (): boolean => true,
  ): void {
    const known = key && this.known?.of(element, key, this.tables);
    if (known) {
      for (const paragraph of known.paragraphs) this.paragraphs.push(paragraph);
      for (const aside of known.asides) this.asides.push(aside);
      this.tables += known.tables;
      return;
    }
    const [from, asidesFrom, tablesBefore] = [this.paragraphs.length, this.asides.length, this.tables];
    const own = this.readingOf(element, around);
    if (own) read(own);
    this.endBlock();
    if (!key || !isWhole()) return;
    this.known?.set(element, {
      reading: key,
      paragraphs: this.paragraphs.slice(from),
      asides: this.asides.length > asidesFrom ? this.asides.slice(asidesFrom) : NONE,
      tablesBefore,
      tables: this.tables - tablesBefore,
    });
  }

  /** What an element's text is read as, its attributes' texts taken in; `undefined` where it is an editor's own. */
  private readingOf(element: Element, around: Reading): Reading | undefined {
    const name = element.nodeName;
    const isHeading = HEADING.test(name);
    const isPreserved = name === "PRE";
    let { veil } = around;
    const names = element.getAttributeNames();
    if (names.length > 0) {
      // Asking for each attribute would cost more than all the rest; most elements have none but these.
      if (!names.every((one) => one === "style" || one === "class")) {
        if (isBookkeeping(element)) return undefined;
        for (const text of attributeTexts(element)) this.addAside(element, text);
      }
      veil = veilOf(element, veil);
    }
    const mayTrack = name !== "SPAN" || names.includes("class");
    const change = (mayTrack ? trackedChange(element) : undefined) ?? around.change;
    if (!isHeading && !isPreserved && veil === around.veil && change === around.change) return around;
    const kind = isHeading ? "heading" : around.kind;
    return { ...around, kind, preserved: around.preserved || isPreserved, veil, change };
  }

  /** As a block of its own, in its place. */
  private readApart(element: Element, reading: Reading): void {
    this.endBlock();
    this.walk(element, reading);
    this.endBlock();
  }

  /** As blocks behind the one that is being read. */
  private readWithin(element: Element, reading: Reading): void {
    const { open, paragraphs } = this;
    this.open = newBlock();
    this.paragraphs = open.within;
    this.walk(element, reading);
    this.endBlock();
    this.open = open;
    this.paragraphs = paragraphs;
  }

  private addText(node: Text, reading: Reading): void {
    const raw = node.data;
    if (raw === "") return;
    const { open } = this;
    const data = reading.preserved ? raw : raw.replace(BREAKS, " ");
    // Indentation between tags is not content; it must not push the first character of a paragraph to the right.
    if (open.segments.length === 0 && data.trim() === "") return;
    open.reading = reading;
    open.segments.push({ node, start: open.text.length });
    open.text += data;
  }

  private addAside(holder: Node, { hidden, text }: HiddenText): void {
    if (text !== "") this.asides.push({ block: { kind: "paragraph", text, hidden }, segments: [], holder });
  }

  endBlock(): void {
    const { reading, text, segments, within } = this.open;
    if (segments.length === 0 && within.length === 0) return;
    const block = blockOf(text, reading);
    if (segments.length > 0 && !(block.hidden && isBlank(text))) this.paragraphs.push({ block, segments });
    for (const paragraph of within) this.paragraphs.push(paragraph);
    this.open = newBlock();
  }
}

const NONE: readonly Paragraph[] = [];

function newBlock(): OpenBlock {
  return { reading: PLAIN, text: "", segments: [], within: [] };
}

function blockOf(text: string, { kind, cell, veil, change }: Reading): Block {
  const hidden = veil === undefined ? change : "invisible";
  return { kind, text, ...(cell && { cell }), ...(hidden && { hidden }) };
}

/** A table of one cell is a frame drawn around text. */
function isLayout(table: Element): boolean {
  return table.getElementsByTagName("td").length + table.getElementsByTagName("th").length < 2;
}
