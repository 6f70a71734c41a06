import type { CalendarActions, CalendarProps } from "../../components/settings/calendar-state.ts";
import { withEntries } from "../../lib/deadlines/calendar-from.ts";
import type { CalendarEntries } from "../../lib/model/calendar-entries.ts";
import type { HolidayNotice } from "../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";

/** An arrangement of 2027 as it may come; made up. */
export const NOTICE_2027: HolidayNotice = {
  year: 2027,
  number: "国办发明电〔2026〕99号",
  published: "2026-11-24",
  holidays: [
    { name: "元旦", from: "2027-01-01", to: "2027-01-03", work: [] },
    { name: "春节", from: "2027-02-05", to: "2027-02-12", work: ["2027-01-31", "2027-02-14"] },
    { name: "清明节", from: "2027-04-03", to: "2027-04-05", work: [] },
    { name: "劳动节", from: "2027-05-01", to: "2027-05-05", work: ["2027-05-08"] },
    { name: "端午节", from: "2027-06-09", to: "2027-06-09", work: [] },
    { name: "中秋节", from: "2027-09-15", to: "2027-09-15", work: [] },
    { name: "国庆节", from: "2027-10-01", to: "2027-10-07", work: ["2027-09-26", "2027-10-09"] },
  ],
};

const BY = { name: "李明", department: "办公室", role: "科员" };
const NOBODY = { name: "", department: "", role: "" };

/** What people added, of every kind. */
export const CALENDAR_ENTRIES: CalendarEntries = {
  notices: [{ notice: NOTICE_2027, enteredAt: "2026-11-25T01:20:00.000Z", by: BY }],
  local: [
    {
      day: { date: "2026-07-03", works: false, reason: "县防汛抗旱指挥部2026年第3号通告，台风红色预警期间停止办公" },
      enteredAt: "2026-07-02T10:00:00.000Z",
      by: BY,
    },
    {
      day: { date: "2026-07-04", works: true, reason: "补7月3日停止办公" },
      enteredAt: "2026-07-02T10:05:00.000Z",
      by: NOBODY,
    },
  ],
};

const done = async () => ({ ok: true, value: undefined }) as const;

/** Records nothing. */
export const CALENDAR_ACTIONS: CalendarActions = {
  onAddNotice: done,
  onWithdrawNotice: done,
  onDeclareDay: done,
  onWithdrawDay: done,
};

/** The calendar as it comes, in November 2026. */
export const CALENDAR_PART: CalendarProps = {
  calendar: CALENDAR,
  entries: { notices: [], local: [] },
  today: "2026-11-22",
  actions: CALENDAR_ACTIONS,
};

/** The calendar with all that people can add, after a notice was read in. */
export const CALENDAR_ADDED: CalendarProps = {
  ...CALENDAR_PART,
  calendar: withEntries(CALENDAR, CALENDAR_ENTRIES),
  entries: CALENDAR_ENTRIES,
  moved: [
    { id: "1", title: "2026-087 答复期限", before: "2027-01-04", after: "2027-01-04", provisional: false },
    { id: "2", title: "2026-091 答复期限", before: "2027-02-12", after: "2027-02-14", provisional: false },
    { id: "3", title: "2026-093 征求意见期限", before: "2028-01-05", after: "2028-01-06", provisional: true },
  ],
};
