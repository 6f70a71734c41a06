import * as fc from "fast-check";
import { describe, test } from "vitest";
import { toDate, dayNumber } from "../../../lib/deadlines/civil.ts";
import { addWorkdays, isWorkday, rollForward, workdaysBetween } from "../../../lib/deadlines/workdays.ts";
import type { LocalDay, WorkCalendar } from "../../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

const within = (first: string, last: string) => fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(toDate);
// Beyond the years that have a notice, on both sides.
const day = within("2018-06-01", "2028-12-31");
const count = fc.integer({ min: 0, max: 120 });
const localDay: fc.Arbitrary<LocalDay> = fc.record({
  date: within("2019-01-01", "2027-12-31"),
  works: fc.boolean(),
  reason: fc.constant("台风停止办公"),
});
const calendar: fc.Arbitrary<WorkCalendar> = fc.record({
  notices: fc.subarray([...CALENDAR.notices]),
  local: fc.array(localDay, { maxLength: 20 }),
});
const run = fc
  .tuple(day, fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from, to: toDate(dayNumber(from) + length) }));
const runs = fc.array(run, { maxLength: 4 });

describe("laws of counting (DOMAIN §10)", () => {
  test("monotone in the count", () => {
    fc.assert(
      fc.property(day, count, count, calendar, (from, a, b, by) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return addWorkdays(from, less, by).date <= addWorkdays(from, more, by).date;
      }),
    );
  });

  test("monotone in the start", () => {
    fc.assert(
      fc.property(day, day, count, calendar, (a, b, n, by) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        return addWorkdays(early, n, by).date <= addWorkdays(late, n, by).date;
      }),
    );
  });

  test("due(d, a + b) = due(due(d, a), b)", () => {
    fc.assert(
      fc.property(
        day,
        count,
        count,
        calendar,
        (from, a, b, by) =>
          addWorkdays(from, a + b, by).date === addWorkdays(addWorkdays(from, a, by).date, b, by).date,
      ),
    );
  });

  test("left(due(d, n), d) = n, forwards and back", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -120, max: 120 }),
        calendar,
        (from, n, by) => workdaysBetween(from, addWorkdays(from, n, by).date, by) === n,
      ),
    );
  });

  test("a suspension of k working days moves the date by exactly k", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), calendar, (from, n, k, by) => {
        // It begins with a working day that would have been counted, and holds k.
        const begin = addWorkdays(from, 1, by).date;
        const end = addWorkdays(from, k, by).date;
        const excluded = k === 0 ? [] : [{ from: begin, to: end }];
        return addWorkdays(from, n, by, excluded).date === addWorkdays(from, n + k, by).date;
      }),
    );
  });

  test("overlapping suspensions move it by their union, in whatever order they are given", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), runs, calendar, (from, n, excluded, by) => {
        const found = addWorkdays(from, n, by, excluded).date;
        let at = dayNumber(from);
        for (let left = n; left > 0;) {
          const date = toDate(++at);
          if (isWorkday(date, by) && !excluded.some((one) => one.from <= date && date <= one.to)) left -= 1;
        }
        return found === toDate(at) && found === addWorkdays(from, n, by, excluded.toReversed()).date;
      }),
    );
  });

  test("the same back", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), runs, calendar, (from, n, excluded, by) => {
        let at = dayNumber(from);
        for (let left = n; left > 0;) {
          const date = toDate(--at);
          if (isWorkday(date, by) && !excluded.some((one) => one.from <= date && date <= one.to)) left -= 1;
        }
        return addWorkdays(from, -n, by, excluded).date === toDate(at);
      }),
    );
  });

  test("what is rolled forward is worked, and nothing before it is", () => {
    fc.assert(
      fc.property(day, calendar, (date, by) => {
        const rolled = rollForward(date, by).date;
        return isWorkday(rolled, by) && workdaysBetween(date, rolled, by) === (isWorkday(date, by) ? 0 : 1);
      }),
    );
  });

  test("provisional if and only if a day that was looked at is in a year without a notice", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), calendar, (from, n, by) => {
        const { date, provisional } = addWorkdays(from, n, by);
        const known = new Set(by.notices.map(({ year }) => year));
        const [first, last] = n > 0 ? [dayNumber(from) + 1, dayNumber(date)] : [dayNumber(date), dayNumber(from) - 1];
        let past = false;
        if (n !== 0) for (let at = first; at <= last; at++) past ||= !known.has(Number(toDate(at).slice(0, 4)));
        return provisional === past;
      }),
    );
  });
});
