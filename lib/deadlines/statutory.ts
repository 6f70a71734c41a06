import { type DayNumber, fromCivil, isWeekend } from "./civil.ts";
import { lunarDays } from "./lunar-days.ts";

/** A statutory holiday of all citizens, 全国年节及纪念日放假办法第二条: its days in order. */
export interface StatutoryHoliday {
  readonly name: string;
  readonly days: readonly DayNumber[];
}

/**
 * The statutory holidays of a year in the order of the calendar. Since 2025-01-01 thirteen days; 2014 to 2024 eleven
 * (春节 without its eve, 劳动节 one day). 中秋节 may lie within 国庆节. Outside 2014 to 2050 those of the lunar calendar lack.
 */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const since2025 = year >= 2025;
  const holidays = [
    run("元旦", fromCivil(year, 1, 1), 1),
    run("清明节", fromCivil(year, 4, clearBright(year)), 1),
    run("劳动节", fromCivil(year, 5, 1), since2025 ? 2 : 1),
    run("国庆节", fromCivil(year, 10, 1), 3),
  ];
  const lunar = lunarDays(year);
  if (lunar !== undefined) {
    const { newYear, dragonBoat, midAutumn } = lunar;
    holidays.push(since2025 ? run("春节", newYear - 1, 4) : run("春节", newYear, 3));
    holidays.push(run("端午节", dragonBoat, 1), run("中秋节", midAutumn, 1));
  }
  return holidays.toSorted((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0));
}

function run(name: string, first: DayNumber, count: number): StatutoryHoliday {
  return { name, days: Array.from({ length: count }, (_, offset) => first + offset) };
}

/** A day off that the law gives, without a notice; `inLieu` where it stands for one that falls on a weekend. */
export interface AssumedDay {
  readonly name: string;
  readonly inLieu: boolean;
}

const assumed = new Map<number, ReadonlyMap<DayNumber, AssumedDay>>();

/**
 * What is assumed to be off in a year whose notice is not out: the statutory days, and for each that falls on a weekend
 * the next weekday (补假, 放假办法第六条; that it follows at once is our assumption, as in the notices since 2019). No
 * weekend is assumed to be worked.
 */
export function assumedDaysOff(year: number): ReadonlyMap<DayNumber, AssumedDay> {
  const known = assumed.get(year);
  if (known !== undefined) return known;
  const off = new Map<DayNumber, AssumedDay>();
  const holidays = statutoryHolidays(year);
  // A day on which two holidays meet is one day off, and another is owed for it.
  const owed: { readonly name: string; readonly after: DayNumber }[] = [];
  for (const { name, days } of holidays) {
    for (const day of days) {
      if (isWeekend(day) || off.has(day)) owed.push({ name, after: days.at(-1) ?? day });
      if (!off.has(day)) off.set(day, { name, inLieu: false });
    }
  }
  for (const { name, after } of owed) {
    let day = after + 1;
    while (isWeekend(day) || off.has(day)) day++;
    off.set(day, { name, inLieu: true });
  }
  assumed.set(year, off);
  return off;
}

/** The day in April on which 清明 falls, by the usual formula of the 21st century; checked against a table in the tests. */
function clearBright(year: number): number {
  const ofCentury = year % 100;
  return Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4);
}
