import type { DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { BareCase } from "../../procedures/bare-case.ts";

/** Where a case stands at the end of a day: not there yet, open, or closed by a step. */
export type Standing = { readonly state: "not-yet" | "open" } | { readonly state: "closed"; readonly by: DoneStep };

/** Where it stands at the end of `day`, having begun on `begun`. What happened after that day says nothing. */
export function standingOn(one: Pick<BareCase, "done">, begun: LocalDate | undefined, day: LocalDate): Standing {
  if (begun === undefined || begun > day) return { state: "not-yet" };
  const last = one.done.findLast(({ effect, on }) => effect !== undefined && on <= day);
  return last?.effect === "closes" ? { state: "closed", by: last } : { state: "open" };
}
