import { expect, test } from "vitest";
import { addressOf, sumFormula } from "../../../../lib/documents/report/sum-formula.ts";

test.each([
  [0, 0, "A1"],
  [9, 25, "Z10"],
  [0, 26, "AA1"],
  [0, 51, "AZ1"],
  [0, 52, "BA1"],
  [0, 702, "AAA1"],
])("row %i, column %i is %s", (row, column, address) => {
  expect(addressOf({ row, column })).toBe(address);
});

test("places in one line are a range, in whichever direction; others stand by themselves", () => {
  const at = (row: number, column: number) => ({ row, column });
  expect(sumFormula([at(0, 0)])).toBe("SUM(A1)");
  expect(sumFormula([at(0, 0), at(1, 0), at(2, 0), at(4, 0)])).toBe("SUM(A1:A3,A5)");
  expect(sumFormula([at(0, 0), at(0, 1), at(1, 1), at(2, 1)])).toBe("SUM(A1:B1,B2:B3)");
  expect(sumFormula([at(2, 0), at(1, 0)])).toBe("SUM(A3,A2)");
});

test("none is written of nothing, or of more than a function takes", () => {
  expect(sumFormula([])).toBeUndefined();
  const far = Array.from({ length: 256 }, (_, index) => ({ row: index * 2, column: 0 }));
  expect(sumFormula(far)).toBeUndefined();
  expect(sumFormula(far.slice(1))?.split(",")).toHaveLength(255);
});
