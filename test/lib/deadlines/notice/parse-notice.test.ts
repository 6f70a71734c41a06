import { describe, expect, test } from "vitest";
import { parseNotice } from "../../../../lib/deadlines/notice/parse-notice.ts";
import { HolidayNoticeSchema } from "../../../../lib/model/work-calendar.ts";
import { NOTICES } from "../../../../rules/calendar/notices.ts";
import { compose, disfigure, type Wording } from "./compose.ts";

const WORDINGS: readonly Wording[] = (["星期", "周"] as const).flatMap((week) =>
  [true, false].flatMap((aside) => [true, false].map((joins) => ({ week, aside, joins }))),
);
const OF_YEARS = NOTICES.filter(({ holidays }) => holidays.length > 1);
const read = (text: string, number = "") => parseNotice(text, { number, known: [] });
const of2026 = OF_YEARS.find(({ year }) => year === 2026) ?? NOTICES[0];
if (of2026 === undefined) throw new Error("the notice of 2026 is not there");
const text2026 = compose(of2026, { week: "周", aside: true, joins: false });

/** What is said of the text with one thing in it replaced. */
function wrong(from: string, to: string): readonly string[] {
  expect(text2026).toContain(from);
  const result = read(text2026.replace(from, to));
  return result.ok ? [] : result.problems.map(({ line, sentence }) => `${String(line)} ${sentence}`);
}

describe("notices of eight years, in the forms that they have had", () => {
  test.each(OF_YEARS.map((notice) => ({ notice, year: notice.year })))("$year", ({ notice }) => {
    for (const wording of WORDINGS) {
      const text = compose(notice, wording);
      expect(read(text), text).toEqual({ ok: true, notice, doubts: [] });
      expect(read(disfigure(text)), text).toEqual({ ok: true, notice, doubts: [] });
    }
    expect(HolidayNoticeSchema.parse(notice)).toEqual(notice);
  });

  test("without a number it is asked for, and taken as it is typed", () => {
    const text = text2026.replace(of2026.number, "");
    expect(read(text)).toMatchObject({ ok: false, problems: [{ line: 1 }] });
    expect(read(text, "国办发明电[2025] 7号")).toMatchObject({ ok: true, notice: { number: of2026.number } });
    expect(read(text, "七号")).toMatchObject({ ok: false });
  });

  test("a signature in Chinese figures", () => {
    expect(read(text2026.replace("2025年11月4日", "二〇二五年十一月四日"))).toMatchObject({
      ok: true,
      notice: { published: "2025-11-04" },
    });
    expect(read(text2026.replace("2025年11月4日", "二〇二五年十二月二十三日"))).toMatchObject({
      ok: true,
      notice: { published: "2025-12-23" },
    });
  });

  test("advice that names a day is no arrangement", () => {
    const advice = "2月28日（周六）上班。鼓励单位安排职工在2月13日（周五）休息。";
    expect(read(text2026.replace("2月28日（周六）上班。", advice))).toMatchObject({ ok: true, notice: of2026 });
  });
});

describe("changes within a year", () => {
  const change = `国务院办公厅关于调整2019年劳动节假期安排的通知
国办发明电〔2019〕3号
现将调整2019年劳动节放假安排通知如下。
一、2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。
二、要抓紧做好调整落实工作。
国务院办公厅
2019年3月22日`;
  const longer = `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
现将延长2020年春节假期的具体安排通知如下。
一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。
二、学校开学推迟。
国务院办公厅
2020年1月26日`;

  test.each([
    [change, 2019],
    [longer, 2020],
  ])("are read, given the notice that they change", (text, year) => {
    const [whole, changed] = NOTICES.filter((notice) => notice.year === year);
    const known = whole ? [whole] : [];
    expect(parseNotice(text, { number: "", known })).toEqual({ ok: true, notice: changed, doubts: [] });
    expect(parseNotice(text, { number: "", known: [] })).toEqual({
      ok: false,
      problems: [
        {
          line: 1,
          sentence: `这是对${String(year)}年放假安排的调整，但是${String(year)}年的安排还没有导入。请先导入当年的通知。`,
        },
      ],
    });
  });

  test("an extension that is none", () => {
    const known = NOTICES.filter(({ year }) => year === 2020).slice(0, 1);
    const shorter = longer.replace("2月2日（农历正月初九，星期日）", "1月29日");
    expect(parseNotice(shorter, { number: "", known })).toMatchObject({
      ok: false,
      problems: [{ line: 4, sentence: "春节：2020年1月29日不晚于原来的最后一天2020-01-30。" }],
    });
  });
});

describe("what does not fit is said with its line, and nothing is guessed", () => {
  test("the count of days", () => {
    expect(wrong("共9天", "共8天")).toEqual(["8 春节：写的是8天，从2026年2月15日到2026年2月23日是9天。"]);
  });

  test("the weekday", () => {
    expect(wrong("2月14日（周六）", "2月14日（周日）")).toEqual([
      "8 春节：“2月14日（周日）”写的是星期日，2026年2月14日实际是星期六。",
    ]);
    expect(wrong("1月1日（周四）", "1月1日（周三）")).toEqual([
      "7 元旦：“1月1日（周三）”写的是星期三，2026年1月1日实际是星期四。",
    ]);
  });

  test("a day worked that is no weekend, or is off as well, or stands twice", () => {
    expect(wrong("5月9日（周六）上班", "5月8日上班")).toEqual([
      "10 劳动节：2026年5月8日（星期五）不是周末，本来就上班，不会是调休上班日。",
    ]);
    expect(wrong("5月9日（周六）上班", "5月3日上班")).toEqual(["10 劳动节：2026年5月3日（星期日）既写放假又写上班。"]);
    expect(wrong("5月9日（周六）上班", "5月9日、5月9日上班")[0]).toBe(
      "10 劳动节：2026年5月9日（星期六）写了两次上班。",
    );
  });

  test("a holiday that lacks, or stands twice", () => {
    expect(wrong(/五、端午节.*\n/.exec(text2026)?.[0] ?? "", "")).toEqual([
      "1 没有读到端午节的安排。请核对是否漏了文字。",
    ]);
    expect(wrong("五、端午节", "五、清明节")).toContain("1 没有读到端午节的安排。请核对是否漏了文字。");
    expect(wrong("五、端午节", "五、清明节")).toContain("1 清明节的安排出现了2次。");
  });

  test("holidays that overlap", () => {
    expect(wrong("9月20日（周日）", "9月26日（周六）")).toEqual(["13 中秋节和国庆节的安排在2026年9月26日重叠。"]);
  });

  test("a holiday that does not hold its own day", () => {
    expect(wrong("6月19日（周五）至21日（周日）", "6月20日（周六）至22日（周一）")).toEqual([
      "11 端午节：2026年6月19日是法定节假日，却不在放假的日期里。",
    ]);
  });

  test("an end before its beginning, a day that is none, a month that lacks", () => {
    expect(wrong("10月1日（周四）至7日（周三）", "10月7日（周三）至1日（周四）")).toEqual([
      "13 国庆节：2026年10月1日早于2026年10月7日；跨年的假期要写明年份。",
    ]);
    expect(wrong("2月28日（周六）", "2月30日（周六）")).toEqual(["8 春节：“2月30日（周六）”不是日历上有的日期。"]);
    expect(wrong("10月10日（周六）上班", "10日（周六）上班")).toEqual([
      "13 国庆节：“10日（周六）”写的是星期六，2026年9月10日实际是星期四。",
    ]);
    expect(wrong("10月1日（周四）至7日（周三）", "1日（周四）至7日（周三）")).toEqual([
      "13 国庆节：“1日（周四）”没有写明月份。",
    ]);
  });

  test("a sentence that is not understood", () => {
    expect(wrong("5月9日（周六）上班", "5月9日（周六）另行通知")).toEqual([
      "10 劳动节：看不懂“5月9日（周六）另行通知”，请核对这一句。",
    ]);
    expect(wrong("放假调休，共9天", "放假调休，部分单位除外，共9天")).toEqual(["8 春节：看不懂“部分单位除外”。"]);
    expect(wrong("放假调休，共9天", "休息")).toEqual([
      expect.stringMatching(/^8 春节：看不懂“2月15日.*休息”，请核对这一句。$/),
    ]);
  });

  test("years that differ, or lack", () => {
    expect(wrong("现将2026年", "现将2025年")).toEqual(["1 标题写的是2026年，正文写的是2025年。请核对粘贴的文字。"]);
    expect(wrong("2025年11月4日", "2021年11月4日")).toEqual(["1 落款日期2021年11月4日与2026年的放假安排对不上。"]);
    expect(wrong("国务院办公厅\n", "")).toEqual(["1 没有读到落款“国务院办公厅”和日期。请把通知末尾一起粘贴。"]);
  });

  test("a text that is something else", () => {
    expect(read("今天天气很好。")).toMatchObject({ ok: false, problems: [{ line: 1 }, { line: 1 }, { line: 1 }] });
    expect(read("")).toMatchObject({ ok: false });
  });

  test("days worked that do not make up for those off: read, and pointed out", () => {
    const lost = read(text2026.replace("、2月28日（周六）上班", "上班"));
    expect(lost).toMatchObject({
      ok: true,
      doubts: [
        {
          line: 8,
          sentence:
            "春节：放假的工作日比法定节假日多2天，读到的调休上班是1天。往年两者相等，请对照原文核对2026-02-15前后的安排。",
        },
      ],
    });
  });
});

describe("slips", () => {
  test("a day worked far from its holiday: 14 March 2026 is a Saturday, too", () => {
    expect(read(text2026.replace("2月14日（周六）", "3月14日（周六）"))).toMatchObject({
      ok: true,
      doubts: [{ line: 8, sentence: "春节：2026年3月14日上班，离假期超过14天，请对照原文核对。" }],
    });
  });

  test("a character lost anywhere in the arrangements is never read as other days without a word", () => {
    let tried = 0;
    for (const notice of OF_YEARS) {
      const text = compose(notice, { week: "周", aside: notice.year >= 2025, joins: notice.year < 2025 });
      const [first, last] = [text.indexOf("一、元旦"), text.indexOf("鼓励单位")];
      for (let at = first; at < last; at++) {
        const slip = read(text.slice(0, at) + text.slice(at + 1));
        tried += 1;
        if (slip.ok && slip.doubts.length === 0) expect(slip.notice, text.slice(at - 8, at + 8)).toEqual(notice);
      }
    }
    expect(tried).toBeGreaterThan(1500);
  });
});

test("a text with far more items than a year has is refused by the first one too many, and not held against itself", () => {
  const item = (count: number) => Array.from({ length: count }, () => "元旦：1月1日（周五）放假。\n").join("");
  const result = read(text2026.replace("元旦：", `${item(20)}元旦：`));
  expect(result).toEqual({
    ok: false,
    problems: [{ line: expect.any(Number), sentence: expect.stringContaining("超过20条") }],
  });
  const few = read(text2026.replace("元旦：", `${item(2)}元旦：`));
  expect(few.ok ? [] : few.problems.map(({ sentence }) => sentence)).toContain("元旦的安排出现了3次。");
});
