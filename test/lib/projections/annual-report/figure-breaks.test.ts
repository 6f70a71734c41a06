import { expect, test } from "vitest";
import { type CellKey, REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { figureBreaks } from "../../../../lib/projections/annual-report/figure-breaks.ts";

const whole: Readonly<Record<string, number>> = {
  ...Object.fromEntries(REPORT_CELLS.map((key) => [key, 0])),
  "requests/r1/natural": 5,
  "requests/r2/total": 1,
  "requests/r3_6_1/legal": 3,
  "requests/r3_7/company": 2,
  "challenges/direct-suit/other": 4,
};

test("B.2–4: a sum of which a cell lacks is not called broken; what else is broken stays so", () => {
  const all = figureBreaks(whole);
  expect(all.length).toBeGreaterThan(7);
  for (const key of REPORT_CELLS) {
    const { [key]: _, ...rest } = whole;
    const touched = all.filter(({ cells }) => cells.includes(key));
    expect(figureBreaks(rest), key).toEqual(all.filter((one) => !touched.includes(one)));
  }
  expect(figureBreaks({ "requests/r1/natural": 3, "requests/r3_7/natural": 2 })).toEqual([]);
});

test("B.2–4: cells that are counted within another one do not keep a sum from being looked at", () => {
  const merged: CellKey[] = ["requests/r3_6_1/natural", "requests/r3_6_2/natural"];
  const old = Object.fromEntries(Object.keys(whole).map((key) => [key, 0]));
  for (const key of merged) delete old[key];
  const off = { ...old, "requests/r3_7/natural": 1, "requests/r1/natural": 1 };
  const sums = (found: ReturnType<typeof figureBreaks>) => found.map(({ constraint }) => constraint);
  expect(sums(figureBreaks(off))).not.toContain("B2");
  expect(sums(figureBreaks(off, merged))).toContain("B2");
  expect(figureBreaks(old, merged)).toEqual([]);
});
