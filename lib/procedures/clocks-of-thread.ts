import type { ClockState, DoneStep } from "../model/case.ts";

/**
 * Of these clocks those that count for one of several same-named things, e.g. one 征求意见: started by it or by what answers it,
 * or running but once in the case. All of them where `of`, its entry, is left out.
 */
export function clocksOfThread(
  clocks: readonly ClockState[],
  of: string | undefined,
  done: readonly DoneStep[],
): readonly ClockState[] {
  if (of === undefined) return clocks;
  const thread = done.filter((taking) => taking.entry === of || taking.of === of);
  return clocks.filter(({ clock, key }) => key === clock || thread.some(({ entry }) => key === `${clock}:${entry}`));
}
