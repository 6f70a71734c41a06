import { caretIn, placeCaret, rememberScroll } from "./caret.ts";
import { rangeOver, readPageText, type PageText } from "./page-text.ts";
import { sameOffset, sameText } from "./same-text.ts";
import { settled, wait } from "./settled.ts";
import { shiftCaret, trimMend } from "./shift-caret.ts";
import type { ApiStep, Mend } from "./surface.ts";

/**
 * Has an editor's own API make several mends, the last in the text first, and reads back how many of them it made: one
 * after another these are many steps of its undo, more than some editors keep.
 */
export async function replaceAtOnce(
  root: HTMLElement,
  mends: readonly Mend[],
  byApi: (steps: readonly ApiStep[]) => Promise<boolean>,
): Promise<number> {
  const shown = readPageText(root).text;
  const selection = root.ownerDocument.getSelection();
  if (!selection) return 0;
  const restoreScroll = rememberScroll(root);
  // See replaceInRichText.
  root.focus({ preventScroll: true });
  await wait(root, 0);
  const before = readPageText(root);
  if (!sameText(before.text, shown)) return 0;
  const moved = mends.map((mend): Mend => {
    const start = sameOffset(shown, mend.start, before.text);
    return { ...mend, start, end: start + mend.expected.length };
  });
  const caret = caretIn(before, root, selection);
  await byApi(stepsOf(before, moved, root));

  const wanted = after(before.text, moved, moved.length);
  const page = await settled(root, wanted);
  let done = moved.length;
  while (done > 0 && !sameText(page.text, after(before.text, moved, done))) done -= 1;
  const made = moved.slice(0, done);
  const shifted = caret === undefined ? undefined : made.reduce((at, mend) => shiftCaret(at, mend), caret);
  if (shifted !== undefined) {
    placeCaret(page, selection, sameOffset(after(before.text, moved, done), shifted, page.text));
  }
  restoreScroll();
  return done;
}

/** Where the mends stand in the document's text nodes; up to the first that no longer stands where it did. */
function stepsOf(page: PageText, mends: readonly Mend[], root: HTMLElement): ApiStep[] {
  const indexes = new Map<Node, number>();
  const walker = root.ownerDocument.createTreeWalker(root.ownerDocument.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) indexes.set(walker.currentNode, indexes.size);
  const steps: ApiStep[] = [];
  for (const mend of mends) {
    if (page.text.slice(mend.start, mend.end) !== mend.expected) break;
    const { start, end, expected, replacement } = trimMend(mend);
    const range = rangeOver(page, start, end);
    const node = range && indexes.get(range.startContainer);
    const endNode = range && indexes.get(range.endContainer);
    if (!range || node === undefined || endNode === undefined) break;
    steps.push({ node, offset: range.startOffset, endNode, endOffset: range.endOffset, expected, replacement });
  }
  return steps;
}

/** The text once the first `count` of the mends, the last in the text first, are made. */
function after(text: string, mends: readonly Mend[], count: number): string {
  return mends
    .slice(0, count)
    .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text);
}
