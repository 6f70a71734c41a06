// Run by every-date.test.ts in a process of its own, so that it has its own time zone from the first moment on.
import { addWorkdays } from "../../../lib/deadlines/workdays.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { everyDay, LAST_YEAR, slowly } from "./day-loop.ts";

const COUNTS = [7, 15, 20, 40];

const wrong: string[] = [];
let held = 0;
for (const from of everyDay("2019-05-15", "2026-11-20")) {
  const reached = slowly(from, COUNTS);
  for (const [index, count] of COUNTS.entries()) {
    const { date, provisional } = addWorkdays(from, count, CALENDAR);
    const expected = reached[index] ?? "";
    held += 1;
    if (date !== expected || provisional !== Number(expected.slice(0, 4)) > LAST_YEAR) {
      wrong.push(`${from} + ${String(count)}: ${date}${provisional ? " 暂定" : ""}, slowly ${expected}`);
    }
  }
}
// An hour that differs shows that the process has the zone that it was given.
const hour = new Date(Date.UTC(2026, 0, 15, 12)).getHours();
console.log(JSON.stringify({ held, wrong, hour }));
