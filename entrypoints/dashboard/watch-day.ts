import type { LocalDate } from "../../lib/model/draft.ts";
import { today } from "../../lib/platform/today.ts";

/** How often it is looked whether another day has come, in milliseconds. */
const MINUTE = 60_000;

/** Tells when another day has come; answers the day. */
export function watchDay(onChange: () => void): () => LocalDate {
  let day = today();
  setInterval(() => {
    if (day === today()) return;
    day = today();
    onChange();
  }, MINUTE);
  return () => day;
}
