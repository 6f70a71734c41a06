import type { HolidayNotice } from "../model/work-calendar.ts";

/** One holiday in force, and the notice that arranges it so. */
export interface Arrangement {
  readonly notice: HolidayNotice;
  readonly holiday: HolidayNotice["holidays"][number];
}

/**
 * What is in force of these notices: by day of publication, a later notice of the same year stands in the place of what an
 * earlier one says of the same holiday (e.g. 2020's longer 春节). Of two published on one day the one further down wins.
 */
export function arrangements(notices: readonly HolidayNotice[]): readonly Arrangement[] {
  let inForce: Arrangement[] = [];
  for (const notice of notices.toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
  )) {
    const names = new Set(notice.holidays.flatMap((holiday) => holidayNames(holiday.name)));
    inForce = inForce.filter(
      (one) => one.notice.year !== notice.year || !holidayNames(one.holiday.name).some((name) => names.has(name)),
    );
    for (const holiday of notice.holidays) inForce.push({ notice, holiday });
  }
  return inForce;
}

/** The holidays that an entry speaks of: 国庆节、中秋节 are arranged together where they meet. */
export function holidayNames(name: string): readonly string[] {
  return name.split("、");
}
