import type { Block } from "../../model/draft.ts";
import { isElement, isText } from "../dom.ts";

/** One text node's place in the draft's text. */
interface Segment {
  readonly node: Text;
  /** UTF-16 offset of the node's first character in {@link PageText.text}. */
  readonly start: number;
}

/** What is written under one root, with the way back from an offset to the text node it came from. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** The blocks joined by `\n`. */
  readonly text: string;
  /** Text nodes in document order; a `<br>` and a block border have none. */
  readonly segments: readonly Segment[];
}

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SELECT TEXTAREA".split(" "));
const CELLS = new Set(["TD", "TH"]);
const HEADING = /^H[1-6]$/;
const BREAKS = /[\t\n\r]/g;

/**
 * Reads a root in one walk over its text nodes: what the check sees and what a mark is drawn on come from the same walk,
 * so that they cannot disagree. A block element borders a block, `<br>` is `\n`; characters are kept one for one (a line
 * break in the source counts as the space it shows as). Blocks without a visible character are left out.
 */
export function readPageText(root: Node): PageText {
  const reader = new Reader();
  reader.walk(root, "paragraph", false);
  reader.endBlock();
  return { blocks: reader.blocks, text: reader.texts.join("\n"), segments: reader.segments };
}

class Reader {
  readonly blocks: Block[] = [];
  readonly texts: string[] = [];
  readonly segments: Segment[] = [];
  private kind: Block["kind"] = "paragraph";
  private text = "";
  private blockStart = 0;
  private firstSegment = 0;
  private hasInk = false;

  walk(parent: Node, kind: Block["kind"], preserved: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.addText(node, kind, preserved);
      else if (isElement(node)) this.enter(node, kind, preserved);
    }
  }

  private enter(element: Element, kind: Block["kind"], preserved: boolean): void {
    const name = element.nodeName;
    if (name === "BR") {
      if (this.hasInk) this.text += "\n";
    } else if (BLOCKS.has(name)) {
      this.endBlock();
      const inner = CELLS.has(name) ? "cell" : HEADING.test(name) ? "heading" : kind;
      this.walk(element, inner, preserved || name === "PRE");
      this.endBlock();
    } else if (!SILENT.has(name)) this.walk(element, kind, preserved);
  }

  private addText(node: Text, kind: Block["kind"], preserved: boolean): void {
    const raw = node.data;
    if (raw === "") return;
    const data = preserved ? raw : raw.replace(BREAKS, " ");
    if (!this.hasInk) {
      // Indentation between tags is not content; it must not push the first character of a paragraph to the right.
      if (data.trim() === "") return;
      this.hasInk = true;
    }
    this.kind = kind;
    this.segments.push({ node, start: this.blockStart + this.text.length });
    this.text += data;
  }

  endBlock(): void {
    if (this.hasInk) {
      this.blocks.push({ kind: this.kind, text: this.text });
      this.texts.push(this.text);
      this.blockStart += this.text.length + 1;
      this.firstSegment = this.segments.length;
    }
    this.segments.length = this.firstSegment;
    this.text = "";
    this.hasInk = false;
  }
}

/** A place in the DOM: a text node and an offset into its data. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** Where the character at `offset` of the text stands; `undefined` where it has no node (a break, a block border). */
export function placeAt(page: PageText, offset: number): TextPlace | undefined {
  const { segments } = page;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment || offset < segment.start || offset >= segment.start + segment.node.data.length) return undefined;
  return { node: segment.node, offset: offset - segment.start };
}

/** The DOM range over `start`…`end` of the text, in the root's own document; `undefined` where either end has no node. */
export function rangeOver(page: PageText, start: number, end: number): Range | undefined {
  const first = placeAt(page, start);
  const last = placeAt(page, end - 1);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The offset in the text of a place in one of its text nodes; `undefined` for any other node. */
export function offsetOf(page: PageText, node: Node, offset: number): number | undefined {
  const segment = page.segments.find((one) => one.node === node);
  return segment && segment.start + offset;
}
