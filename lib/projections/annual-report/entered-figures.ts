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

/** What was entered for a period, by figure: of each the last word; none where that took it back. Other events are passed over. */
export function enteredFigures(events: readonly LoggedEvent[], period: string): ReadonlyMap<string, EnteredFigure> {
  const found = new Map<string, EnteredFigure>();
  for (const event of events.filter(({ fact }) => fact.type === "FigureEntered").sort(byEntry)) {
    if (!isOf(event, "FigureEntered") || event.fact.period !== period) continue;
    const { figure, value, note } = event.fact;
    if (value === null) found.delete(figure);
    else found.set(figure, { figure, period, value, note, enteredAt: event.enteredAt, by: event.by.name });
  }
  return found;
}
