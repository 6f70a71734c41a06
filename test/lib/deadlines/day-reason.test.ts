import { describe, expect, test } from "vitest";
import { dayReason, dayReasonText } from "../../../lib/deadlines/day-reason.ts";
import { isWorkday } from "../../../lib/deadlines/workdays.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

const calendar = {
  ...CALENDAR,
  local: [
    { date: "2026-07-03", works: false, reason: "市政府通告第3号，台风" },
    { date: "2026-07-04", works: true, reason: "补台风停止办公一天" },
  ],
};

describe("why a day counts, in words (T15)", () => {
  test.each([
    ["2026-10-01", "10月1日 国庆节放假（国办发明电〔2025〕7号），不计入"],
    ["2026-10-03", "10月3日 国庆节放假（国办发明电〔2025〕7号），不计入"],
    ["2026-10-10", "10月10日 星期六，国庆节调休上班（国办发明电〔2025〕7号），计入"],
    ["2026-10-09", "10月9日 星期五，计入"],
    ["2026-10-11", "10月11日 星期日，不计入"],
    ["2019-05-02", "5月2日 劳动节放假（国办发明电〔2019〕3号），不计入"],
    ["2020-02-01", "2月1日 春节放假（国办发明电〔2020〕1号），不计入"],
    ["2026-07-03", "7月3日 本单位停止办公（市政府通告第3号，台风），不计入"],
    ["2026-07-04", "7月4日 星期六，本单位上班（补台风停止办公一天），计入"],
    ["2027-01-01", "1月1日 元旦法定节假日（2027年放假安排未公布，暂定），不计入"],
    ["2027-05-03", "5月3日 劳动节补假（2027年放假安排未公布，暂定），不计入"],
    ["2027-03-01", "3月1日 星期一（2027年放假安排未公布，暂定），计入"],
    ["2027-03-06", "3月6日 星期六（2027年放假安排未公布，暂定），不计入"],
  ])("%s: %s", (date, sentence) => {
    const reason = dayReason(date, calendar);
    expect(dayReasonText(date, reason)).toBe(sentence);
    expect(reason.counts).toBe(isWorkday(date, calendar));
  });
});
