import type { LocalDay, HolidayNotice, WorkCalendar } from "../../lib/model/work-calendar.ts";
import type { CalendarEntries, MovedLine } from "../../lib/model/calendar-entries.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Answer } from "./settings-state.ts";

/** What can be done with the work calendar; each is recorded. */
export interface CalendarActions {
  readonly onAddNotice: (notice: HolidayNotice) => Answer;
  readonly onWithdrawNotice: (number: string, reason: string) => Answer;
  readonly onDeclareDay: (day: LocalDay) => Answer;
  readonly onWithdrawDay: (date: LocalDate, reason: string) => Answer;
}

/** Props of the work calendar's part of the settings. */
export interface CalendarProps {
  /** What is in force, and what of it people added. */
  readonly calendar: WorkCalendar;
  readonly entries: CalendarEntries;
  readonly today: LocalDate;
  /** What moved by the last change; absent before one, empty where nothing did. */
  readonly moved?: readonly MovedLine[] | undefined;
  readonly actions: CalendarActions;
}
