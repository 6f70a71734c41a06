import { startOfCivilDay } from "../../deadlines/civil-day.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Entry, LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { dueDayOf } from "./due-day.ts";
import { periodsOf, type DutyPeriod } from "./periods.ts";
import { isWithin } from "../packs/validity.ts";

/** A UUID that follows from these parts, the same on every desk (lib/platform/derived-id.ts). */
export type IdOf = (...parts: readonly string[]) => string;

type Taking = Extract<Entry["fact"], { type: "StepTaken" }>;

/** The start of a duty's case, as it is recorded. */
export type DutyStart = Entry & { readonly fact: Taking };

const NOBODY = { name: "", department: "", role: "" };
const NO_DEVICE = "00000000-0000-8000-8000-000000000000";
const NO_HASH = "0".repeat(64);

/** The case of one period of a duty, whoever opens it. */
export function dutyCaseId(procedure: string, period: string, idOf: IdOf): string {
  return idOf("duty", procedure, period);
}

/** The entry by which the case of one period of a duty begins. */
export function dutyStartId(procedure: string, period: string, idOf: IdOf): string {
  return idOf("duty-start", procedure, period);
}

/** The step that opens the case of a period, as it is recorded together with the first step that a person takes in it. */
export function dutyStart(procedure: Procedure, { id, title, begins }: DutyPeriod, idOf: IdOf): DutyStart {
  return {
    id: dutyStartId(procedure.id, id, idOf),
    occurredAt: startOfCivilDay(begins),
    fact: {
      type: "StepTaken",
      case: dutyCaseId(procedure.id, id, idOf),
      procedure: procedure.id,
      step: procedure.starts,
      fields: { duty: `${title}${procedure.title}`, period: id },
    },
  };
}

/** What the cases of duties are expected for. */
export interface DutyDays {
  readonly procedures: readonly Procedure[];
  /** The first day on which the agency used the product: what was due before it is not looked after here. */
  readonly since: LocalDate;
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
  readonly idOf: IdOf;
}

/**
 * The starts of all duties that fall due on `since` or later and begin before the end of the year after this one; none of them need be
 * in the log. Of a procedure with versions, by the one that is for the day on which it begins; what falls due when none is in force any
 * more is not owed. One whose days cannot be reckoned with is left out.
 */
export function dutyStarts({ procedures, since, today, calendar, idOf }: DutyDays): (LoggedEvent & DutyStart)[] {
  const [first, last] = [`${yearOf(since) - 1}-01-01`, `${yearOf(today) + 1}-12-31`];
  return procedures.flatMap((procedure) => {
    const isInForce = (day: LocalDate): boolean =>
      procedures.some(({ id, during }) => id === procedure.id && isWithin(day, during));
    try {
      return startsOf(procedure, { first, last, since, isInForce, calendar, idOf });
    } catch {
      // Days that cannot be reckoned with keep one duty from being expected, not every case from being read.
      return [];
    }
  });
}

type Within = Pick<DutyDays, "since" | "calendar" | "idOf"> & {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly isInForce: (day: LocalDate) => boolean;
};

function startsOf(
  procedure: Procedure,
  { first, last, since, isInForce, calendar, idOf }: Within,
): (LoggedEvent & DutyStart)[] {
  const { recurs, during } = procedure;
  if (!recurs) return [];
  return periodsOf(recurs, first, last).flatMap((period) => {
    if (!isWithin(period.begins, during)) return [];
    const start = madeUp(dutyStart(procedure, period, idOf));
    const due = dueDayOf(start, procedure, calendar);
    return due !== undefined && due >= since && isInForce(due) ? [start] : [];
  });
}

function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

/** As the log would have it; by nobody, since nobody entered it. */
function madeUp({ id, occurredAt, fact }: DutyStart): LoggedEvent & DutyStart {
  const chain = { device: NO_DEVICE, sequence: 1, previous: NO_HASH, hash: NO_HASH };
  return { v: 1, id, occurredAt, enteredAt: occurredAt, by: NOBODY, fact, ...chain };
}
