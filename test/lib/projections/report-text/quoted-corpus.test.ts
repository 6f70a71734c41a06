import { describe, expect, test } from "vitest";
import { quotedNumbers } from "../../../../lib/projections/report-text/quoted-numbers.ts";
import { HARMLESS, WRONG, YEAR_2021 } from "./quoted-corpus.ts";

describe("B7: sentences of 医保局", () => {
  test("there are enough of both kinds to say something", () => {
    expect(HARMLESS.length).toBeGreaterThanOrEqual(60);
    expect(WRONG.length).toBeGreaterThanOrEqual(40);
  });

  test.each(HARMLESS)("no alarm: %s", (text) => {
    expect(quotedNumbers(text, YEAR_2021).map(({ sentence }) => sentence)).toEqual([]);
  });

  test.each(WRONG)("%s", (text, marked) => {
    const found = quotedNumbers(text, YEAR_2021).map(({ at, end }) => text.slice(at, end));
    expect(found.join("|")).toBe(marked);
  });
});
