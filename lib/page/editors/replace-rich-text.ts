import { caretIn, placeCaret, rememberScroll } from "./caret.ts";
import { whyNotMended } from "./hidden-mend.ts";
import { hiddenAt, rangeOver, readPageText, type PageText } from "./page-text.ts";
import { bare, sameOffset, sameText, unspaced } from "./same-text.ts";
import { settled, wait } from "./settled.ts";
import { shiftCaret, trimMend } from "./shift-caret.ts";
import type { ApiStep, Mend, MendResult } from "./surface.ts";

/** See {@link ReplaceByApi}, of one editor. */
export type ByApi = (expected: string, replacement: string, steps?: readonly ApiStep[]) => Promise<boolean>;

/** Time for an editor to take note of a selection it did not make, in milliseconds (60 was measured to be enough). */
const SELECTION_SETTLES = 60;
const SELECTION_TRIES = 5;

const MOVED = "这处文字已经变动，没有替换。请看一下最新的检查结果。";

/**
 * Puts a mend into a rich-text editor through its own model and reads it back. Never edits the editor's DOM: the text is
 * selected, then offered as `beforeinput` (frameworks take it), else typed by `execCommand`; editors whose undo needs it
 * are called by their API. The caret returns to where it was.
 */
export async function replaceInRichText(root: HTMLElement, asked: Mend, byApi?: ByApi): Promise<MendResult> {
  const shown = readPageText(root);
  if (shown.text.slice(asked.start, asked.end) !== asked.expected) return { done: false, why: MOVED };
  const { hidden, holder } = hiddenAt(shown, asked.start);
  const why = whyNotMended(hidden);
  if (holder) return { done: false, why };
  const selection = root.ownerDocument.getSelection();
  if (!selection) return { done: false, why };
  const restoreScroll = rememberScroll(root);

  // UEditor takes its selection away when it loses the focus, and puts it back when it gets it: only then is there a caret.
  // It adds fillers then, and at times an empty paragraph at the end.
  root.focus({ preventScroll: true });
  await wait(root, 0);
  const before = readPageText(root);
  const mend = { ...asked, start: sameOffset(shown.text, asked.start, before.text) };
  while (before.text.charAt(mend.start) !== mend.expected.charAt(0) && bare(before.text.charAt(mend.start)) === "")
    if (++mend.start >= before.text.length) break;
  mend.end = mend.start + mend.expected.length;
  if (before.text.slice(mend.start, mend.end) !== mend.expected) return { done: false, why: MOVED };
  const step = trimMend(mend);
  const caret = caretIn(before, root, selection);
  const range = await selectFirmly(root, before, step, selection);
  if (!range) return { done: false, why };

  const wanted = before.text.slice(0, mend.start) + mend.replacement + before.text.slice(mend.end);
  const throughApi = byApi !== undefined && (await byApi(selection.toString(), step.replacement));
  if (!throughApi) typeOver(root, range, step.replacement);
  const after = await settled(root, wanted);
  if (caret !== undefined) placeCaret(after, selection, sameOffset(wanted, shiftCaret(caret, mend), after.text));
  restoreScroll();
  if (!sameText(after.text, wanted)) return { done: false, why };
  return { done: true, undoable: throughApi || byApi === undefined };
}

/**
 * Selects a part of the text until the editor leaves it so: right after a change some restore a selection of their own,
 * and what is replaced is what is selected.
 */
async function selectFirmly(
  root: HTMLElement,
  before: PageText,
  { start, end }: Pick<Mend, "start" | "end">,
  selection: Selection,
): Promise<Range | undefined> {
  const wanted = unspaced(before.text.slice(start, end));
  for (let tries = 1; tries <= SELECTION_TRIES; tries++) {
    const page = readPageText(root);
    if (!sameText(page.text, before.text)) return undefined;
    const at = (offset: number): number => sameOffset(before.text, offset, page.text);
    const range = rangeOver(page, at(start), at(end));
    if (!range) return undefined;
    selection.removeAllRanges();
    selection.addRange(range);
    await wait(root, SELECTION_SETTLES);
    if (unspaced(selection.toString()) === wanted) return range;
  }
  return undefined;
}

function typeOver(root: HTMLElement, range: Range, text: string): void {
  const view = root.ownerDocument.defaultView;
  const focused = root.ownerDocument.activeElement ?? root;
  const target = root.contains(focused) ? focused : root;
  if (!view) return;
  // No dataTransfer: from this world the page could not read it, and Quill deletes the text.
  const event = new view.InputEvent("beforeinput", {
    inputType: text === "" ? "deleteContentBackward" : "insertReplacementText",
    data: text === "" ? null : text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!target.dispatchEvent(event)) return;
  if (text === "") root.ownerDocument.execCommand("delete");
  else root.ownerDocument.execCommand("insertText", false, text);
}
