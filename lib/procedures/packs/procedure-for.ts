import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { byEntry } from "../../model/by-entry.ts";
import { historyOf } from "../history.ts";
import { indexOf } from "../procedure-index.ts";
import { isWithin } from "./validity.ts";

type ById = ReadonlyMap<string, readonly Procedure[]>;
const lists = new WeakMap<readonly Procedure[], ById>();

/** The procedure with this id for the cases that begin on this day; undefined where there is none, or none for that day. */
export function procedureFor(procedures: readonly Procedure[], id: string, day: LocalDate): Procedure | undefined {
  return versionsOf(procedures, id).find(({ during }) => isWithin(day, during));
}

/** The procedure of a case, by the rules of the day on which it began; where none is for that day, the first: no case is lost. */
export function procedureOf(
  procedures: readonly Procedure[],
  one: Pick<Case, "procedure" | "done" | "withdrawn">,
): Procedure | undefined {
  const [first, ...others] = versionsOf(procedures, one.procedure);
  if (!first || others.length === 0) return first;
  return versionOn(procedures, first, beganOn(one, first.starts));
}

/** The same, of a case that is only its events yet, in whatever order they were entered. */
export function procedureOfEvents(
  procedures: readonly Procedure[],
  events: readonly LoggedEvent[],
): Procedure | undefined {
  const id = procedureNamed(events);
  const [first, ...others] = id === undefined ? [] : versionsOf(procedures, id);
  if (!first || others.length === 0) return first;
  // All versions open by the same step, so that whatever is said of it can be read by any of them.
  const opening = events.filter(({ fact }) => fact.type !== "StepTaken" || fact.step === first.starts);
  return versionOn(procedures, first, beganOn(historyOf(opening, indexOf(first)), first.starts) ?? firstDay(events));
}

/** One version of each procedure: that for the cases that begin on this day; those that are for other days only are left out. */
export function proceduresOn(procedures: readonly Procedure[], day: LocalDate): readonly Procedure[] {
  return procedures.every(({ during }) => during === undefined)
    ? procedures
    : procedures.filter(({ during }) => isWithin(day, during));
}

/** The day on which a case began: that of its opening step, also where that was taken back. */
function beganOn({ done, withdrawn }: Pick<Case, "done" | "withdrawn">, starts: string): LocalDate | undefined {
  const opening = [done, withdrawn].map((steps) => steps.filter(({ step }) => step === starts).map(({ on }) => on));
  return opening.map((days) => days.sort()[0]).find((day) => day !== undefined) ?? done[0]?.on;
}

/** Of a case whose opening is not there. */
function firstDay(events: readonly LoggedEvent[]): LocalDate | undefined {
  return events
    .flatMap(({ fact, occurredAt }) => (fact.type === "StepTaken" ? [civilDayOf(occurredAt)] : []))
    .sort()[0];
}

function versionOn(procedures: readonly Procedure[], first: Procedure, day: LocalDate | undefined): Procedure {
  return (day === undefined ? undefined : procedureFor(procedures, first.id, day)) ?? first;
}

function versionsOf(procedures: readonly Procedure[], id: string): readonly Procedure[] {
  const known = lists.get(procedures) ?? Map.groupBy(procedures, (one) => one.id);
  lists.set(procedures, known);
  return known.get(id) ?? [];
}

/** As its steps name it; should they name several, the one that was entered first does, whatever arrived first. */
function procedureNamed(events: readonly LoggedEvent[]): string | undefined {
  let first: LoggedEvent | undefined;
  let named: string | undefined;
  for (const event of events) {
    if (event.fact.type !== "StepTaken" || (first && byEntry(first, event) <= 0)) continue;
    first = event;
    named = event.fact.procedure;
  }
  return named;
}
