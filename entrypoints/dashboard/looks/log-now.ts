import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import type { CaseBook } from "../../../lib/projections/cases/case-book.ts";

/** The whole log as the worker holds it, once all of it was read. */
export interface LogNow {
  /** All cases but cancelled ones, as they stand. */
  readonly cases: () => readonly Case[];
  /** Those, which were there before their registration was withdrawn. */
  readonly cancelled: () => readonly Case[];
  /** A case's own events. */
  readonly eventsOf: (id: string) => readonly LoggedEvent[];
  /** Events that are no case's, in the order in which they were read. */
  readonly others: readonly LoggedEvent[];
  /** What does not count of entries that two desks wrote under one id. */
  readonly twins: readonly LoggedEvent[];
  readonly procedures: readonly Procedure[];
  readonly calendar: WorkCalendar;
  readonly today: LocalDate;
  /** The day on which the first event was written. */
  readonly since: LocalDate;
}

/** The same from the book of cases. */
export function logNow(book: CaseBook, rest: Omit<LogNow, "cases" | "cancelled" | "eventsOf" | "calendar">): LogNow {
  return {
    ...rest,
    cases: () => book.cases(),
    cancelled: () => book.cancelled(),
    eventsOf: (id) => book.events(id),
    calendar: book.calendar(),
  };
}
