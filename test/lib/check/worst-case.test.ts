import { describe, expect, test } from "vitest";
import { longNumbers } from "../../../lib/check/long-numbers.ts";
import { createTermMatcher } from "../../../lib/check/term-matcher.ts";
import { createFoldBuffer, fold } from "../../../lib/text/fold.ts";
import { seededRandom } from "../../corpus/random.ts";

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

test("the first pass misses no long number", () => {
  const matcher = createTermMatcher([]);
  const random = seededRandom(17);
  const pieces = [
    "1",
    "12",
    "138",
    "0",
    "0086",
    "0564",
    "20000101",
    " ",
    " ",
    "-",
    ".",
    "·",
    "\n",
    "  ",
    "   -",
    "年",
    "，",
  ];
  const buffer = createFoldBuffer();
  let found = 0;
  for (let round = 0; round < 6_000; round += 1) {
    const text = "字".repeat(random(2) * 4090) + Array.from({ length: random(24) }, () => pieces[random(17)]).join("");
    fold(text, buffer);
    if (longNumbers(buffer).length === 0) continue;
    found += 1;
    expect(matcher.scan(text).hasLongNumber).toBe(true);
  }
  expect(found).toBeGreaterThan(1500);
});

test("a number of one text does not run on into the next", () => {
  const matcher = createTermMatcher([]);
  expect(matcher.scan("138123").hasLongNumber).toBe(false);
  expect(matcher.scan("45678").hasLongNumber).toBe(false);
});
