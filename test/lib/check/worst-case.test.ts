import { describe, expect, test } from "vitest";
import { longNumbers } from "../../../lib/check/long-numbers.ts";
import { createFoldBuffer, fold } from "../../../lib/text/fold.ts";
import { findingsIn } from "./spans.ts";

const SIZE = 20_000;

/** Texts made to be slow: a check that walked a long line again for each word, or backtracked, would take minutes. */
const PIECES = [
  ..."秘密★|秘密*|内部资料 |【内部资料】|（此件不公开）|1 |1-|★|*|内 部 |工作秘密★1年|机密\n|（|机密★一二三四五".split(
    "|",
  ),
  ..."12 12 |1\n|123456789012345 |0086 |1 2 3 4 5 6 7 8 9 0 1 |138 1234 5678 |371302198511124567 |0.1".split("|"),
  "工作秘密★1年【工作秘密】",
  "机密★" + " ".repeat(50),
  "机密★" + "一".repeat(50),
];

function timeOf(text: string): number {
  const start = performance.now();
  findingsIn([{ kind: "paragraph", text }]);
  return performance.now() - start;
}

/** Time of four times the text by time of the text: 4 where it is linear, 16 where it is square. */
function growth(piece: string): number {
  const text = piece.repeat(Math.ceil(SIZE / piece.length));
  const longer = text.repeat(4);
  timeOf(text);
  return Math.min(timeOf(longer), timeOf(longer)) / Math.max(1, Math.min(timeOf(text), timeOf(text)));
}

test.each(PIECES)("%j over and over takes linear time", (piece) => {
  // The clock shares the machine with others, so a bad answer is asked for again.
  expect([1, 2, 3, 4].some(() => growth(piece) < 7)).toBe(true);
});

describe("each run of digits begins at most six readings", () => {
  test.each(["1 ", "12 ", "123-", "1234\n", "12345.", "1 2 3 4 5 6 7 8 9 0 1, ", "138 1234 5678 "])("%j", (piece) => {
    const text = piece.repeat(2000);
    const buffer = createFoldBuffer();
    fold(text, buffer);
    const runs = text.match(/\d+/g)?.length ?? 0;
    expect(longNumbers(buffer).length).toBeLessThanOrEqual(6 * runs);
  });

  test("a long row of single digits begins none", () => {
    const buffer = createFoldBuffer();
    fold("1 ".repeat(2000), buffer);
    expect(longNumbers(buffer)).toEqual([]);
  });
});
