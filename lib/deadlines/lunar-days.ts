import { type DayNumber, fromCivil } from "./civil.ts";

/** 正月初一, 五月初五 and 八月十五 of a year. */
export interface LunarDays {
  readonly newYear: DayNumber;
  readonly dragonBoat: DayNumber;
  readonly midAutumn: DayNumber;
}

/** See {@link lunarDays}. Month and day as one number: 206 is 6 February. */
const TABLE: Readonly<Record<number, readonly [number, number, number]>> = {
  2014: [131, 602, 908],
  2015: [219, 620, 927],
  2016: [208, 609, 915],
  2017: [128, 530, 1004],
  2018: [216, 618, 924],
  2019: [205, 607, 913],
  2020: [125, 625, 1001],
  2021: [212, 614, 921],
  2022: [201, 603, 910],
  2023: [122, 622, 929],
  2024: [210, 610, 917],
  2025: [129, 531, 1006],
  2026: [217, 619, 925],
  2027: [206, 609, 915],
  2028: [126, 528, 1003],
  2029: [213, 616, 922],
  2030: [203, 605, 912],
  2031: [123, 624, 1001],
  2032: [211, 612, 919],
  2033: [131, 601, 908],
  2034: [219, 620, 927],
  2035: [208, 610, 916],
  2036: [128, 530, 1004],
  2037: [215, 618, 924],
  2038: [204, 607, 913],
  2039: [124, 527, 1002],
  2040: [212, 614, 920],
  2041: [201, 603, 910],
  2042: [122, 622, 928],
  2043: [210, 611, 917],
  2044: [130, 531, 1005],
  2045: [217, 619, 925],
  2046: [206, 608, 915],
  2047: [126, 529, 1004],
  2048: [214, 615, 922],
  2049: [202, 604, 911],
  2050: [123, 623, 930],
};

/**
 * The three days of a year from 2014 to 2050, else undefined. A table, since the browser's own lunar calendar has 春节 of 2027
 * and 2030 a day late; two packages agree on it (chinese-days in the tests, tyme4ts when it was made).
 */
export function lunarDays(year: number): LunarDays | undefined {
  const days = TABLE[year];
  if (days === undefined) return undefined;
  const day = (written: number): DayNumber => fromCivil(year, Math.floor(written / 100), written % 100);
  return { newYear: day(days[0]), dragonBoat: day(days[1]), midAutumn: day(days[2]) };
}
