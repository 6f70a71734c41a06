import { calendarFrom } from "../../deadlines/calendar-from.ts";
import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Case } from "../../model/case.ts";
import type { Entry, LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { LocalDate } from "../../model/draft.ts";
import { countsBefore } from "../../model/same-entry.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { dutyStarts, type IdOf } from "../../procedures/duties/duty-starts.ts";
import { withStartAsItIs } from "../../procedures/duties/start-stands.ts";
import { oneCase } from "../../procedures/all-cases.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { runningHours } from "../hour-clocks.ts";
import { withThought } from "./as-if.ts";
import { type CaseLine, caseLine } from "./case-line.ts";

/** All cases of a log, computed anew only where something changed. */
export interface CaseBook {
  /** Takes events in, in whatever order; one that is there already is nothing new, but for another desk's that counts before it. */
  add(events: readonly LoggedEvent[]): void;
  /**
   * Computes what is stale; answers the lines that are new or other. `since`: the day on which the agency began to use the product;
   * of duties that fall due from then on the cases are there, also before anything was recorded (`Case.expected`).
   */
  refresh(by: {
    readonly procedures: readonly Procedure[];
    readonly now: Date;
    readonly since?: LocalDate | undefined;
  }): readonly CaseLine[];
  /** The case with this id, a cancelled one too. */
  case(id: string): Case | undefined;
  /** The case as it would be with entries of it that are going to be recorded, and without others; undefined where nothing is left. */
  thought(id: string, entries: readonly Entry[], without?: readonly Entry[]): Case | undefined;
  /** The cases of duties that come with the calendar, cancelled and closed ones too. */
  duties(): readonly Case[];
  /** A case's own events; of an expected one the start as it would be. What was said of such a start later is left out. */
  events(id: string): readonly LoggedEvent[];
  /** All but the cancelled ones. */
  cases(): readonly Case[];
  /** Those whose registration was withdrawn. */
  cancelled(): readonly Case[];
  /** The bundled calendar with what people added. */
  calendar(): WorkCalendar;
}

/** Kinds of events that hold for all cases: what no case is computed without. */
export const COMMON_FACTS: readonly LoggedEvent["fact"]["type"][] = [
  "PauseConventionSet",
  "CalendarNoticeAdded",
  "CalendarNoticeWithdrawn",
  "LocalDayDeclared",
  "LocalDayWithdrawn",
];

/** Kinds of events that are of one case, and most of a log. */
export const CASE_STEPS: readonly LoggedEvent["fact"]["type"][] = [
  "StepTaken",
  "StepCorrected",
  "StepWithdrawn",
  "CasesTied",
  "DocumentMade",
  "ArticlePlaced",
  "TextSealed",
  "PublicPageCompared",
];

/** An empty book upon the calendar that comes with the product; without `idOf` it expects no duties. */
export function createCaseBook(bundled: WorkCalendar, idOf?: IdOf): CaseBook {
  const own = new Map<string, Map<string, LoggedEvent>>();
  const cases = new Map<string, Case>();
  /** What holds for all cases: the agency's conventions, the calendar. */
  const common = new Map<string, LoggedEvent>();
  let stale = new Set<string>();
  let calendar = bundled;
  let computedBy: readonly Procedure[] | undefined;
  let computedOn = "";
  let computedAt = "";
  /** The ends of limits in hours that count, by case: what is left of them is other with each minute. */
  const hourly = new Map<string, readonly string[]>();
  /** What the duties were expected by; another one, and they are expected anew. */
  let expectedBy = "";
  let starts: ReadonlyMap<string, LoggedEvent> = new Map();
  const staleAll = (): void => void (stale = new Set([...own.keys(), ...starts.keys()]));
  const expect = (procedures: readonly Procedure[], today: LocalDate, since: LocalDate): void => {
    const found = idOf ? dutyStarts({ procedures, since, today, calendar, idOf }) : [];
    const before = starts;
    starts = new Map(found.map((start) => [start.fact.case, start]));
    for (const id of before.keys()) if (!starts.has(id) && !own.has(id)) cases.delete(id);
    staleAll();
  };
  const eventsOf = (id: string): readonly LoggedEvent[] => {
    const start = starts.get(id);
    const events = own.get(id);
    const isThere = start === undefined || events?.has(start.id) === true;
    const all = [...(isThere ? [] : [start]), ...(events?.values() ?? [])];
    return idOf ? withStartAsItIs(all, idOf) : all;
  };
  const conventionsSet = (): LoggedEvent[] =>
    [...common.values()].filter(({ fact }) => fact.type === "PauseConventionSet");
  return {
    add(events) {
      for (const event of events) {
        if (isCommon(event)) {
          if (!isNewIn(common, event)) continue;
          common.set(event.id, event);
          calendar = calendarFrom([...common.values()], bundled);
          staleAll();
        } else if ("case" in event.fact) {
          const { case: id } = event.fact;
          const known = own.get(id) ?? new Map<string, LoggedEvent>();
          if (!isNewIn(known, event)) continue;
          own.set(id, known.set(event.id, event));
          stale.add(id);
        }
      }
    },
    refresh({ procedures, now, since }) {
      const today = civilDayOf(now.toISOString());
      if (computedBy !== procedures || computedOn !== today) staleAll();
      if (since !== undefined && (computedBy !== procedures || expectedBy !== `${today} ${since}`)) {
        expect(procedures, today, since);
        expectedBy = `${today} ${since}`;
      }
      const instant = now.toISOString();
      for (const [id, dues] of hourly) if (hasMoved(dues, computedAt, instant)) stale.add(id);
      computedBy = procedures;
      computedOn = today;
      computedAt = instant;
      const conventions = conventionsSet();
      const changed: CaseLine[] = [];
      for (const id of stale) {
        const made = oneCase([...eventsOf(id), ...conventions], procedures, calendar, now, since);
        if (!made) continue;
        const start = starts.get(id);
        const isExpected = start !== undefined && own.get(id)?.has(start.id) !== true;
        const one: Case = isExpected ? { ...made, expected: true } : made;
        cases.set(id, one);
        const hours = runningHours(one);
        if (hours.length === 0) hourly.delete(id);
        else
          hourly.set(
            id,
            hours.map(({ due }) => due),
          );
        const procedure = procedureOf(procedures, one);
        changed.push(caseLine(one, procedure, today));
      }
      stale = new Set();
      return changed;
    },
    case: (id) => cases.get(id),
    thought(id, entries, without = []) {
      const left = eventsOf(id).filter((event) => !without.some((entry) => entry.id === event.id));
      const said = entries.filter(({ fact }) => "case" in fact && fact.case === id);
      const events = [...withThought(left, said, computedAt), ...conventionsSet()];
      return oneCase(idOf ? withStartAsItIs(events, idOf) : events, computedBy ?? [], calendar, new Date(computedAt));
    },
    duties: () => [...cases.values()].filter(isOfDuty(computedBy)),
    events: eventsOf,
    cases: () => [...cases.values()].filter(({ cancelled }) => cancelled !== true),
    cancelled: () => [...cases.values()].filter(({ cancelled }) => cancelled === true),
    calendar: () => calendar,
  };
}

/** Not there, or of the same entry the one of another desk that counts. */
function isNewIn(known: ReadonlyMap<string, LoggedEvent>, event: LoggedEvent): boolean {
  const there = known.get(event.id);
  return there === undefined || countsBefore(event, there);
}

function isOfDuty(procedures: readonly Procedure[] = []): (one: Case) => boolean {
  const duties = new Set(procedures.flatMap(({ id, recurs }) => (recurs ? [id] : [])));
  return ({ procedure }) => duties.has(procedure);
}

/** Whether another minute has come since, or one of the ends was passed within it. */
function hasMoved(dues: readonly string[], before: string, now: string): boolean {
  const minute = before.slice(0, 16) !== now.slice(0, 16);
  return minute || dues.some((due) => before <= due && due < now);
}

function isCommon({ fact }: LoggedEvent): boolean {
  return COMMON_FACTS.includes(fact.type);
}
