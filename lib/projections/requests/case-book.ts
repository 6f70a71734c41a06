import { calendarFrom } from "../../deadlines/calendar-from.ts";
import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Case } from "../../model/case.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { oneCase } from "../../procedures/all-cases.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { type CaseLine, caseLine } from "./case-line.ts";

/** All cases of a log, computed anew only where something changed. */
export interface CaseBook {
  /** Takes events in, in whatever order; one that is there already is nothing new. */
  add(events: readonly LoggedEvent[]): void;
  /** Computes what is stale; answers the lines that are new or other. */
  refresh(by: { readonly procedures: readonly Procedure[]; readonly now: Date }): readonly CaseLine[];
  /** The case with this id, a cancelled one too. */
  case(id: string): Case | undefined;
  /** A case's own events. */
  events(id: string): readonly LoggedEvent[];
  /** All but the cancelled ones. */
  cases(): readonly Case[];
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

/** An empty book upon the calendar that comes with the product. */
export function createCaseBook(bundled: WorkCalendar): CaseBook {
  const own = new Map<string, Map<string, LoggedEvent>>();
  const cases = new Map<string, Case>();
  /** What holds for all cases: the agency's conventions, the calendar. */
  const common = new Map<string, LoggedEvent>();
  let stale = new Set<string>();
  let calendar = bundled;
  let computedBy: readonly Procedure[] | undefined;
  let computedOn = "";
  const staleAll = (): void => void (stale = new Set(own.keys()));
  return {
    add(events) {
      for (const event of events) {
        if (isCommon(event)) {
          if (common.has(event.id)) continue;
          common.set(event.id, event);
          calendar = calendarFrom([...common.values()], bundled);
          staleAll();
        } else if ("case" in event.fact) {
          const { case: id } = event.fact;
          const known = own.get(id) ?? new Map<string, LoggedEvent>();
          if (known.has(event.id)) continue;
          own.set(id, known.set(event.id, event));
          stale.add(id);
        }
      }
    },
    refresh({ procedures, now }) {
      const today = civilDayOf(now.toISOString());
      if (computedBy !== procedures || computedOn !== today) staleAll();
      computedBy = procedures;
      computedOn = today;
      const conventions = [...common.values()].filter(({ fact }) => fact.type === "PauseConventionSet");
      const changed: CaseLine[] = [];
      for (const id of stale) {
        const events = [...(own.get(id)?.values() ?? []), ...conventions];
        const one = oneCase(events, procedures, calendar, now);
        if (!one) continue;
        cases.set(id, one);
        const procedure = procedureOf(procedures, one);
        changed.push(caseLine(one, procedure, today));
      }
      stale = new Set();
      return changed;
    },
    case: (id) => cases.get(id),
    events: (id) => [...(own.get(id)?.values() ?? [])],
    cases: () => [...cases.values()].filter(({ cancelled }) => cancelled !== true),
    calendar: () => calendar,
  };
}

function isCommon({ fact }: LoggedEvent): boolean {
  return COMMON_FACTS.includes(fact.type);
}
