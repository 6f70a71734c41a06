import { civilMinute } from "../../lib/deadlines/civil-time.ts";

/** The minute that it is now, as what is printed says it: 2026-03-02 09:05. */
export function presentMinute(): string {
  return civilMinute(new Date().toISOString());
}
