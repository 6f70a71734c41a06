import { addMonths } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Period, Recurrence } from "../../model/procedure.ts";
import { periodsBetween, type Span } from "../clocks/periods.ts";

/** One period of a duty. `id` is 2026, 2026-Q3 or 2026-11; `begins` the day on which its case begins. */
export interface DutyPeriod extends Span {
  readonly id: string;
  readonly begins: LocalDate;
}

/** The periods of a duty that begin, as the duty does, on one of these days, both counted; oldest first. */
export function periodsOf(recurs: Recurrence, from: LocalDate, to: LocalDate): DutyPeriod[] {
  return periodsBetween(from, to, recurs.per)
    .map((span) => periodFrom(span, recurs))
    .filter(({ begins }) => begins >= from && begins <= to);
}

/** The period of a duty that began last, up to this day: what is done on it is done for that one. */
export function periodOn(recurs: Recurrence, day: LocalDate): DutyPeriod | undefined {
  return periodsOf(recurs, addMonths(day, -13), day).at(-1);
}

/** The period of this name, e.g. of 考核年度 2026; undefined where there is none. */
export function periodNamed(recurs: Recurrence, name: string): DutyPeriod | undefined {
  const year = name.slice(0, 4);
  if (!/^\d{4}$/.test(year)) return undefined;
  return periodsOf(recurs, `${year}-01-01`, `${year}-12-31`).find(({ id }) => id === name);
}

function periodFrom(span: Span, { per, begins }: Recurrence): DutyPeriod {
  return { ...span, id: idOf(span.first, per), begins: begins === "first-day" ? span.first : span.last };
}

function idOf(first: LocalDate, per: Period): string {
  const year = first.slice(0, 4);
  if (per === "year") return year;
  return per === "month" ? first.slice(0, 7) : `${year}-Q${(Number(first.slice(5, 7)) + 2) / 3}`;
}
