import { FOLD_TABLE, IRREGULAR, SPECIAL, foldPair } from "./fold-table.ts";

/**
 * A text with its noise folded away: full width made half, compatibility forms made plain, upper case made lower,
 * invisible characters left out. A buffer is used again and again, so what it holds is good until the next `fold` into it.
 */
export interface FoldBuffer {
  /** Folded UTF-16 codes; only the first `length` count. */
  codes: Uint16Array;
  length: number;
  /** Where in the source each code stood. Only meaningful when `isMapped`: else position n is source offset n. */
  at: Uint32Array;
  isMapped: boolean;
  /** Positions of digits, spaces, noise, stars and line ends, in order; only the first `specialCount` count. */
  specials: Uint32Array;
  specialCount: number;
  /** Class bits of all of those together. */
  seen: number;
  /** All codes as a string, once a part of it was asked for: parts of a string are cheap. */
  whole: string | undefined;
}

/** An empty buffer; it grows as needed. */
export function createFoldBuffer(): FoldBuffer {
  return {
    codes: new Uint16Array(1024),
    length: 0,
    at: new Uint32Array(0),
    isMapped: false,
    specials: new Uint32Array(1024),
    specialCount: 0,
    seen: 0,
    whole: undefined,
  };
}

/** Folds `text` into `buffer`. One look-up a character; the offset map is only kept once something was left out. */
export function fold(text: string, buffer: FoldBuffer): void {
  const size = text.length;
  if (buffer.codes.length < size) {
    buffer.codes = new Uint16Array(size * 2);
    buffer.specials = new Uint32Array(size * 2);
  }
  const { codes, specials } = buffer;
  let special = 0;
  let seen = 0;
  let index = 0;
  for (; index < size; index += 1) {
    const entry = FOLD_TABLE[text.charCodeAt(index)] ?? 0;
    codes[index] = entry;
    if (entry < SPECIAL) continue;
    if (entry >= SPECIAL * IRREGULAR) break;
    specials[special] = index;
    special += 1;
    seen |= entry;
  }
  buffer.length = index;
  buffer.specialCount = special;
  buffer.seen = seen >>> 16;
  buffer.isMapped = index < size;
  buffer.whole = undefined;
  if (buffer.isMapped) foldMapped(text, buffer, index);
}

/** The rest of a text from the first character that is left out or takes two units. */
function foldMapped(text: string, buffer: FoldBuffer, from: number): void {
  const size = text.length;
  if (buffer.at.length < size) buffer.at = new Uint32Array(size * 2);
  const { codes, at, specials } = buffer;
  for (let index = 0; index < from; index += 1) at[index] = index;
  let length = from;
  let special = buffer.specialCount;
  for (let index = from; index < size; index += 1) {
    const code = text.charCodeAt(index);
    let entry = FOLD_TABLE[code] ?? 0;
    const source = index;
    if (entry >= SPECIAL * IRREGULAR) {
      const next = text.charCodeAt(index + 1);
      const pair = foldPair(code, next);
      if (pair === undefined) continue;
      if (pair === -1) entry = code;
      else {
        index += 1;
        if (pair === 0) continue;
        entry = FOLD_TABLE[pair] ?? pair;
      }
    }
    if (entry >= SPECIAL) {
      specials[special] = length;
      special += 1;
      buffer.seen |= entry >>> 16;
    }
    codes[length] = entry;
    at[length] = source;
    length += 1;
  }
  buffer.length = length;
  buffer.specialCount = special;
}

/** Source offset of the folded position `position`. */
export function sourceStart(buffer: FoldBuffer, position: number): number {
  return buffer.isMapped ? (buffer.at[position] ?? 0) : position;
}

/** Source offset just after the folded position `end - 1`: what was left out behind it stays out. */
export function sourceEnd(buffer: FoldBuffer, end: number, text: string): number {
  if (!buffer.isMapped) return end;
  const last = buffer.at[end - 1] ?? 0;
  const code = text.charCodeAt(last);
  const isFoldedPair = code >= 0xd800 && code <= 0xdbff && buffer.codes[end - 1] !== code;
  return last + (isFoldedPair ? 2 : 1);
}

/** More arguments than this a call may not take in every engine. */
const LONGEST_CALL = 4096;

/** The folded text of a part as a string. */
export function slice(text: FoldBuffer, start: number, end: number): string {
  const from = Math.max(0, start);
  const to = Math.min(text.length, end);
  if (to <= from) return "";
  if (text.length > LONGEST_CALL) return stringOf(text, from, to);
  text.whole ??= stringOf(text, 0, text.length);
  return text.whole.slice(from, to);
}

function stringOf({ codes }: FoldBuffer, from: number, to: number): string {
  // Much faster than spreading the codes.
  if (to - from <= LONGEST_CALL) return Reflect.apply(String.fromCharCode, null, codes.subarray(from, to));
  let result = "";
  for (let at = from; at < to; at += LONGEST_CALL) {
    result += Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(to, at + LONGEST_CALL)));
  }
  return result;
}

/** For texts that are folded and at once made a string again. */
const scratch = createFoldBuffer();

/** The folded form of a short text as a string, e.g. of a term. */
export function foldText(text: string): string {
  if (isPlain(text)) return text;
  fold(text, scratch);
  return slice(scratch, 0, scratch.length);
}

/** Class bits that do not hinder a character from being its own folded form. */
const PLAIN_CLASSES = SPECIAL * (IRREGULAR - 1);

/** Whether folding leaves the text as it is: nearly all terms are so. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (((FOLD_TABLE[code] ?? 0) & ~PLAIN_CLASSES) !== code) return false;
  }
  return true;
}
