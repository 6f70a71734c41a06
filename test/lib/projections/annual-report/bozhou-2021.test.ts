import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  CHALLENGE_COLUMNS,
  CHALLENGE_ROWS,
  type CellKey,
  DISCLOSURE_CELLS,
  DISCLOSURE_FIGURES,
  type EnteredCell,
  REPORT_CELLS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
} from "../../../../lib/model/annual-report.ts";
import { SmallLog } from "./small-log.ts";

const SEED = new URL("../../../../../shared/seeds/bozhou-annual-report-2021.txt", import.meta.url);

/** The figures that stand in the lines between two headings, in print order. */
function figures(text: string, from: string, to: string): number[] {
  const part = text.slice(text.indexOf(`\n${from}`) + 1, text.indexOf(`\n${to}`));
  return part.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return cells.flatMap((cell) => (/^\d+(\.\d+)?$/.test(cell) ? [Number(cell)] : []));
  });
}

/** The figures of the three tables, in print order. */
function printed(text: string): number[] {
  return [...figures(text, "二、", "三、"), ...figures(text, "三、", "四、"), ...figures(text, "四、", "五、")];
}

/** A log of the bureau: no request came in 2021, some before and after; in part two, what people entered. */
function bozhou(told: ReadonlyMap<CellKey, number>): SmallLog {
  const log = new SmallLog();
  log.request(1, "2020-03-02", "company");
  log.reply(1, "2020-03-20", "r3-3-4");
  log.step(2, "notice", "2020-05-06", { "review-track": "simple" }, "reconsideration");
  log.step(2, "decided", "2020-06-10", { outcome: "maintained" }, "reconsideration");
  log.request(3, "2022-01-01");
  for (const [cell, figure] of Object.entries(DISCLOSURE_FIGURES)) {
    const value = told.get(`disclosure/${cell as EnteredCell}`) ?? NaN;
    log.enter({ type: "FigureEntered", figure, period: "2021", value, note: "各科室报送" }, "2022-01-10");
  }
  return log;
}

describe.skipIf(!existsSync(SEED))("B.2–4: 亳州's report of 2021 (skipped without the shared seeds)", () => {
  // Also where it is skipped this is gone through.
  const values = existsSync(SEED) ? printed(readFileSync(SEED, "utf8")) : [];
  const told = new Map(REPORT_CELLS.map((key, place): [CellKey, number] => [key, values[place] ?? NaN]));

  test("each of its 200 figures comes out, and nothing is broken", () => {
    const report = bozhou(told).year(2021);
    expect(values).toHaveLength(200);
    const made = REPORT_CELLS.map((key) => [key, report.cells[key].value]);
    expect(made).toEqual([...told]);
    expect(report.breaks).toEqual([]);
    expect(report.unplaced).toEqual([]);
  });

  test("what is not 0 in it is what the report is known for", () => {
    expect([...told].filter(([, value]) => value !== 0)).toEqual([
      ["disclosure/normative/made", 3],
      ["disclosure/normative/valid", 5],
      ["disclosure/penalties/count", 2],
    ]);
    expect(DISCLOSURE_CELLS).toHaveLength(10);
    expect(REQUEST_ROWS.length * REQUEST_COLUMNS.length).toBe(175);
    expect(CHALLENGE_ROWS.length * CHALLENGE_COLUMNS.length).toBe(15);
  });

  test("one request more in the year would show in it", () => {
    const log = bozhou(told);
    log.request(9, "2021-12-31");
    const { cells } = log.year(2021);
    const other = REPORT_CELLS.filter((key) => cells[key].value !== told.get(key));
    expect(other).toEqual(["requests/r1/natural", "requests/r1/total", "requests/r4/natural", "requests/r4/total"]);
  });
});
