import { describe, expect, test } from "vitest";
import { INDEX_NUMBER, indexNumberParts, makeIndexNumber, serialOf } from "../../../lib/model/index-number.ts";

const CODE = "11341525003216548X/{年}{月}-{流水号5}";
const DAY = "2026-02-03";

function partsOf(pattern: string) {
  const parts = indexNumberParts(pattern);
  if (!parts) throw new Error(`${pattern} is none`);
  return parts;
}

test.each([
  [CODE, 12, "11341525003216548X/202602-00012"],
  ["YX-{年}-{流水号}", 7, "YX-2026-7"],
  ["{年}{月}{日}-{流水号3}", 1000, "20260203-1000"],
  ["A.{流水号2}/{年}", 3, "A.03/2026"],
  ["A.{流水号2}/{年}", 100, "A.100/2026"],
])("%s makes the number and reads it again", (pattern, serial, number) => {
  const parts = partsOf(pattern);
  expect(makeIndexNumber(parts, DAY, serial)).toBe(number);
  expect(INDEX_NUMBER.test(number)).toBe(true);
  expect(serialOf(parts, number, DAY)).toBe(serial);
});

test("a number of another month is one of this pattern, but not of this day; another agency's is neither", () => {
  const parts = partsOf(CODE);
  expect(serialOf(parts, "11341525003216548X/202601-00012", DAY)).toBeUndefined();
  expect(serialOf(parts, "11341525003216548X/202601-00012")).toBe(12);
  for (const other of ["11341525003216548Y/202602-00012", "11341525003216548X/202602-00012-1", "202602-00012", ""]) {
    expect(serialOf(parts, other)).toBeUndefined();
  }
});

test.each([
  "",
  "YX-{年}",
  "{流水号}{流水号}",
  "YX-{流水号}-{流水号2}",
  "{流水号5}",
  "A-{流水号2}{年}",
  "云溪-{流水号}",
  "YX {流水号}",
])("%s is no pattern", (pattern) => expect(indexNumberParts(pattern)).toBeUndefined());

describe("what is kept of a form's field", () => {
  test.each(["341525199001011234", "13855512345", "云溪县关于某某的公告", "A", "-1", `A-${"1".repeat(60)}`, "<b>-1"])(
    "%s is not",
    (text) => expect(INDEX_NUMBER.test(text)).toBe(false),
  );
});
