import { expect, test } from "vitest";
import { rounded } from "../../../lib/model/rounded.ts";

test("a sum of decimals loses its tail, and nothing else", () => {
  expect([0.1 + 0.2, 1.1 * 3, -0.30000000000000004, 0.123456, 12_345_678].map(rounded)).toEqual([
    0.3, 3.3, -0.3, 0.123456, 12_345_678,
  ]);
});
