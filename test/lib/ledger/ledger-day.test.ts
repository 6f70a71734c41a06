import { describe, expect, test } from "vitest";
import { readDay } from "../../../lib/ledger/ledger-day.ts";

const text = (value: string, year?: number) => readDay({ kind: "text", text: value }, year);

describe("readDay", () => {
  test.each([
    "2026-3-2",
    "2026/3/2",
    "2026.3.2",
    "2026年3月2日",
    "2026年03月02日",
    "20260302",
    "２０２６－３－２",
    "2026-03-02 09:30",
    "2026-03-02T09:30:00",
    "2026年3月2日（星期一）",
    " 2026 年 3 月 2 日 ",
    "2026-3-2 周一",
  ])("%s is a day", (value) => expect(text(value)).toEqual({ day: "2026-03-02" }));

  test.each(["", "—", "/", "无", "暂无", "不涉及", "N/A"])("“%s” is none", (value) => expect(text(value)).toEqual({}));

  test("without a year it is refused, unless the sheet's is given", () => {
    expect(text("3月2日")).toEqual({ fault: expect.stringContaining("没有年份") });
    expect(text("3月2日", 2026)).toEqual({ day: "2026-03-02" });
    expect(text("2月29日", 2026)).toEqual({ fault: expect.stringContaining("没有这一天") });
  });

  test.each([
    ["2026-2-30", "没有这一天"],
    ["26.3.2", "两位"],
    ["2026年3月", "看不出"],
    ["2026-3-2、2026-3-9", "看不出"],
    ["3/2/2026", "看不出"],
    ["46083", "2026-03-02"],
    ["1026-3-2", "不像"],
    ["2026-13-2", "没有这一天"],
    ["上周", "看不出"],
    ["2008-04-30", "不像"],
    ["0026-03-02", "没有这一天"],
    ["2100-01-01", "不像"],
    ["2999年1月1日", "不像"],
  ])("%s is refused", (value, why) => expect(text(value)).toEqual({ fault: expect.stringContaining(why) }));

  test("a number without a date's format is refused, a date of Excel is one", () => {
    expect(readDay({ kind: "number", text: "46083" }, 2026)).toEqual({
      fault: expect.stringContaining("没有设成日期"),
    });
    expect(readDay({ kind: "number", text: "3.2" }, 2026)).toEqual({ fault: expect.stringContaining("看不出") });
    expect(readDay({ kind: "number", text: "20260302" }, undefined)).toEqual({ day: "2026-03-02" });
    expect(readDay({ kind: "date", text: "2026-03-02", date: "2026-03-02" }, undefined)).toEqual({ day: "2026-03-02" });
  });

  test("the first and the last day that are taken", () => {
    expect(text("2008-5-1")).toEqual({ day: "2008-05-01" });
    expect(text("2099-12-31")).toEqual({ day: "2099-12-31" });
    const far = { kind: "date", text: "2008-04-30", date: "2008-04-30" } as const;
    expect(readDay(far, undefined)).toEqual({ fault: expect.stringContaining("不像") });
  });

  test("what is too long for a day is refused unread, however it goes on", () => {
    // Blanks behind a day are no part of it; so many of them are not looked through.
    expect(text(`2026-3-2${" ".repeat(60)}09:30`)).toEqual({ fault: expect.stringContaining("看不出") });
    expect(text(`${"T".repeat(30_000)}x`)).toEqual({ fault: expect.stringContaining("看不出") });
  });
});
