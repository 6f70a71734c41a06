import { LONGEST_REPEAT } from "../model/longest-repeat.ts";
import { foldText } from "../text/fold.ts";

/**
 * A rule's expression rewritten to fit folded text: a full-width character in it is searched by its half-width form,
 * escaped so that 「（」 does not become a group. Letters are left alone, since the match ignores case.
 */
export function foldPattern(pattern: string): string {
  return pattern.replace(/[^\n-~]/gu, (character) => {
    const folded = foldText(character);
    return /^[ -/:-@[-`{-~]$/.test(folded)
      ? `\\u${folded.charCodeAt(0).toString(16).padStart(4, "0")}`
      : folded === ""
        ? character
        : folded;
  });
}

/** A rule's expression as it runs over folded text, every repetition bounded. */
export function foldExpression(pattern: string, flags: "" | "g" = ""): RegExp {
  return new RegExp(boundRepeats(foldPattern(pattern)), `${flags}iu`);
}

/** Escapes and classes as they are, and the signs of repetitions without an upper bound between them. */
const ENDLESS = /\\(?:u\{|[pP]\{|[^])|\[(?:\\[^]|[^\]\\])*\]|([*+])|\{(\d+),\}/g;

/** The same expression with an upper bound on every repetition. */
export function boundRepeats(pattern: string): string {
  return pattern.replace(ENDLESS, (all: string, sign: string | undefined, least: string | undefined) => {
    if (sign === undefined && least === undefined) return all;
    const from = sign === "*" ? 0 : sign === "+" ? 1 : Number(least);
    return `{${from},${Math.max(from, LONGEST_REPEAT)}}`;
  });
}
