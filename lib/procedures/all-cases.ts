import type { Case } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";
import { countsBefore } from "../model/same-entry.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { procedureOfEvents } from "./packs/procedure-for.ts";
import { procedures as caseFrom } from "./procedures.ts";

/** The events of each case by its id, with what holds for all cases. */
export interface CaseEvents {
  readonly cases: ReadonlyMap<string, readonly LoggedEvent[]>;
  /** What an agency fixed for all: goes with each case's events. */
  readonly common: readonly LoggedEvent[];
}

/** Sorts a log by case. Of an entry that two desks wrote under one id it takes the one that counts. */
export function byCase(events: readonly LoggedEvent[]): CaseEvents {
  const cases = new Map<string, LoggedEvent[]>();
  const common: LoggedEvent[] = [];
  for (const event of onePerEntry(events)) {
    if (event.fact.type === "PauseConventionSet") common.push(event);
    else if ("case" in event.fact) {
      const own = cases.get(event.fact.case);
      if (own) own.push(event);
      else cases.set(event.fact.case, [event]);
    }
  }
  return { cases, common };
}

/** All cases of a log, each under its procedure; left out are one whose procedure is not there, and cancelled ones. */
export function allCases(
  events: readonly LoggedEvent[],
  procedures: readonly Procedure[],
  calendar: WorkCalendar,
  now: Date,
): Case[] {
  const { cases, common } = byCase(events);
  const all = [...cases.values()].flatMap((own) => oneCase([...own, ...common], procedures, calendar, now) ?? []);
  return all.filter(({ cancelled }) => cancelled !== true);
}

/**
 * One case from its own events and the common ones, a cancelled one too, by the version of its procedure for the day on which it
 * began; undefined where no step of a known procedure was taken. `since`: the first day on which the agency used the product.
 */
export function oneCase(
  events: readonly LoggedEvent[],
  procedures: readonly Procedure[],
  calendar: WorkCalendar,
  now: Date,
  since?: LocalDate,
): Case | undefined {
  const procedure = procedureOfEvents(procedures, events);
  return procedure && caseFrom(events, procedure, calendar, now, since);
}

/** Of an entry that two desks wrote under one id, the one that counts; the same list where there is none such. */
export function onePerEntry(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  if (new Set(events.map(({ id }) => id)).size === events.length) return events;
  const once = new Map<string, LoggedEvent>();
  for (const event of events) {
    const there = once.get(event.id);
    if (!there || countsBefore(event, there)) once.set(event.id, event);
  }
  return [...once.values()];
}
