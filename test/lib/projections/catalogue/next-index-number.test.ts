import { expect, test } from "vitest";
import { nextIndexNumber } from "../../../../lib/projections/catalogue/next-index-number.ts";

const PATTERN = "YX-{年}{月}-{流水号5}";
const DAY = "2026-11-23";

test("it goes on from the highest of the month, whatever the order, and says what it goes on from", () => {
  const given = ["YX-202611-00009", "YX-202611-00010", "YX-202610-00044", "ZZ-202611-00099", "YX-202611-00002"];
  expect(nextIndexNumber(PATTERN, given, DAY)).toMatchObject({
    next: "YX-202611-00011",
    note: expect.stringContaining("YX-202611-00010"),
  });
});

test("a new month begins at 1", () => {
  expect(nextIndexNumber(PATTERN, ["YX-202610-00044"], DAY)).toMatchObject({
    next: "YX-202611-00001",
    note: expect.stringContaining("从头编起"),
  });
});

test.each([
  ["", "没有填索引号的编法"],
  ["YX-{年}", "读不懂"],
  [PATTERN, "第一个请自行填写"],
])("where %s does not tell, it is not guessed", (pattern, why) => {
  expect(nextIndexNumber(pattern, ["ZZ-202611-00001", "341525"], DAY)).toEqual({ why: expect.stringContaining(why) });
});
