import { isText } from "../dom.ts";
import type { TextPlace } from "../editors/page-text.ts";

/** Everything that decides where a character of a field stands. */
const COPIED = (
  "direction boxSizing borderTopWidth borderRightWidth borderBottomWidth borderLeftWidth paddingTop paddingRight " +
  "paddingBottom paddingLeft fontStyle fontVariant fontWeight fontStretch fontSize fontSizeAdjust lineHeight fontFamily " +
  "fontKerning fontFeatureSettings textAlign textTransform textIndent letterSpacing wordSpacing tabSize lineBreak " +
  "wordBreak overflowWrap textRendering"
).split(" ");

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * A see-through copy of a plain field's text, laid exactly over it, in a layer of our own: a field has no ranges to draw
 * on. One element a line, so that a keystroke lays out one line anew and not a hundred thousand characters.
 */
export class Mirror {
  private readonly field: Field;
  /** What the copy is seen through: as large as the field, and where it is. */
  readonly box: HTMLElement;
  private readonly paper: HTMLElement;
  private lines: readonly string[] = [];
  /** Offset of each line into the text. */
  private starts: readonly number[] = [];

  constructor(field: Field, layer: ShadowRoot, signal: AbortSignal) {
    this.field = field;
    const document = layer.ownerDocument;
    this.box = document.createElement("div");
    this.paper = document.createElement("div");
    this.box.append(this.paper);
    this.box.setAttribute("aria-hidden", "true");
    this.box.style.cssText = "position:fixed;overflow:hidden;pointer-events:none;color:transparent;contain:strict";
    layer.append(this.box);
    const place = (): void => this.place();
    const view = document.defaultView;
    field.addEventListener("scroll", place, { signal, passive: true });
    view?.addEventListener("scroll", place, { signal, passive: true, capture: true });
    view?.addEventListener("resize", place, { signal, passive: true });
    const sizes = new ResizeObserver(place);
    sizes.observe(field);
    signal.addEventListener("abort", () => {
      sizes.disconnect();
      this.box.remove();
    });
  }

  /** Takes the field's text over; only the lines that differ are touched. */
  write(text: string): void {
    const next = text.split("\n");
    const { lines } = this;
    const most = Math.min(lines.length, next.length);
    let head = 0;
    while (head < most && lines[head] === next[head]) head++;
    let tail = 0;
    while (tail < most - head && lines[lines.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
    const before = this.paper.children[lines.length - tail] ?? null;
    for (let gone = lines.length - tail - head; gone > 0; gone--) this.paper.children[head]?.remove();
    for (const line of next.slice(head, next.length - tail)) {
      const element = this.paper.ownerDocument.createElement("div");
      element.append(line === "" ? this.paper.ownerDocument.createElement("br") : line);
      this.paper.insertBefore(element, before);
    }
    this.lines = next;
    let start = 0;
    this.starts = next.map(({ length }) => (start += length + 1) - length - 1);
    this.place();
  }

  /** The range over `start`…`end` of the text, in the mirror. */
  rangeOver(start: number, end: number): Range | undefined {
    const first = this.placeAt(start);
    const last = this.placeAt(end - 1);
    if (!first || !last) return undefined;
    const range = this.paper.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** Lays the copy over the field where it now is, scrolled as it is. */
  place(): void {
    const view = this.field.ownerDocument.defaultView;
    if (!view) return;
    const shown = this.field.isConnected && this.field.checkVisibility();
    this.box.style.display = shown ? "block" : "none";
    if (!shown) return;
    const style = view.getComputedStyle(this.field);
    const box = this.field.getBoundingClientRect();
    Object.assign(this.box.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    const paper = this.paper.style;
    for (const name of COPIED) paper.setProperty(kebab(name), style.getPropertyValue(kebab(name)));
    paper.borderStyle = "solid";
    paper.borderColor = "transparent";
    // The field's scroll bar takes width from its text.
    paper.width = `${box.width - (this.field.offsetWidth - this.field.clientWidth - borders(style))}px`;
    const single = this.field.nodeName === "INPUT";
    paper.whiteSpace = single ? "pre" : "pre-wrap";
    if (single) paper.lineHeight = `${this.field.clientHeight - inset(style)}px`;
    paper.transform = `translate(${-this.field.scrollLeft}px, ${-this.field.scrollTop}px)`;
  }

  private placeAt(offset: number): TextPlace | undefined {
    const { starts } = this;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const node = this.paper.children[low]?.firstChild;
    const inLine = offset - (starts[low] ?? 0);
    return node && isText(node) && inLine >= 0 && inLine < node.data.length ? { node, offset: inLine } : undefined;
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function borders(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
}

function inset(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
}
