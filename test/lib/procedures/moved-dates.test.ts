import { expect, it } from "vitest";
import { allCases } from "../../../lib/procedures/all-cases.ts";
import { movedDates } from "../../../lib/procedures/moved-dates.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog } from "./case-log.ts";
import { SMALL } from "./small-procedure.ts";

const OPEN = "00000000-0000-4000-8000-0000000000a1";
const CLOSED = "00000000-0000-4000-8000-0000000000a2";

/** An invented notice of 2027: New Year's Day off on the Friday, its Saturday worked. */
const WITH_2027: WorkCalendar = {
  ...CALENDAR,
  notices: [
    ...CALENDAR.notices,
    {
      year: 2027,
      number: "测试〔2026〕9号",
      published: "2026-12-08",
      holidays: [{ name: "元旦", from: "2027-01-01", to: "2027-01-01", work: ["2027-01-02"] }],
    },
  ],
};

it("lists the open cases whose last day a notice moved, and leaves the closed ones as they were judged (DOMAIN 10.4)", () => {
  const open = caseLog("small", "2026-12-05T01:00:00.000Z", OPEN);
  open.step("register", "2026-12-10", { channel: "in-person" });
  const closed = caseLog("small", "2026-12-05T01:00:00.000Z", CLOSED);
  closed.step("register", "2026-12-04", { channel: "in-person" });
  closed.step("reply", "2026-12-05", {});
  const events = [...open.events, ...closed.events];
  const now = new Date("2026-12-11T02:00:00.000Z");
  const before = allCases(events, [SMALL], CALENDAR, now);
  const after = allCases(events, [SMALL], WITH_2027, now);
  expect(movedDates(before, after)).toEqual([
    {
      case: OPEN,
      key: "reply",
      title: "答复",
      before: "2027-01-08",
      after: "2027-01-07",
      provisional: { before: true, after: false },
    },
  ]);
  expect(after.find(({ id }) => id === CLOSED)?.clocks).toEqual(before.find(({ id }) => id === CLOSED)?.clocks);
});
