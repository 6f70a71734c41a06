import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { dayNumber, isWeekend, toDate } from "../../../lib/deadlines/civil.ts";
import { exceptionOn } from "../../../lib/deadlines/calendar-index.ts";
import { addWorkdays } from "../../../lib/deadlines/workdays.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

const run = promisify(execFile);

test.concurrent.each([
  ["Asia/Shanghai", 20],
  ["UTC", 12],
  ["America/New_York", 7],
])("T15: a slow day loop agrees for every date of receipt, under %s", { timeout: 60_000 }, async (zone, hour) => {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, "every-date.ts")], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
  });
  expect(JSON.parse(stdout)).toEqual({ held: 2747 * 4, wrong: [], hour });
});

/** The day on which so many days are counted that `counts` lets pass. */
function count(from: number, days: number, counts: (day: number) => boolean): number {
  let day = from;
  for (let counted = 0; counted < days;) if (counts(++day)) counted += 1;
  return day;
}

test("DOMAIN §10.1: how often the two simple ways of counting are wrong", () => {
  let dates = 0;
  let wrong = 0;
  let late = 0;
  let most = 0;
  for (let from = dayNumber("2019-05-15"); from <= dayNumber("2026-11-20"); from++) {
    const right = dayNumber(addWorkdays(toDate(from), 20, CALENDAR).date);
    const noMakeUp = (day: number): boolean =>
      !isWeekend(day) && !["holiday", "assumed"].includes(exceptionOn(day, CALENDAR)?.kind ?? "");
    dates += 1;
    if (count(from, 20, (day) => !isWeekend(day)) !== right) wrong += 1;
    const withoutMakeUp = count(from, 20, noMakeUp);
    if (withoutMakeUp > right) late += 1;
    most = Math.max(most, withoutMakeUp - right);
  }
  expect(Math.round((wrong / dates) * 100)).toBe(51);
  expect(Math.round((late / dates) * 100)).toBe(37);
  expect(most).toBe(11);
});
