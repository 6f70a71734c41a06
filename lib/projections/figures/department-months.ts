import { periodDays } from "../../deadlines/period.ts";
import type { MonthlyFigures } from "../../model/figures.ts";
import { DEPARTMENT } from "./department-figures.ts";
import type { Counter, CountList } from "./count-lists.ts";
import { valuesOf } from "./dimensions.ts";
import { daysUntil, type FigureLog } from "./figures.ts";
import type { Happening } from "./happenings.ts";
import { monthlyFigures } from "./monthly.ts";

/** A period (lib/deadlines/period.ts), and one department by its value. */
export interface DepartmentAsked {
  readonly period: string;
  readonly department: string;
}

/**
 * What one department had in each month of the period's year and of the year before, of the counts that are told apart by departments; undefined
 * where the period is none.
 */
export function departmentMonths(
  counter: Counter,
  log: FigureLog,
  { period, department }: DepartmentAsked,
): MonthlyFigures | undefined {
  const nominal = periodDays(period);
  if (!nominal) return undefined;
  const isOwn = (one: Happening): boolean => valuesOf(DEPARTMENT, one, counter.levels).includes(department);
  const lists = counter.lists(log).flatMap((list) => (isTold(list) ? [only(list, isOwn)] : []));
  const year = daysUntil(nominal, log.today).last.slice(0, 4);
  return monthlyFigures({ counter, lists, entered: new Map(), today: log.today, year });
}

function isTold({ count }: CountList): boolean {
  return count.by.includes(DEPARTMENT);
}

function only(list: CountList, isOwn: (one: Happening) => boolean): CountList {
  return {
    ...list,
    all: list.all.filter(isOwn),
    months: new Map([...list.months].map(([month, own]) => [month, own.filter(isOwn)])),
    turning: list.turning.map((turn) => (days) => {
      const found = turn(days);
      return found && isOwn(found) ? found : undefined;
    }),
  };
}
