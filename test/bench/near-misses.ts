import { createTermMatcher } from "../../lib/check/term-matcher.ts";
import { cpuTime } from "./cpu-time.ts";
import type { BenchRow } from "./table.ts";

const SIZE = 200_000;

/** Words and a text of near misses of them: everything is walked as far as it goes, and nothing is found. */
const CASES: readonly (readonly [string, () => readonly string[], string])[] = [
  ["a word of 40 characters, all but the last", () => ["甲".repeat(39) + "乙"], "甲"],
  [
    "60,000 words with one start",
    () => Array.from({ length: 60_000 }, (_, index) => `甲乙丙${digits(index)}`),
    "甲乙丙丁",
  ],
  ["60,000 words, starts of all", () => Array.from({ length: 60_000 }, (_, index) => `${digits(index)}终`), "一二三四"],
];

/** Time a character of such texts: bounded by the length of the longest word, whatever the number of words. */
export function nearMissRows(): BenchRow[] {
  return CASES.map(([name, words, piece]) => {
    const matcher = createTermMatcher(words());
    const text = piece.repeat(SIZE / piece.length);
    const milliseconds = cpuTime(() => {
      if (matcher.scan(text).count > 0) throw new Error("a near miss was found");
    }, 8);
    return { name: `near misses, ${name}`, value: (milliseconds / SIZE) * 1e6, unit: "ns/char" };
  });
}

function digits(index: number): string {
  return String(index)
    .padStart(5, "0")
    .replace(/\d/g, (digit) => "零一二三四五六七八九".charAt(Number(digit)));
}
