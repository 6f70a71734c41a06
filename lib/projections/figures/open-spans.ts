import type { DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";

/** Days at whose end a case was open: from `on` to the day before `until`, null where it still is. */
export interface OpenSpan {
  readonly on: LocalDate;
  readonly until: LocalDate | null;
}

/** When a case that began on `begun` was open; what closes and reopens it on one day is taken in its order. `done` is in the order of days. */
export function openSpans(done: readonly Pick<DoneStep, "on" | "effect">[], begun: LocalDate): OpenSpan[] {
  const spans: OpenSpan[] = [];
  let from: LocalDate | undefined = begun;
  for (const { on, effect } of done) {
    if (effect === "closes" && from !== undefined) {
      if (from < on) spans.push({ on: from, until: on });
      from = undefined;
    } else if (effect === "reopens" && from === undefined) from = on < begun ? begun : on;
  }
  return from === undefined ? spans : [...spans, { on: from, until: null }];
}
