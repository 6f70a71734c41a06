import { numbersIn, type TextNumber } from "./text-numbers.ts";

/** What may stand between the parts of one number: what the first is of, in brackets, and a word that joins them. */
const JOINED = /^[ \u3000]*(?:（[^（）\n]{0,200}）|\([^()\n]{0,200}\))?[ \u3000]*(?:以及|[、和及与])[ \u3000]*/;
/** The next part ends there; words after it would say that it is of something else. */
const ENDS = /^[ \u3000]*(?:[（(，。；、\n]|以及|[和及与]|$)/;

/** The numbers that go on with one that ends at `end`: 1件 of 不予公开3件（属于国家秘密的）和1件（危及社会稳定的）. Of a text in half width. */
export function listedParts(text: string, { end, unit }: Pick<TextNumber, "end" | "unit">): TextNumber[] {
  const rest = text.slice(end, end + 300);
  const [joined] = JOINED.exec(rest) ?? [];
  if (joined === undefined) return [];
  const next = numbersIn(rest).find(({ at }) => at === joined.length);
  if (next?.unit !== unit || !ENDS.test(rest.slice(next.end))) return [];
  const part = { ...next, at: end + next.at, end: end + next.end };
  return [part, ...listedParts(text, part)];
}
