import { monthsOf, periodDays, yearsBefore } from "../../deadlines/period.ts";
import { byText } from "../../model/by-text.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { MonthlyFigures } from "../../model/figures.ts";
import type { Counter, CountList } from "./count-lists.ts";
import { enteredFigure } from "./entered.ts";
import type { EnteredValues } from "./entered-values.ts";
import { askedOf } from "./sources.ts";
import { total } from "./split.ts";

/** What monthly figures are made of; `year` is YYYY. */
export interface MonthlySources {
  readonly counter: Counter;
  readonly lists: readonly CountList[];
  readonly entered: EnteredValues;
  readonly today: LocalDate;
  readonly year: string;
}

/** Each figure by the months of a year and of the one before. Up to today: what is recorded of later days is left out. */
export function monthlyFigures(sources: MonthlySources): MonthlyFigures {
  const months = monthsOf({ first: `${sources.year}-01-01`, last: `${sources.year}-12-31` });
  const past = months.map((month) => yearsBefore(month));
  const both = [...months, ...past];
  const values: Record<string, readonly (number | undefined)[]> = {};
  const before: Record<string, readonly (number | undefined)[]> = {};
  const put = (id: string, all: readonly (number | undefined)[]): void => {
    values[id] = all.slice(0, months.length);
    before[id] = all.slice(months.length);
  };
  for (const list of sources.lists)
    put(list.count.id, list.level ? levels(list, both, sources) : sums(list, both, sources));
  const { counts, asked } = sources.counter.rules.reporting;
  const ids = new Set(counts.map(({ id }) => id));
  for (const one of asked) {
    const all = both.map(
      (month) => enteredFigure(one, { period: month, today: sources.today }, sources.entered)?.value,
    );
    const names = counts.flatMap((count) => (askedOf(count) === one.id ? [count.id] : []));
    if (names.length === 0 && !ids.has(one.id)) put(one.id, all);
    for (const name of names) put(name, all);
  }
  const unfinished = months.flatMap((month) => unfinishedMonth(month, sources.today))[0];
  return { months, values, before, ...(unfinished && { unfinished }) };
}

/** A month that has begun and is not over at the end of the last day that counts. */
function unfinishedMonth(month: string, until: LocalDate): NonNullable<MonthlyFigures["unfinished"]>[] {
  const days = periodDays(month);
  return days && days.first <= until && until < days.last ? [{ month, until }] : [];
}

function sums(list: CountList, months: readonly string[], { today }: MonthlySources): (number | undefined)[] {
  return months.map((month) => {
    if (`${month}-01` > today) return undefined;
    const own = list.months.get(month) ?? [];
    const days = periodDays(month);
    const last = days && days.last <= today ? days.last : today;
    const turned = list.turning.flatMap((one) => one({ first: `${month}-01`, last, months: 1 }) ?? []);
    return total([...(last === today ? own.filter(({ on }) => on <= today) : own), ...turned]);
  });
}

/** What there was at the end of each month: each thing is there from the first of those days to the last before it ended. */
function levels({ all }: CountList, months: readonly string[], { today }: MonthlySources): (number | undefined)[] {
  const days = months.map((month) => {
    const { last = "" } = periodDays(month) ?? {};
    return last > today ? today : last;
  });
  // Of each year apart its days are in their order; those of the year before stand behind.
  const order = days.map((_, place) => place).toSorted((a, b) => byText(days[a] ?? "", days[b] ?? ""));
  const sorted = order.map((place) => days[place] ?? "");
  const changes = Array.from({ length: sorted.length + 1 }, () => 0);
  const change = (from: LocalDate, by: number): void => {
    const place = sorted.findIndex((day) => from <= day);
    if (place !== -1) changes[place] = (changes[place] ?? 0) + by;
  };
  for (const { on, until, amount } of all) {
    change(on, amount);
    if (until !== null && until !== undefined) change(until < on ? on : until, -amount);
  }
  const found: (number | undefined)[] = months.map(() => undefined);
  let sum = 0;
  for (const [at, place] of order.entries()) {
    sum += changes[at] ?? 0;
    if (`${months[place]}-01` <= today) found[place] = sum;
  }
  return found;
}
