/** Days that a document of the People's Republic can be of; whoever reckons with days can reckon with all of them. */
const YEARS = { first: 1949, last: 2199 } as const;

/** How long the months are in every year, and February in a leap year. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const LEAP_FEBRUARY = 29;

/** Whether a text is a real day, YYYY-MM-DD, of the years 1949 to 2199: not 2024-02-31, not 9999-12-31. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < YEARS.first || year > YEARS.last) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (isLeap && month === 2 ? LEAP_FEBRUARY : (MONTHS[month - 1] ?? 0));
}

/** Whether a text, MM-DD, is a day of every year: not 02-29, not 99-99. */
export function isYearlyDay(text: string): boolean {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return month !== undefined && day !== undefined && day >= 1 && day <= (MONTHS[month - 1] ?? 0);
}
