import { describe, expect, test } from "vitest";
import { REQUEST_LEAVES } from "../../../../lib/model/annual-report.ts";
import { SmallLog } from "./small-log.ts";

describe("B.2–4: part three, worked by hand", () => {
  test("one application, one leaf: 区分处理 is 部分公开 and nothing else", () => {
    const log = new SmallLog();
    log.request(1, "2025-03-03");
    log.step(1, "draft-reply", "2025-03-05", { outcome: "r3-3-4", "outcome-reason": "第三方不同意" });
    log.reply(1, "2025-03-10", "r3-2");
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r3_2/natural": 1 });
    const { cells, breaks } = log.year(2025);
    expect(cells["requests/r3_7/total"]).toEqual({ value: 1, cases: [SmallLog.id(1)], origin: "counted" });
    expect(breaks.map(({ constraint }) => constraint)).toEqual(["B8"]);
  });

  test.each(REQUEST_LEAVES)("an outcome goes to its row: %s", (leaf) => {
    const log = new SmallLog();
    log.request(1, "2025-03-03", "legal");
    log.reply(1, "2025-03-10", leaf.replaceAll("_", "-"));
    expect(log.counted(2025)).toEqual({ "r1/legal": 1, [`${leaf}/legal`]: 1 });
  });

  test.each(["natural", "company", "research", "charity", "legal", "other-org"])(
    "an applicant has a column: %s",
    (kind) => {
      const log = new SmallLog();
      log.request(1, "2025-12-31", kind);
      expect(log.counted(2025)).toEqual({ [`r1/${kind}`]: 1, [`r4/${kind}`]: 1 });
      expect(log.counted(2026)).toEqual({ [`r2/${kind}`]: 1, [`r4/${kind}`]: 1 });
    },
  );

  test("the last day of a year and the first of the next", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-31");
    log.reply(1, "2025-12-31");
    log.request(2, "2025-12-31");
    log.reply(2, "2026-01-01");
    log.request(3, "2026-01-01");
    log.reply(3, "2026-12-31");
    expect(log.counted(2025)).toEqual({ "r1/natural": 2, "r3_1/natural": 1, "r4/natural": 1 });
    expect(log.counted(2026)).toEqual({ "r1/natural": 1, "r2/natural": 1, "r3_1/natural": 2 });
    expect(log.counted(2024)).toEqual({});
  });

  // 条例第三十条: the limit is counted anew from the corrected application; it was received once (第三十一条), and is one application.
  test("补正 asked in December and answered in January: received and counted once, in the first year", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-15");
    const items = { "correction-items": "年度", "correction-by": "2026-01-10", "sent-how": "post" };
    const ask = log.step(1, "ask-correction", "2025-12-20", items);
    const fact = { type: "StepTaken", case: SmallLog.id(1), procedure: "request", step: "corrected", of: ask } as const;
    log.enter({ ...fact, fields: {} }, "2026-01-08");
    log.reply(1, "2026-02-01");
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r4/natural": 1 });
    expect(log.counted(2026)).toEqual({ "r2/natural": 1, "r3_1/natural": 1 });
  });

  test("补正 not answered across the year's end is （六）1 of the second year", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-15");
    log.step(1, "ask-correction", "2025-12-20", { "correction-items": "年度", "correction-by": "2026-01-10" });
    log.step(1, "correction-lapsed", "2026-01-12");
    expect(log.counted(2026)).toEqual({ "r2/natural": 1, "r3_6_1/natural": 1 });
  });

  test("the day both sides confirmed is that of receipt; without one it is none", () => {
    const log = new SmallLog();
    const fields = { channel: "internet", "applicant-kind": "natural", content: "某项文件" };
    log.step(1, "register", "2025-12-30", fields);
    log.step(1, "confirm", "2026-01-04", { "confirmed-by": "李明" });
    log.step(2, "register", "2025-12-30", fields);
    expect(log.counted(2025)).toEqual({});
    expect(log.counted(2026)).toEqual({ "r1/natural": 1, "r4/natural": 1 });
  });

  test("closed without a day of receipt: in no cell, and named until it is mended or said to be none", () => {
    const log = new SmallLog();
    const fields = { channel: "mail-ordinary", "applicant-kind": "natural", content: "某项文件" };
    log.step(1, "register", "2025-03-03", fields);
    log.step(1, "withdrawn", "2025-03-10");
    log.step(2, "register", "2025-03-03", { "applicant-kind": "natural", content: "旧台账" });
    log.reply(2, "2025-03-20");
    log.step(3, "register", "2025-03-03", fields);
    log.step(3, "other-close", "2025-03-05", { "close-reason": "mistaken", "outcome-reason": "误" });
    const { unplaced, breaks, hints } = log.year(2025);
    expect(log.counted(2025)).toEqual({});
    expect(unplaced.map((one) => one.case)).toEqual([SmallLog.id(1), SmallLog.id(2)]);
    expect(unplaced[0]?.sentence).toContain("没有登记确认收到的日期就已经办结");
    expect(unplaced[1]?.sentence).toContain("没有登记申请渠道");
    expect(breaks.map(({ constraint }) => constraint)).toEqual(["B8"]);
    expect(hints).toEqual([]);
    expect(log.year(2026).unplaced).toEqual([]);
  });

  test("10.15: not confirmed at the end of the period: not counted, and brought to mind in each period until it is", () => {
    const log = new SmallLog();
    log.step(1, "register", "2025-12-30", { channel: "internet", "applicant-kind": "natural", content: "某项文件" });
    log.step(2, "register", "2025-12-30", { "applicant-kind": "natural", content: "旧台账" });
    for (const year of [2025, 2026]) {
      const { hints, unplaced } = log.year(year);
      expect(hints).toMatchObject([{ cases: [SmallLog.id(1)] }]);
      expect(hints[0]?.sentence).toContain(`到${year}-12-31还没有与申请人确认收到，没有计入本期`);
      expect(unplaced.map((one) => one.case)).toEqual([SmallLog.id(2)]);
    }
    expect(log.year(2024)).toMatchObject({ hints: [], unplaced: [] });
  });

  test("without a kind of applicant and without an outcome, it is no cause of what another breaks", () => {
    const log = new SmallLog();
    log.step(1, "register", "2025-02-03", { channel: "in-person", content: "没有类型" });
    log.step(1, "send-reply", "2025-02-10", { delivery: "in-person" });
    log.request(2, "2025-02-03", "natural");
    log.step(2, "send-reply", "2025-02-10", { delivery: "in-person" });
    const hard = log.year(2025).breaks.filter(({ level }) => level === "hard");
    expect(hard.map(({ constraint, cases }) => [constraint, cases])).toEqual([
      ["B1", [SmallLog.id(2), SmallLog.id(1)]],
      ["B3", [SmallLog.id(1)]],
    ]);
  });

  test("reopened in the year and open at its end: 结转 of the year, and in each quarter since the reason why it is not there", () => {
    const log = new SmallLog();
    log.request(1, "2025-02-03");
    log.reply(1, "2025-02-20", "r3-3-4");
    log.step(1, "reopen", "2025-08-01", { "reopen-reason": "court", "reply-by": "2026-01-30" });
    log.request(2, "2025-02-03");
    log.reply(2, "2025-02-20", "r3-3-4");
    log.step(2, "reopen", "2025-08-01", { "reopen-reason": "self" });
    log.reply(2, "2025-11-20", "r3-1");
    expect(log.counted(2025)).toEqual({ "r1/natural": 2, "r3_1/natural": 1, "r4/natural": 1 });
    expect(log.year(2025).hints).toEqual([]);
    const told = (period: string) => log.reportOf(period)?.hints.map(({ cases }) => cases);
    const both = [SmallLog.id(1), SmallLog.id(2)];
    expect(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"].map(told)).toEqual([[], [], [both], [both]]);
    expect(log.period("2025-Q4")).toEqual({});
    expect(log.reportOf("2025-Q4")?.hints[0]?.sentence).toContain("各期相加会与全年不同");
  });

  test("reopened in the same year: it ends once, by what it ends with", () => {
    const log = new SmallLog();
    log.request(1, "2025-02-03");
    log.reply(1, "2025-02-20", "r3-3-4");
    log.step(1, "reopen", "2025-06-01", { "reopen-reason": "court", "reply-by": "2025-07-01" });
    log.reply(1, "2025-06-20", "r3-1");
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r3_1/natural": 1 });
  });

  test("reopened in the same year and open at its end: 结转", () => {
    const log = new SmallLog();
    log.request(1, "2025-02-03");
    log.reply(1, "2025-02-20", "r3-3-4");
    log.step(1, "reopen", "2025-12-01", { "reopen-reason": "court", "reply-by": "2026-01-30" });
    log.reply(1, "2026-01-20", "r3-1");
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r4/natural": 1 });
    expect(log.counted(2026)).toEqual({ "r2/natural": 1, "r3_1/natural": 1 });
  });

  test("reopened in another year: counted once, where it ended first; what is beside it says so", () => {
    const log = new SmallLog();
    log.request(1, "2025-02-03");
    log.reply(1, "2025-02-20", "r3-3-4");
    log.step(1, "reopen", "2026-03-01", { "reopen-reason": "court", "reply-by": "2026-04-01" });
    log.reply(1, "2027-03-20", "r3-1");
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r3_3_4/natural": 1 });
    expect(log.counted(2026)).toEqual({});
    expect(log.counted(2027)).toEqual({});
    expect(log.year(2026).hints).toMatchObject([{ cases: [SmallLog.id(1)] }]);
    expect(log.year(2027).hints).toEqual([]);
  });

  test("a corrected outcome, applicant and day count as corrected", () => {
    const log = new SmallLog();
    const register = log.request(1, "2025-02-03");
    const reply = log.reply(1, "2026-01-05", "r3-5-2");
    log.correct(1, register, { "applicant-kind": "research" }, "2026-01-06");
    log.correct(1, reply, { outcome: "r3-4-1" }, "2026-01-07");
    const correction = { type: "StepCorrected", case: SmallLog.id(1), entry: reply, reason: "日期有误" } as const;
    log.enter({ ...correction, happened: "2025-12-30T16:00:00.000Z" }, "2026-01-08");
    expect(log.counted(2025)).toEqual({ "r1/research": 1, "r3_4_1/research": 1 });
    expect(log.counted(2026)).toEqual({});
  });

  test("a reply that was taken back did not end it; a registration that was taken back is none", () => {
    const log = new SmallLog();
    log.request(1, "2025-02-03");
    log.withdraw(1, log.reply(1, "2025-02-20"), "2025-02-21");
    log.withdraw(2, log.request(2, "2025-02-03"), "2025-02-04");
    const online = { channel: "internet", "applicant-kind": "natural", content: "某项文件" };
    const register = log.step(3, "register", "2025-02-03", online);
    log.step(3, "confirm", "2025-02-04", { "confirmed-by": "李明" });
    log.reply(3, "2025-02-10");
    log.withdraw(3, register, "2025-02-21");
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r4/natural": 1 });
  });

  test("registered by mistake or merged: none; carried over before, it ends as （六）3", () => {
    const log = new SmallLog();
    for (const [number, reason] of [
      [1, "mistaken"],
      [2, "merged"],
    ] as const) {
      log.request(number, "2025-12-20");
      log.step(number, "other-close", "2025-12-28", { "close-reason": reason, "outcome-reason": "并入" });
    }
    log.request(3, "2025-12-20");
    log.step(3, "other-close", "2026-01-05", { "close-reason": "merged", "outcome-reason": "并入" });
    expect(log.counted(2025)).toEqual({ "r1/natural": 1, "r4/natural": 1 });
    expect(log.counted(2026)).toEqual({ "r2/natural": 1, "r3_6_3/natural": 1 });
  });

  test("closed by mistake and opened again in another year: new in the first report that has it", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-20");
    log.step(1, "other-close", "2025-12-28", { "close-reason": "mistaken", "outcome-reason": "误" });
    log.step(1, "reopen", "2026-01-05", { "reopen-reason": "self" });
    log.reply(1, "2026-01-20");
    expect(log.counted(2025)).toEqual({});
    expect(log.counted(2026)).toEqual({ "r1/natural": 1, "r3_1/natural": 1 });
  });

  test("10.18: 一事一申请: each part counts by itself, with its own result", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-20");
    log.request(2, "2025-12-20");
    const tie = { type: "CasesTied", case: SmallLog.id(2), to: SmallLog.id(1), tie: "split-from", reason: "" } as const;
    log.enter(tie, "2025-12-20");
    log.reply(1, "2025-12-25", "r3-1");
    log.reply(2, "2026-01-08", "r3-4-1");
    expect(log.counted(2025)).toEqual({ "r1/natural": 2, "r3_1/natural": 1, "r4/natural": 1 });
    expect(log.counted(2026)).toEqual({ "r2/natural": 1, "r3_4_1/natural": 1 });
  });

  test("tied as merged but not ended so: it counts, and is brought to mind", () => {
    const log = new SmallLog();
    for (const number of [1, 2]) log.request(number, "2025-12-20");
    const tie = { type: "CasesTied", case: SmallLog.id(2), to: SmallLog.id(1), reason: "" } as const;
    log.enter({ ...tie, tie: "merged-into" }, "2025-12-21");
    expect(log.counted(2025)).toEqual({ "r1/natural": 2, "r4/natural": 2 });
    expect(log.year(2025).hints).toMatchObject([{ cases: [SmallLog.id(2)] }]);
  });

  test("what nobody can place is counted where it is known, and the sums break with its name", () => {
    const log = new SmallLog();
    log.step(1, "register", "2025-02-03", { channel: "in-person", content: "没有类型" });
    log.reply(1, "2025-02-10");
    log.request(2, "2025-02-03", "legal");
    log.step(2, "send-reply", "2025-02-10", { delivery: "in-person" });
    const { cells, breaks, unplaced } = log.year(2025);
    expect(cells["requests/r1/total"].value).toBe(2);
    expect(cells["requests/r3_7/total"].value).toBe(1);
    expect(unplaced.map((one) => one.case)).toEqual([SmallLog.id(1), SmallLog.id(2)]);
    const hard = breaks.filter(({ level }) => level === "hard");
    const told = hard.map(({ constraint, cells: [first], cases }) => [constraint, first, cases]);
    expect(told).toEqual([
      // One gap, one break, however many sums lack it.
      ["B1", "requests/r1/legal", [SmallLog.id(2)]],
      ["B3", "requests/r1/total", [SmallLog.id(1)]],
    ]);
    expect(hard.map(({ cells: own }) => own.filter((key) => key.endsWith("/total")))).toEqual([
      ["requests/r1/total", "requests/r2/total", "requests/r3_7/total", "requests/r4/total"],
      ["requests/r1/total", "requests/r3_1/total", "requests/r3_7/total"],
    ]);
    expect(hard[1]?.sentence).toContain("共 3 处不平");
  });

  test("the months of a year carry over from one to the next", () => {
    const log = new SmallLog();
    log.request(1, "2025-02-03");
    log.reply(1, "2025-04-20");
    expect(log.period("2025-02")).toEqual({ "r1/natural": 1, "r4/natural": 1 });
    expect(log.period("2025-03")).toEqual({ "r2/natural": 1, "r4/natural": 1 });
    expect(log.period("2025-Q2")).toEqual({ "r2/natural": 1, "r3_1/natural": 1 });
    expect(log.period("2025-01-15/2025-04-20")).toEqual({ "r1/natural": 1, "r3_1/natural": 1 });
    expect(log.period("2025", "2025-04-19")).toEqual({ "r1/natural": 1, "r4/natural": 1 });
  });
});
