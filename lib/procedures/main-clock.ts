import type { ClockState } from "../model/case.ts";

/** The clock that a list shows for a case: of the main ones the last that still counts, else the last. */
export function mainClock(clocks: readonly ClockState[]): ClockState | undefined {
  const main = clocks.filter((clock) => clock.main);
  return main.findLast(({ state }) => state === "running" || state === "paused" || state === "overdue") ?? main.at(-1);
}
