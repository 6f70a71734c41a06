import type { Dice } from "./dice.ts";

/** A text with something put into it, and where that stands. */
export interface Inserted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Beside a letter or a digit, or in a row of figures, a number is not itself any more. */
function touches(text: string, at: number): boolean {
  return /[\w０-９\-.] ?$/.test(text.slice(Math.max(0, at - 2), at)) || /^ ?[\w０-９\-.]/.test(text.slice(at, at + 2));
}

/** Puts a text, with what goes around it, at a random place: within a line, at one's edge or on one of its own. */
export function insert(into: string, planted: string, around: readonly [string, string], dice: Dice): Inserted {
  const [lead, tail] = around;
  let at = dice.below(into.length + 1);
  if (dice.oneIn(4)) at = into.indexOf("\n", at) + 1;
  for (let tries = 0; tries < 20 && touches(into, at); tries += 1) at = dice.below(into.length + 1);
  const [before, after] = dice.oneIn(5) || touches(into, at) ? [`\n${lead}`, `${tail}\n`] : [lead, tail];
  const start = at + before.length;
  return { text: into.slice(0, at) + before + planted + after + into.slice(at), start, end: start + planted.length };
}
