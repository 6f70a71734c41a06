import { monthsOf, perOf, periodDays } from "../../deadlines/period.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { EnteredValue } from "../../model/figures.ts";
import { byText } from "../../model/by-text.ts";
import { byEntry } from "../../model/by-entry.ts";
import { rounded } from "../../model/rounded.ts";
import { isOf } from "../../procedures/history.ts";

/** What was entered of one figure and still counts, by period. */
export type ValuesByPeriod = ReadonlyMap<string, EnteredValue>;
/** The same, by figure and then by period. */
export type EnteredValues = ReadonlyMap<string, ValuesByPeriod>;

/** Of each figure and period the last word; none where that took it back. Other events are passed over. */
export function enteredValues(events: readonly LoggedEvent[]): EnteredValues {
  const found = new Map<string, Map<string, EnteredValue>>();
  for (const event of events.filter(({ fact }) => fact.type === "FigureEntered").sort(byEntry)) {
    if (!isOf(event, "FigureEntered")) continue;
    const { figure, period, value, note } = event.fact;
    const own = found.get(figure) ?? new Map<string, EnteredValue>();
    found.set(figure, own);
    if (value === null) own.delete(period);
    else own.set(period, { period, value, note, by: event.by.name, enteredAt: event.enteredAt });
  }
  return found;
}

/**
 * What was entered for all of a period (2026, 2026-Q3, 2026-11): for itself, else for all of its quarters or months, which are summed up; of a
 * `level` the last of them. Undefined where one is lacking.
 */
export function wholeOf(own: ValuesByPeriod, period: string, level: boolean): EnteredValue | undefined {
  const said = own.get(period);
  const names = said ? [] : partsIn(period);
  if (names.length === 0) return said;
  const parts = names.slice(level ? -1 : 0).flatMap((name) => wholeOf(own, name, level) ?? []);
  const latest = parts.toSorted((a, b) => byText(a.enteredAt, b.enteredAt)).at(-1);
  if (!latest || parts.length < (level ? 1 : names.length)) return undefined;
  const note = level ? "最后一期填报的数" : "各期填报的数之和";
  return { period, value: sumOfValues(parts), note, by: latest.by, enteredAt: latest.enteredAt };
}

/** A sum without the noise of binary fractions. */
export function sumOfValues(parts: readonly Pick<EnteredValue, "value">[]): number {
  return rounded(parts.reduce((all, { value }) => all + value, 0));
}

/** The quarters of a year, the months of a quarter; none of anything else. */
export function partsIn(period: string): string[] {
  const per = perOf(period);
  if (per === "year") return [1, 2, 3, 4].map((number) => `${period}-Q${number}`);
  const days = per === "quarter" ? periodDays(period) : undefined;
  return days ? monthsOf(days) : [];
}
