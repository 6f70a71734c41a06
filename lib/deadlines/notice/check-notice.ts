import { holidayNames } from "../arrangements.ts";
import { isWeekend, toCivil, toDate } from "../civil.ts";
import { statutoryHolidays } from "../statutory.ts";
import { longDay } from "../day-words.ts";

import type { Fault, ReadHoliday } from "./read-holiday.ts";
import { HOLIDAYS } from "./read-heading.ts";

/** Of the holidays that a notice of a year speaks of: which lack, and which stand there twice. */
export function missingOf(named: readonly string[]): readonly Fault[] {
  const names = named.flatMap(holidayNames);
  return HOLIDAYS.flatMap((name) => {
    const times = names.filter((one) => one === name).length;
    if (times === 0) return [{ at: 0, sentence: `没有读到${name}的安排。请核对是否漏了文字。` }];
    return times > 1 ? [{ at: 0, sentence: `${name}的安排出现了${String(times)}次。` }] : [];
  });
}

/** What cannot be as it was read: days of another year, holidays that overlap, or that do not hold their own day. */
export function faultsOf(holidays: readonly ReadHoliday[], year: number): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [index, one] of holidays.entries()) {
    for (const other of holidays.slice(index + 1)) {
      const days = [...overlap(one, other), ...overlap(other, one)];
      const [day] = days;
      if (day !== undefined) {
        faults.push({ at: other.at, sentence: `${one.name}和${other.name}的安排在${longDay(toDate(day))}重叠。` });
      }
    }
    const years = [one.from, one.to, ...one.work].map((day) => toCivil(day));
    const strange = years.find((day) => day.year !== year && !(day.year === year - 1 && day.month === 12));
    if (strange !== undefined) {
      faults.push({
        at: one.at,
        sentence: `${one.name}：${String(strange.year)}年${String(strange.month)}月不属于${String(year)}年的安排。`,
      });
    }
    const missed = statutoryDays(one, year).find((day) => day < one.from || day > one.to);
    if (missed !== undefined) {
      faults.push({
        at: one.at,
        sentence: `${one.name}：${longDay(toDate(missed))}是法定节假日，却不在放假的日期里。`,
      });
    }
  }
  return faults;
}

/** The farthest was eleven days (2026). */
const FAR = 14;

/** What can be as it was read, and a person should look at: days worked that are far off, or do not make up for the days off. */
export function doubtsOf(holidays: readonly ReadHoliday[], year: number): readonly Fault[] {
  return holidays.flatMap((holiday) => {
    const { name, at, from, to, work } = holiday;
    const far = work.filter((day) => day < from - FAR || day > to + FAR);
    const doubts = far.map(
      (day) => `${name}：${longDay(toDate(day))}上班，离假期超过${String(FAR)}天，请对照原文核对。`,
    );
    let off = 0;
    for (let day = from; day <= to; day++) if (!isWeekend(day)) off += 1;
    const beyond = off - statutoryDays(holiday, year).length;
    if (beyond !== work.length) {
      const read = `放假的工作日比法定节假日多${String(beyond)}天，读到的调休上班是${String(work.length)}天`;
      doubts.push(`${name}：${read}。往年两者相等，请对照原文核对${toDate(from)}前后的安排。`);
    }
    return doubts.map((sentence) => ({ at, sentence }));
  });
}

function statutoryDays({ name }: ReadHoliday, year: number): readonly number[] {
  const names = holidayNames(name);
  return statutoryHolidays(year).flatMap((holiday) => (names.includes(holiday.name) ? holiday.days : []));
}

/** Days off or worked for the one that are off or worked for the other, too. */
function overlap(one: ReadHoliday, other: ReadHoliday): readonly number[] {
  return [one.from, one.to, ...one.work].filter(
    (day) => (day >= other.from && day <= other.to) || other.work.includes(day),
  );
}
