import { describe, expect, test } from "vitest";
import { longNumbers } from "../../../lib/check/long-numbers.ts";
import { createFoldBuffer, fold } from "../../../lib/text/fold.ts";

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
