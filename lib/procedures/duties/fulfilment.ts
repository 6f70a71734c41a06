import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Entry } from "../../model/event.ts";
import type { Procedure, Recurrence } from "../../model/procedure.ts";
import { hold, type Facts } from "../conditions.ts";
import { isWithin } from "../packs/validity.ts";
import { dutyCaseId, type IdOf } from "./duty-starts.ts";
import { type DutyPeriod, periodNamed, periodOn } from "./periods.ts";

type Taking = Extract<Entry["fact"], { type: "StepTaken" }>;

/** A step that was taken elsewhere, the day, and what is so of its case. */
export interface Fulfilling {
  readonly entry: string;
  readonly fact: Taking;
  readonly on: LocalDate;
  readonly facts: Facts;
}

/** The entry of what a step elsewhere brings about in a duty's case: one for each, whichever step of the duty it is. */
export function fulfilmentId(entry: string, duty: string, idOf: IdOf): string {
  return idOf(entry, "fulfils", duty);
}

/**
 * The steps of duties that a step elsewhere brings about, each in the case of the period that it was for, or else that began last up to
 * its day. `duties` are the duties' cases as they stand, with those of which nothing was recorded.
 */
export function fulfilled(
  { entry, fact, on, facts }: Fulfilling,
  procedures: readonly Procedure[],
  duties: readonly Case[],
  idOf: IdOf,
): { readonly id: string; readonly fact: Taking }[] {
  return procedures.flatMap((procedure) => {
    const { recurs } = procedure;
    const ways = (recurs?.fulfilledBy ?? []).filter(
      (way) => way.procedure === fact.procedure && way.step === fact.step && hold(way.when, facts),
    );
    const open = ways.flatMap((way) => {
      const period = recurs && periodOf(recurs, way, on, facts);
      if (!period || !isWithin(period.begins, procedure.during)) return [];
      const duty = duties.find(({ id }) => id === dutyCaseId(procedure.id, period.id, idOf));
      return duty ? [{ way, duty, id: fulfilmentId(entry, duty.id, idOf) }] : [];
    });
    if (open.some(({ duty, id }) => [...duty.done, ...duty.withdrawn].some((one) => one.entry === id))) return [];
    const found = open.find(({ way, duty }) => duty.next.some(({ step }) => step === way.tells));
    if (!found) return [];
    const { way, duty, id } = found;
    const by = procedure.fields.find(({ kind }) => kind === "case");
    const fields = by ? { [by.id]: fact.case } : {};
    return [{ id, fact: { type: "StepTaken", case: duty.id, procedure: procedure.id, step: way.tells, fields } }];
  });
}

/** The period that a field of the case elsewhere names, else the one that began last up to the day. */
function periodOf(
  recurs: Recurrence,
  { periodIn }: Recurrence["fulfilledBy"][number],
  on: LocalDate,
  { fields }: Facts,
): DutyPeriod | undefined {
  const named = periodIn === undefined ? undefined : fields[periodIn];
  return typeof named === "string" || typeof named === "number"
    ? periodNamed(recurs, String(named))
    : periodOn(recurs, on);
}
