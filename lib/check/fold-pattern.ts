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
