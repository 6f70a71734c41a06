import { type CellKey, REPORT_CELLS, REQUEST_LEAVES } from "../../model/annual-report.ts";

const CELLS: ReadonlySet<string> = new Set(REPORT_CELLS);

/** Rows that texts speak of and tables do not have: the sums of these. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  "requests/came": ["requests/r1", "requests/r2"],
  "requests/given": ["requests/r3_1", "requests/r3_2"],
  ...Object.fromEntries(
    ["r3_3", "r3_4", "r3_5", "r3_6"].map((group) => [
      `requests/${group}`,
      REQUEST_LEAVES.filter((leaf) => leaf.startsWith(`${group}_`)).map((leaf) => `requests/${leaf}`),
    ]),
  ),
  "challenges/suits": ["challenges/direct-suit", "challenges/suit-after"],
  "challenges/all": ["challenges/reconsideration", "challenges/direct-suit", "challenges/suit-after"],
};

/**
 * The cells that a text calls by a key: one of the tables', or the cells of which it is the sum (`requests/r3_3/total`: 不予公开;
 * `requests/came/…`: 新收 and 上年结转; `challenges/suits/…`, `challenges/all/…`). Empty where there are none.
 */
export function namedCells(key: string): readonly CellKey[] {
  const [table = "", row = "", column = ""] = key.split("/");
  const keys = CELLS.has(key) ? [key] : (SUMS[`${table}/${row}`] ?? []).map((each) => `${each}/${column}`);
  return keys.filter((each): each is CellKey => CELLS.has(each));
}
