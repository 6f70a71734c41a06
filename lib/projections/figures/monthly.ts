import { monthsOf, periodDays, yearsBefore } from "../../deadlines/period.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { MonthlyFigures } from "../../model/figures.ts";
import { askedOf, type Counter, type CountList } from "./count-lists.ts";
import { type EnteredValues, enteredFigure } from "./entered.ts";
import type { Happening } from "./happenings.ts";
import { isOn } from "./is-on.ts";
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
    const all = both.map((month) => enteredFigure(one, month, sources.today, sources.entered)?.value);
    const names = counts.flatMap((count) => (askedOf(count) === one.id ? [count.id] : []));
    if (names.length === 0 && !ids.has(one.id)) put(one.id, all);
    for (const name of names) put(name, all);
  }
  return { months, values, before };
}

function sums({ all }: CountList, months: readonly string[], { today }: MonthlySources): (number | undefined)[] {
  const byMonth = new Map<string, Happening[]>(months.map((month) => [month, []]));
  for (const one of all) if (one.on <= today) byMonth.get(one.on.slice(0, 7))?.push(one);
  return months.map((month) => (`${month}-01` > today ? undefined : total(byMonth.get(month) ?? [])));
}

function levels({ all }: CountList, months: readonly string[], { today }: MonthlySources): (number | undefined)[] {
  return months.map((month) => {
    const { last = "" } = periodDays(month) ?? {};
    if (`${month}-01` > today) return undefined;
    const day = last > today ? today : last;
    return total(all.filter((one) => isOn(one, day)));
  });
}
