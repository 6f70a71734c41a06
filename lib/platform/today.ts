import type { LocalDate } from "../model/draft.ts";

const CIVIL = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });

/** Today's civil date in Asia/Shanghai, whatever the computer's time zone. */
export function today(now: Date = new Date()): LocalDate {
  return CIVIL.format(now);
}
