import type { LocalDate } from "./draft.ts";

/** Whether a person's data may be erased, and from which day on. */
export interface Erasable {
  readonly erasable: boolean;
  /** The first day on which it may be. */
  readonly from: LocalDate;
}

/**
 * The archive period is counted from the end of the year in which the case was closed, so that nothing goes too early by
 * any way of counting: with a period of 10 years, what closed on any day of 2026 may be erased from 2037-01-01 on. `years`
 * is what the agency set (`archiveYears`). All dates are civil days.
 */
export function erasableAfter(closed: LocalDate, years: number, today: LocalDate): Erasable {
  const from: LocalDate = `${String(Number(closed.slice(0, 4)) + years + 1).padStart(4, "0")}-01-01`;
  return { erasable: today >= from, from };
}
