import type { Case, DoneStep } from "../../model/case.ts";
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
  readonly procedure: string;
  readonly step: string;
  readonly on: LocalDate;
  readonly facts: Facts;
}

/** The case of a duty that a step elsewhere is for, and the ways in which it can fulfil it. */
export interface Fulfilled {
  readonly duty: string;
  readonly procedure: Procedure;
  readonly ways: Recurrence["fulfilledBy"];
}

/**
 * What a step elsewhere fulfils, of each duty in one case: of the period that it was for, or else that began last up to its day. Of ways
 * that name different periods the first leads.
 */
export function fulfilled(
  { on, facts, ...taken }: Fulfilling,
  procedures: readonly Procedure[],
  idOf: IdOf,
): Fulfilled[] {
  return procedures.flatMap((procedure) => {
    const { recurs } = procedure;
    const ways = (recurs?.fulfilledBy ?? []).filter(
      (way) => way.procedure === taken.procedure && way.step === taken.step && hold(way.when, facts),
    );
    const open = ways.flatMap((way) => {
      const period = recurs && periodOf(recurs, way, on, facts);
      return period && isWithin(period.begins, procedure.during) ? [{ way, period: period.id }] : [];
    });
    const [first] = open;
    if (!first) return [];
    const same = open.filter(({ period }) => period === first.period).map(({ way }) => way);
    return [{ duty: dutyCaseId(procedure.id, first.period, idOf), procedure, ways: same }];
  });
}

/** The step that can be taken now in a duty's case for what fulfils it, the case `by`; undefined where there is none. */
export function stepFor({ procedure, ways }: Fulfilled, duty: Case, by: string): Taking | undefined {
  const way = ways.find(({ tells }) => duty.next.some(({ step }) => step === tells));
  if (!way) return undefined;
  const field = procedure.fields.find(({ kind }) => kind === "case");
  const fields = field ? { [field.id]: by } : {};
  return { type: "StepTaken", case: duty.id, procedure: procedure.id, step: way.tells, fields };
}

/** How a duty's case was told of an entry elsewhere. */
export interface Telling {
  /** What it was told and has not been taken back. */
  readonly stands?: DoneStep;
  /** The entry for telling it: the first, or after each that was taken back the next one that follows from the entry elsewhere. */
  readonly id: string;
  /** It was told before, and taken back. */
  readonly again: boolean;
}

/** See {@link Telling}. */
export function tellingOf(entry: string, duty: Case, idOf: IdOf): Telling {
  for (let time = 0; ; time++) {
    const again = time > 0;
    const id = idOf(entry, "fulfils", duty.id, ...(again ? [String(time)] : []));
    const stands = duty.done.find((one) => one.entry === id);
    if (stands) return { stands, id, again };
    if (!duty.withdrawn.some((one) => one.entry === id)) return { id, again };
  }
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
