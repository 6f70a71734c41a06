import type { Mend } from "./surface.ts";

/** Where a caret at `offset` stands after a mend: moved by the change in length if it was behind, to its end if inside. */
export function shiftCaret(offset: number, mend: Pick<Mend, "start" | "end" | "replacement">): number {
  if (offset <= mend.start) return offset;
  if (offset >= mend.end) return offset + mend.replacement.length - (mend.end - mend.start);
  return mend.start + mend.replacement.length;
}

/**
 * The same mend without what its two texts have in common at either end, so that bold and links around stay and the
 * editor's undo has the smallest step. Never cuts a surrogate pair in two.
 */
export function trimMend(mend: Mend): Mend {
  const { expected, replacement } = mend;
  const most = Math.min(expected.length, replacement.length);
  let head = 0;
  while (head < most && expected[head] === replacement[head]) head++;
  if (isHighSurrogate(expected.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && expected.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  if (isLowSurrogate(expected.charCodeAt(expected.length - tail))) tail--;
  return {
    start: mend.start + head,
    end: mend.end - tail,
    expected: expected.slice(head, expected.length - tail),
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
