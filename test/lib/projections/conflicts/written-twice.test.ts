import { expect, test } from "vitest";
import { uuid } from "../../register/build.ts";
import { TwoDesks } from "./two-desks.ts";

const DAY = 86_400_000;

test.each([0, -30 * DAY])(
  "a row of one ledger that two desks entered differently is told, also where a clock was set back to come first (%i ms)",
  (ahead) => {
    const log = new TwoDesks(ahead);
    if (ahead === 0) log.row(0, 1, { content: "甲文件", number: "7" });
    log.row(1, 1, { content: "乙文件", number: "7" });
    if (ahead !== 0) log.row(0, 1, { content: "甲文件", number: "7" });
    const conflict = log.one();
    expect(conflict).toMatchObject({
      kind: "written-twice",
      cases: [uuid(1)],
      ways: [{ way: "correct" }, { way: "settle" }],
    });
    expect(conflict.entries.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^现在采用：.*甲文件$/),
      expect.stringMatching(/^没有采用：.*乙文件$/),
    ]);
    expect(conflict.sentence).toContain("李明");
    // A word of who knew of one only leaves it open.
    log.correct(1, 1, log.way("correct").entry, { content: "乙文件" });
    expect(log.conflicts()).toHaveLength(1);
    log.take(1);
    log.correct(1, 1, log.way("correct").entry, { content: "乙文件" });
    expect(log.conflicts()).toEqual([]);
  },
);

test("it can be left as it is; rows that say the same are nothing to look at; a day is a difference", () => {
  const log = new TwoDesks();
  log.row(0, 1, { content: "甲文件" });
  log.row(1, 1, { content: "甲文件" });
  expect(log.conflicts()).toEqual([]);
  const days = new TwoDesks();
  days.row(0, 1, { content: "甲文件" });
  days.row(1, 1, { content: "甲文件" }, "2026-03-03");
  expect(days.one().entries[1]?.what).toBe("没有采用：发生日期 2026-03-03");
  days.settle(0);
  expect(days.conflicts()).toEqual([]);
});
