import { addDays, addMonths, isCivilDay } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Clock, Period, Unit } from "../../model/procedure.ts";
import type { Point } from "../moments.ts";

/**
 * How long a clock runs from a point, or its last day; undefined where the step does not say: it is not guessed. Counts in
 * periods are no length, see periods.ts.
 */
export function lengthFrom(
  within: Clock["within"],
  from: Point,
): { readonly count: number; readonly unit: Unit } | { readonly lastDay: LocalDate } | undefined {
  if ("count" in within) return within;
  if ("times" in within) return undefined;
  if ("atOnce" in within) return { lastDay: from.on };
  if ("on" in within) return { lastDay: `${Number(from.on.slice(0, 4)) + 1}-${within.on}` };
  if ("monthsOn" in within) return { lastDay: dayOfMonth(from.on, within.monthsOn, within.day) };
  if ("endOf" in within) return { lastDay: lastDayOf(from.on, within.endOf) };
  const value = from.taking.fields["countIn" in within ? within.countIn : within.lastDayIn];
  if ("lastDayIn" in within) return isCivilDay(value) ? { lastDay: value } : undefined;
  return isCount(value) ? { count: value, unit: within.unit } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 10_000;
}

function dayOfMonth(from: LocalDate, monthsOn: number, day: number): LocalDate {
  const first = addMonths(`${from.slice(0, 7)}-01`, monthsOn);
  return `${first.slice(0, 7)}-${String(day).padStart(2, "0")}`;
}

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

function lastDayOf(from: LocalDate, period: Period): LocalDate {
  const month = Number(from.slice(5, 7));
  const after = MONTHS[period] - ((month - 1) % MONTHS[period]);
  return addDays(addMonths(`${from.slice(0, 7)}-01`, after), -1);
}
