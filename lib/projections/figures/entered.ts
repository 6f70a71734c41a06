import { monthsOf, perOf, periodDays, yearsBefore } from "../../deadlines/period.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { EnteredValue, Figure } from "../../model/figures.ts";
import type { AskedFigure } from "../../model/reporting.ts";
import { type EnteredValues, partsIn, sumOfValues, type ValuesByPeriod, wholeOf } from "./entered-values.ts";
import { missingWords } from "./missing-words.ts";

/** Of which period a figure is asked for, and up to which day. */
export interface EnteredAsked {
  readonly period: string;
  readonly today: LocalDate;
  /** The period is the one before this, which is not over: only the parts that it has are taken, or those that are over. */
  readonly beside?: string | undefined;
}

type EnteredPart = Pick<Figure, "value" | "incomplete"> & Required<Pick<Figure, "asked">>;

/**
 * A figure that is asked for, of a period: what was entered for all of it, else made of what was entered for its quarters and months; a
 * level is the last of them. Undefined of a period that is shorter than those it is asked for.
 */
export function enteredFigure(
  asked: AskedFigure,
  { period, today, beside }: EnteredAsked,
  values: EnteredValues,
): EnteredPart | undefined {
  const own = values.get(asked.id) ?? new Map<string, EnteredValue>();
  const parts = beside === undefined ? begunParts(asked, period, today) : partsBeside(asked, beside, today, own);
  const first = parts[0];
  if (!first) return undefined;
  const days = periodDays(period);
  const whole = beside === undefined || parts.at(-1)?.last === days?.last ? own.get(period) : undefined;
  const known = whole ? [whole] : valuesOf(parts, own, asked.level);
  const last = endOf(known.at(-1));
  const due = parts.filter((part) => part.last < today || parts.length === 1);
  const isThere = (part: Part): boolean => known.some((one) => covers(one.period, part));
  const missing = asked.level ? due.slice(-1).filter((part) => last < part.last) : due.filter((part) => !isThere(part));
  const names = missing.map((part) => part.period);
  const value = known.length === 0 ? undefined : asked.level ? known.at(-1)?.value : sumOfValues(known);
  const { per, hint } = asked;
  return {
    value,
    ...(value !== undefined && names.length > 0 && { incomplete: missingWords(names) }),
    asked: { per, ...(hint !== undefined && { hint }), entered: known, missing: names },
  };
}

/** From the first of January of a period's year to its end; undefined of a level, and of what has no sum. */
export function enteredToDate(
  asked: AskedFigure,
  { period, today }: EnteredAsked,
  values: EnteredValues,
): Pick<Figure, "value" | "incomplete"> | undefined {
  const days = asked.level ? undefined : periodDays(period);
  if (!days || days.first.slice(0, 4) !== days.last.slice(0, 4)) return undefined;
  const found = enteredFigure(asked, { period: `${days.last.slice(0, 4)}-01-01/${days.last}`, today }, values);
  return found && { value: found.value, ...(found.incomplete !== undefined && { incomplete: found.incomplete }) };
}

interface Part {
  readonly period: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** What there is of the parts: a year or a quarter that was entered as one stands for its own. */
function valuesOf(parts: readonly Part[], own: ValuesByPeriod, level: boolean): EnteredValue[] {
  const found: EnteredValue[] = [];
  for (const part of parts) {
    if (covers(found.at(-1)?.period, part)) continue;
    const wider = [part.period.slice(0, 4), quarterOf(part.period)].find(
      (name) =>
        own.has(name) && partsWithin(name, part.period).every((one) => parts.some(({ period }) => period === one)),
    );
    const value = (wider === undefined ? undefined : own.get(wider)) ?? wholeOf(own, part.period, level);
    if (value) found.push(value);
  }
  return found;
}

/** The parts of a longer period that are as long as this one. */
function partsWithin(name: string, like: string): string[] {
  if (perOf(name) === perOf(like)) return [name];
  return partsIn(name).flatMap((one) => partsWithin(one, like));
}

function quarterOf(period: string): string {
  if (perOf(period) !== "month") return period;
  return `${period.slice(0, 4)}-Q${Math.ceil(Number(period.slice(5)) / 3)}`;
}

function covers(period: string | undefined, { first, last }: Part): boolean {
  const days = period === undefined ? undefined : periodDays(period);
  return days !== undefined && days.first <= first && last <= days.last;
}

function endOf(value: EnteredValue | undefined): LocalDate {
  return (value && periodDays(value.period)?.last) ?? "";
}

function begunParts({ per }: AskedFigure, period: string, today: LocalDate): Part[] {
  return partsOf(per, period).filter(({ first }) => first <= today);
}

/** The parts of the year before that stand beside those of a period which is not over. */
function partsBeside(asked: AskedFigure, beside: string, today: LocalDate, own: ValuesByPeriod): Part[] {
  const now = begunParts(asked, beside, today);
  const end = endOf(own.has(beside) ? own.get(beside) : valuesOf(now, own, asked.level).at(-1));
  return now
    .filter(({ last }) => last <= today || last <= end)
    .flatMap(({ period }) => partsOf(asked.per, yearsBefore(period)));
}

/** The months, quarters or years that lie wholly within a period, the earliest first. */
function partsOf(per: AskedFigure["per"], period: string): Part[] {
  const days = periodDays(period);
  if (!days) return [];
  const names = monthsOf(days).map((month) => {
    if (per === "month") return month;
    return per === "year" ? month.slice(0, 4) : quarterOf(month);
  });
  return [...new Set(names)].flatMap((name) => {
    const part = periodDays(name);
    return part && days.first <= part.first && part.last <= days.last ? [{ period: name, ...part }] : [];
  });
}
