import type { LocalDate } from "../../model/draft.ts";
import type { Happening } from "./happenings.ts";

/** Whether a level was there at the end of a day. */
export function isOn({ on, until }: Pick<Happening, "on" | "until">, day: LocalDate): boolean {
  return on <= day && (until === null || until === undefined || day < until);
}
