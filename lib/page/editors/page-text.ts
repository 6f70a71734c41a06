import type { Block, HiddenPlace } from "../../model/draft.ts";
import type { KnownParagraphs, Paragraph } from "./known-paragraphs.ts";
import { readParagraphs } from "./read-paragraphs.ts";

/** What is written under one root, with the way back from an offset to the text node it came from. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** The blocks joined by `\n`. */
  readonly text: string;
  /** The blocks once more, with their text nodes. */
  readonly paragraphs: readonly Paragraph[];
  /** UTF-16 offset of each block in {@link PageText.text}. */
  readonly starts: readonly number[];
}

/**
 * Reads a root in one walk over its text nodes: what the check sees and what a mark is drawn on come from the same walk,
 * so that they cannot disagree. A block element borders a block, `<br>` is `\n`; characters are kept one for one (a line
 * break in the source counts as the space it shows as). Blocks without a visible character are left out. What goes out in
 * attributes and comments comes as blocks without nodes, last. What is `known` is not walked again.
 */
export function readPageText(root: Node, known?: KnownParagraphs): PageText {
  const paragraphs = readParagraphs(root, known);
  const blocks = paragraphs.map(({ block }) => block);
  let start = 0;
  const starts = blocks.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
  return { blocks, text: blocks.map(({ text }) => text).join("\n"), paragraphs, starts };
}

/** A page where nothing is written. */
export const NO_TEXT: PageText = { blocks: [], text: "", paragraphs: [], starts: [] };

/** A place in the DOM: a text node and an offset into its data. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** Where the character at `offset` of the text stands; `undefined` where it has no node (a break, a block border). */
export function placeAt({ paragraphs, starts }: PageText, offset: number): TextPlace | undefined {
  const index = lastAtMost(starts.length, (at) => starts[at], offset);
  const segments = paragraphs[index]?.segments ?? [];
  const inBlock = offset - (starts[index] ?? 0);
  const segment = segments[lastAtMost(segments.length, (at) => segments[at]?.start, inBlock)];
  if (!segment || inBlock < segment.start || inBlock >= segment.start + segment.node.data.length) return undefined;
  return { node: segment.node, offset: inBlock - segment.start };
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

/** Where the block at `offset` hides, if it does, and the node whose attribute or comment it is, if it is one. */
export function hiddenAt(
  { paragraphs, starts }: PageText,
  offset: number,
): { readonly hidden: HiddenPlace | undefined; readonly holder: Node | undefined } {
  const { block, holder } = paragraphs[lastAtMost(starts.length, (at) => starts[at], offset)] ?? {};
  return { hidden: block?.hidden, holder };
}

/** The offset in the text of a place in one of its text nodes; `undefined` for any other node. */
export function offsetOf({ paragraphs, starts }: PageText, node: Node, offset: number): number | undefined {
  for (const [index, { segments }] of paragraphs.entries()) {
    const segment = segments.find((one) => one.node === node);
    if (segment) return (starts[index] ?? 0) + segment.start + offset;
  }
  return undefined;
}

/** The last index whose start is not behind `offset`, of starts that rise; 0 where all are. */
function lastAtMost(length: number, startAt: (index: number) => number | undefined, offset: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((startAt(middle) ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
