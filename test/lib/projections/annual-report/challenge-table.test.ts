import { describe, expect, test } from "vitest";
import { SmallLog } from "./small-log.ts";

function begin(log: SmallLog, number: number, on: string, suit?: "direct" | "after-reconsideration"): void {
  if (suit === undefined) log.step(number, "notice", on, { "review-track": "simple" }, "reconsideration");
  else log.step(number, "summons", on, { "suit-kind": suit }, "litigation");
}

function judge(log: SmallLog, number: number, on: string, outcome: string): string {
  return log.step(number, "judged", on, { outcome }, "litigation");
}

describe("B.2–4: part four, worked by hand", () => {
  test("复议 pending over several years: 尚未审结 in each, its result in the last", () => {
    const log = new SmallLog();
    begin(log, 1, "2024-11-20");
    log.step(1, "decided", "2026-01-10", { outcome: "corrected" }, "reconsideration");
    // Put down by mistake: what was answered to it is nothing either.
    log.withdraw(9, log.step(9, "notice", "2024-11-20", {}, "reconsideration"), "2024-11-22");
    log.step(9, "answer", "2024-11-22", {}, "reconsideration");
    expect(log.counted(2023)).toEqual({});
    expect(log.counted(2024)).toEqual({ "reconsideration/pending": 1 });
    expect(log.counted(2025)).toEqual({ "reconsideration/pending": 1 });
    expect(log.counted(2026)).toEqual({ "reconsideration/corrected": 1 });
    expect(log.counted(2027)).toEqual({});
  });

  test("the two kinds of suits stand by themselves; each total is the sum of its four", () => {
    const log = new SmallLog();
    begin(log, 1, "2025-03-01", "direct");
    begin(log, 2, "2025-03-01", "after-reconsideration");
    begin(log, 3, "2025-03-01", "after-reconsideration");
    judge(log, 1, "2025-08-01", "maintained");
    judge(log, 2, "2025-08-01", "other");
    expect(log.counted(2025)).toEqual({
      "direct-suit/maintained": 1,
      "suit-after/other": 1,
      "suit-after/pending": 1,
    });
    const { cells } = log.year(2025);
    expect(cells["challenges/suit-after/total"].cases).toEqual([SmallLog.id(2), SmallLog.id(3)]);
    expect(cells["challenges/direct-suit/total"].value).toBe(1);
  });

  test("二审 in the same year is part of the suit; in a later year the suit was counted", () => {
    const log = new SmallLog();
    begin(log, 1, "2025-03-01", "direct");
    judge(log, 1, "2025-05-01", "maintained");
    log.step(1, "appealed", "2025-05-20", {}, "litigation");
    judge(log, 1, "2025-09-01", "corrected");
    begin(log, 2, "2025-03-01", "direct");
    judge(log, 2, "2025-05-01", "maintained");
    log.step(2, "appealed", "2026-01-20", {}, "litigation");
    expect(log.counted(2025)).toEqual({ "direct-suit/corrected": 1, "direct-suit/maintained": 1 });
    expect(log.counted(2026)).toEqual({});
    expect(log.counted(2027)).toEqual({});
    expect(log.year(2026).hints).toMatchObject([{ cases: [SmallLog.id(2)] }]);
  });

  test("二审 in a later quarter of the same year: the year has it by that, no quarter does, and each that it concerns says so", () => {
    const log = new SmallLog();
    begin(log, 1, "2025-03-01", "direct");
    judge(log, 1, "2025-05-01", "maintained");
    log.step(1, "appealed", "2025-08-20", {}, "litigation");
    judge(log, 1, "2025-11-01", "corrected");
    expect(log.counted(2025)).toEqual({ "direct-suit/corrected": 1 });
    expect(log.year(2025).hints).toEqual([]);
    const told = (period: string) => log.reportOf(period)?.hints.map(({ cases }) => cases);
    const own = [[SmallLog.id(1)]];
    expect(["2025-Q2", "2025-Q3", "2025-Q4"].map(told)).toEqual([[], own, own]);
    expect(log.reportOf("2025-Q3")?.hints[0]?.sentence).toContain("各期相加会与全年不同");
  });

  test("a suit of no kind, and one that ended without a result, break B4 by name", () => {
    const log = new SmallLog();
    log.step(1, "summons", "2025-03-01", {}, "litigation");
    begin(log, 2, "2025-03-01", "direct");
    log.step(2, "judged", "2025-05-01", {}, "litigation");
    const { breaks, unplaced } = log.year(2025);
    expect(unplaced.map((one) => one.case)).toEqual([SmallLog.id(1), SmallLog.id(2)]);
    const hard = breaks.filter(({ level }) => level === "hard");
    expect(hard).toMatchObject([
      { constraint: "B4", cases: [SmallLog.id(2)] },
      { constraint: "B4", cases: [SmallLog.id(1)] },
    ]);
  });
});
