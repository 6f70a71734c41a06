import { DISCLOSURE_FIGURES } from "../../model/annual-report.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { EnteredValue } from "../../model/figures.ts";
import { enteredValues, wholeOf } from "../figures/entered-values.ts";

/** A figure that a person entered for a period, and is still said; the note is where it comes from. */
export interface EnteredFigure extends EnteredValue {
  readonly figure: string;
}

/**
 * What was entered for a period, by figure: of each the last word; none where that took it back. Of the figures of part two what was
 * entered for no year but for all of its quarters, or all months, is their sum. Other events are passed over.
 */
export function enteredFigures(events: readonly LoggedEvent[], period: string): ReadonlyMap<string, EnteredFigure> {
  const values = enteredValues(events);
  const disclosed: ReadonlySet<string> = new Set(Object.values(DISCLOSURE_FIGURES));
  return new Map(
    [...values].flatMap(([figure, own]): [string, EnteredFigure][] => {
      const value = disclosed.has(figure) ? wholeOf(own, period, isLevel(figure)) : own.get(period);
      return value ? [[figure, { figure, ...value }]] : [];
    }),
  );
}

/** 现行有效 is what there is at the end; all else adds up. */
function isLevel(figure: string): boolean {
  return figure === DISCLOSURE_FIGURES["normative/valid"];
}
