import type { LocalDate } from "../../../lib/model/draft.ts";
import { today } from "../../../lib/platform/today.ts";

/** In milliseconds. */
const MINUTE = 60_000;

/**
 * Tells, just after each full minute of the clock, that another one has come, and whether with it another day; answers the day.
 */
export function watchDay(onMinute: (isOtherDay: boolean) => void): () => LocalDate {
  let day = today();
  const next = (): void => {
    const before = day;
    day = today();
    onMinute(day !== before);
    wait();
  };
  // A little after it: a limit that ends on the minute is over only then.
  const wait = (): unknown => setTimeout(next, MINUTE - (Date.now() % MINUTE) + 20);
  wait();
  return () => day;
}
