import { monthsOf, periodDays } from "../../deadlines/period.ts";
import { DISCLOSURE_FIGURES } from "../../model/annual-report.ts";
import type { LoggedEvent } from "../../model/event.ts";
import { byEntry, isOf } from "../../procedures/history.ts";

/** A figure that a person entered for a period, and is still said. */
export interface EnteredFigure {
  readonly figure: string;
  readonly period: string;
  readonly value: number;
  /** Where it comes from. */
  readonly note: string;
  readonly enteredAt: string;
  readonly by: string;
}

/**
 * What was entered for a period, by figure: of each the last word; none where that took it back. What was entered for no year but for all of
 * its quarters, or all months, is their sum. Other events are passed over.
 */
export function enteredFigures(events: readonly LoggedEvent[], period: string): ReadonlyMap<string, EnteredFigure> {
  const entered = enteredByPeriod(events);
  const whole = new Map(entered.get(period));
  for (const parts of partsOf(period)) {
    for (const figure of Object.values(DISCLOSURE_FIGURES)) {
      const own = parts.flatMap((part) => entered.get(part)?.get(figure) ?? []);
      if (!whole.has(figure) && own.length === parts.length) whole.set(figure, summed(figure, period, own));
    }
  }
  return whole;
}

function enteredByPeriod(events: readonly LoggedEvent[]): Map<string, Map<string, EnteredFigure>> {
  const found = new Map<string, Map<string, EnteredFigure>>();
  for (const event of events.filter(({ fact }) => fact.type === "FigureEntered").sort(byEntry)) {
    if (!isOf(event, "FigureEntered")) continue;
    const { figure, period, value, note } = event.fact;
    const own = found.get(period) ?? new Map<string, EnteredFigure>();
    found.set(period, own);
    if (value === null) own.delete(figure);
    else own.set(figure, { figure, period, value, note, enteredAt: event.enteredAt, by: event.by.name });
  }
  return found;
}

/** The quarters and the months that a year or a quarter is made of; none of anything else. */
function partsOf(period: string): string[][] {
  const days = /^\d{4}(-Q\d)?$/.test(period) ? periodDays(period) : undefined;
  if (!days) return [];
  const quarters = [1, 2, 3, 4].map((number) => `${period}-Q${number}`);
  return [...(period.includes("Q") ? [] : [quarters]), monthsOf(days)];
}

/** 现行有效 is what there is at the end; all else adds up. */
function summed(figure: string, period: string, parts: readonly EnteredFigure[]): EnteredFigure {
  const last = parts.at(-1);
  const sum = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
  const isLevel = figure === DISCLOSURE_FIGURES["normative/valid"];
  const latest = parts.toSorted((a, b) => (a.enteredAt < b.enteredAt ? -1 : 1)).at(-1);
  const note = isLevel ? "最后一期填报的数" : "各期填报的数之和";
  const value = isLevel ? (last?.value ?? 0) : sum;
  return { figure, period, value, note, enteredAt: latest?.enteredAt ?? "", by: latest?.by ?? "" };
}
