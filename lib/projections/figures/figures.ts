import { addMonths } from "../../deadlines/civil.ts";
import { monthsOf, periodDays, yearsBefore } from "../../deadlines/period.ts";
import type { LocalDate } from "../../model/draft.ts";
import { byText } from "../../model/by-text.ts";
import type { Figure, FigureDays, PeriodFigures } from "../../model/figures.ts";
import type { AskedFigure, Count } from "../../model/reporting.ts";
import type { CountedLog, Counter, CountList } from "./count-lists.ts";
import { monthsOfRow } from "../annual-report/period-report.ts";
import type { ReportDays } from "../annual-report/standing.ts";
import { departmentFigures } from "./department-figures.ts";
import { enteredFigure, enteredToDate } from "./entered.ts";
import { type EnteredValues, enteredValues } from "./entered-values.ts";
import type { Happening } from "./happenings.ts";
import { monthlyFigures } from "./monthly.ts";
import { askedOf, sourcesOf } from "./sources.ts";
import { splitBy, total } from "./split.ts";

/** A log, of which figures are counted. */
export interface FigureLog extends CountedLog {
  /** The last day that counts: what is recorded of later ones is left out. */
  readonly today: LocalDate;
}

/** What of a log is asked for: a period (lib/deadlines/period.ts), and the agency's own departments, which come first. */
export interface FiguresAsked {
  readonly period: string;
  readonly departments?: readonly string[];
}

/** All figures of a period by the counter's rules; undefined where it is none. */
export function periodFigures(
  counter: Counter,
  log: FigureLog,
  { period, departments = [] }: FiguresAsked,
): PeriodFigures | undefined {
  const nominal = periodDays(period);
  if (!nominal) return undefined;
  const lists = counter.lists(log);
  const entered = enteredValues(log.others);
  const days = daysUntil(nominal, log.today);
  const beforeDays = yearBefore(period, days);
  const made = { counter, lists, entered, today: log.today };
  const figures = figuresFor({ ...made, period, days });
  return {
    days,
    figures,
    beforeDays,
    before: figuresFor({
      ...made,
      period: yearsBefore(period),
      days: beforeDays,
      ...(days.soFar && { beside: period }),
    }),
    byMonth: monthlyFigures({ ...made, year: days.last.slice(0, 4) }),
    departments: departmentFigures(figures, departments),
  };
}

/** The figures of a period alone; empty where it is none. */
export function figuresOf(counter: Counter, log: FigureLog, period: string): readonly Figure[] {
  const nominal = periodDays(period);
  if (!nominal) return [];
  const lists = counter.lists(log);
  const entered = enteredValues(log.others);
  return figuresFor({ counter, lists, entered, today: log.today, period, days: daysUntil(nominal, log.today) });
}

/** The days of a period that have come; of one that lies ahead its first day alone, on which nothing was yet. */
export function daysUntil({ first, last }: Pick<FigureDays, "first" | "last">, today: LocalDate): FigureDays {
  return today >= last ? { first, last, soFar: false } : { first, last: today < first ? first : today, soFar: true };
}

/** The same days a year earlier. */
function yearBefore(period: string, { first, last, soFar }: FigureDays): FigureDays {
  const nominal = periodDays(yearsBefore(period));
  if (nominal && !soFar) return { first: nominal.first, last: nominal.last, soFar };
  return { first: nominal?.first ?? addMonths(first, -12), last: addMonths(last, -12), soFar };
}

interface Made {
  readonly counter: Counter;
  readonly lists: readonly CountList[];
  readonly entered: EnteredValues;
  readonly today: LocalDate;
  readonly period: string;
  readonly days: FigureDays;
  /** These are the figures of the year before, and this period is not over. */
  readonly beside?: string;
}

function figuresFor({ counter, lists, entered, today, period, days, beside }: Made): Figure[] {
  const { counts, asked } = counter.rules.reporting;
  const ids = new Set(counts.map(({ id }) => id));
  const byId = new Map(lists.map((list) => [list.count.id, list]));
  const askedById = new Map(asked.map((one) => [one.id, one]));
  const referred = new Set(counts.map(askedOf));
  const enteredWith = (one: AskedFigure): ReturnType<typeof enteredFigure> => {
    const found = enteredFigure(one, { period, today, beside }, entered);
    const toDate = found && beside === undefined ? enteredToDate(one, { period, today }, entered) : undefined;
    return found && { ...found, asked: { ...found.asked, ...(toDate && { toDate }) } };
  };
  const months = monthsOfRow(period);
  const row = { first: days.first, last: days.last, ...(months !== undefined && { months }) };
  const figures = counts.flatMap((count): Figure[] => {
    const { id, title, unit, group, basis, main } = count;
    const list = byId.get(id);
    if (list) return [counted(list, row, counter)];
    const one = askedById.get(askedOf(count) ?? "");
    const value = one && enteredWith(one);
    return one && value ? [{ id, title, unit, group, basis, main, ...value, ...ENTERED, level: one.level }] : [];
  });
  const rest = asked.flatMap((one): Figure[] => {
    const { id, title, unit, group, basis, level } = one;
    if (ids.has(id) || referred.has(id)) return [];
    const value = enteredWith(one);
    return value ? [{ id, title, unit, group, basis, main: false, ...value, ...ENTERED, level }] : [];
  });
  return [...figures, ...rest];
}

const ENTERED = { origin: "entered", cases: [], on: [], by: [] } as const;

function counted(list: CountList, days: ReportDays, counter: Counter): Figure {
  const { count, level } = list;
  const own = within(list, days).toSorted((a, b) => byText(a.on, b.on) || byText(a.case?.id ?? "", b.case?.id ?? ""));
  const { id, title, unit, group, basis, main, by } = count;
  const isSum = own.some(({ amount }) => amount !== 1);
  return {
    id,
    title,
    unit,
    group,
    basis,
    main,
    origin: "counted",
    level,
    value: total(own),
    cases: own.map((one) => one.case?.id ?? ""),
    on: own.map(({ on }) => on),
    ...(isSum && { amounts: own.map(({ amount }) => amount) }),
    ...(own.some(({ subject }) => subject !== undefined) && { subjects: own.map(({ subject = "" }) => subject) }),
    by: by.map((field) => splitBy(field, own, procedureOf(count), counter)),
  };
}

/** Of the first source that names one. */
function procedureOf(count: Count): string | undefined {
  return sourcesOf(count).flatMap((one) => ("procedure" in one ? (one.procedure ?? []) : []))[0];
}

/** What falls into the days; of a level what there was at the end of the last one. */
function within({ level, all, months, turning }: CountList, days: ReportDays): Happening[] {
  const { first, last } = days;
  if (level) return all.filter((one) => isOn(one, last));
  const found = monthsOf(days).flatMap((month) =>
    (months.get(month) ?? []).filter(({ on }) => first <= on && on <= last),
  );
  return [...found, ...turning.flatMap((one) => one(days) ?? [])];
}

/** Whether a level was there at the end of a day. */
function isOn({ on, until }: Happening, day: LocalDate): boolean {
  return on <= day && (until === null || until === undefined || day < until);
}
