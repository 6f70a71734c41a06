import type { LocalDate } from "./draft.ts";
import type { Person } from "./event.ts";
import type { HolidayNotice, LocalDay } from "./work-calendar.ts";

/** When something was entered (an instant in UTC), since when it is known here, and by whom. */
interface Entered {
  readonly enteredAt: string;
  readonly by: Person;
}

/** What people added to the calendar and did not take back, in the order in which it was entered. */
export interface CalendarEntries {
  readonly notices: readonly (Entered & { readonly notice: HolidayNotice })[];
  readonly local: readonly (Entered & { readonly day: LocalDay })[];
}

/** The last day of an open case that another calendar moved, or settled (`before` is `after` then). */
export interface MovedLine {
  /** Of the case and its clock. */
  readonly id: string;
  /** Which case and which clock, in words without personal data. */
  readonly title: string;
  readonly before: LocalDate;
  readonly after: LocalDate;
  /** Whether it is provisional still. */
  readonly provisional: boolean;
}
