import { getSolarDateFromLunar, getSolarTermDate } from "chinese-days";
import { expect, test } from "vitest";
import { toDate } from "../../../lib/deadlines/civil.ts";
import { assumedDaysOff, statutoryHolidays } from "../../../lib/deadlines/statutory.ts";

const dates = (year: number) =>
  Object.fromEntries(statutoryHolidays(year).map(({ name, days }) => [name, days.map(toDate)]));

test("2027's thirteen days, as DOMAIN §7.3 has them", () => {
  expect(dates(2027)).toEqual({
    元旦: ["2027-01-01"],
    春节: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"],
    清明节: ["2027-04-05"],
    劳动节: ["2027-05-01", "2027-05-02"],
    端午节: ["2027-06-09"],
    中秋节: ["2027-09-15"],
    国庆节: ["2027-10-01", "2027-10-02", "2027-10-03"],
  });
});

test("what falls on a weekend is given back on the next weekday", () => {
  const inLieu = [...assumedDaysOff(2027)].filter(([, { inLieu: is }]) => is).map(([day]) => toDate(day));
  expect(inLieu).toEqual(["2027-02-09", "2027-02-10", "2027-05-03", "2027-05-04", "2027-10-04", "2027-10-05"]);
});

test("a day on which two holidays meet is given back, too: 1 October 2020 was 中秋节 as well", () => {
  expect(
    [...assumedDaysOff(2020)].filter(([day]) => toDate(day).startsWith("2020-10")).map(([day]) => toDate(day)),
  ).toEqual(["2020-10-01", "2020-10-02", "2020-10-03", "2020-10-05", "2020-10-06"]);
});

test("before 2025 the eve of 春节 and 2 May were not among them", () => {
  expect(dates(2024)).toMatchObject({ 春节: ["2024-02-10", "2024-02-11", "2024-02-12"], 劳动节: ["2024-05-01"] });
});

test("the lunar days and 清明 are those of a table, 2014 to 2050", () => {
  for (let year = 2014; year <= 2050; year++) {
    const ofYear = dates(year);
    const lunar = (month: string): string => getSolarDateFromLunar(`${String(year)}-${month}`).date;
    expect(ofYear["春节"]?.[year < 2025 ? 0 : 1]).toBe(lunar("01-01"));
    expect(ofYear["端午节"]).toEqual([lunar("05-05")]);
    expect(ofYear["中秋节"]).toEqual([lunar("08-15")]);
    expect(ofYear["清明节"]).toEqual([getSolarTermDate(year, 4, "pure_brightness")]);
  }
});
