import { monthsOf, periodDays } from "../../deadlines/period.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { EnteredValue, Figure } from "../../model/figures.ts";
import type { AskedFigure } from "../../model/reporting.ts";
import { byEntry, isOf } from "../../procedures/history.ts";

/** What was entered and still counts, by figure and then by period. */
export type EnteredValues = ReadonlyMap<string, ReadonlyMap<string, EnteredValue>>;

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
 * A figure that is asked for, of a period: what was entered for all of it, else made of what was entered for its months, quarters or years; a
 * level is the last of them. Undefined of a period that is shorter than those.
 */
export function enteredFigure(
  asked: AskedFigure,
  period: string,
  today: LocalDate,
  values: EnteredValues,
): Pick<Figure, "value" | "asked"> | undefined {
  const parts = partsOf(asked.per, period).filter(({ first }) => first <= today);
  if (parts.length === 0) return undefined;
  const own = values.get(asked.id);
  const whole = own?.get(period);
  const entered = whole ? [whole] : parts.flatMap((part) => own?.get(part.period) ?? []);
  const due = parts.filter(({ last }) => last < today || parts.length === 1);
  const wanted = asked.level ? due.slice(-1) : due;
  return {
    value: valueOf(asked, entered),
    asked: {
      per: asked.per,
      ...(asked.hint !== undefined && { hint: asked.hint }),
      entered,
      missing: whole ? [] : wanted.flatMap((part) => (own?.has(part.period) ? [] : [part.period])),
    },
  };
}

function valueOf({ level }: AskedFigure, entered: readonly EnteredValue[]): number | undefined {
  const last = entered.at(-1);
  if (last === undefined || level) return last?.value;
  return Math.round(entered.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;
}

interface Part {
  readonly period: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The months, quarters or years that lie wholly within a period, the earliest first. */
function partsOf(per: AskedFigure["per"], period: string): Part[] {
  const days = periodDays(period);
  if (!days) return [];
  const names = monthsOf(days).map((month) => {
    if (per === "month") return month;
    const year = month.slice(0, 4);
    return per === "year" ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  });
  return [...new Set(names)].flatMap((name) => {
    const part = periodDays(name);
    return part && days.first <= part.first && part.last <= days.last ? [{ period: name, ...part }] : [];
  });
}
