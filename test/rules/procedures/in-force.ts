import type { Case, ClockState } from "../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { caseLog, type CaseLog } from "../../lib/procedures/case-log.ts";

/** The ids of all packs. */
export const PACKS = BUNDLED_PACKS.map(({ id }) => id);

/** A procedure as the agency of a pack follows it, also where its document has expired. */
export function inForce(pack: string, id = "request"): Procedure {
  const merged = packInForce(pack, BUNDLED_PACKS);
  const found =
    merged && proceduresInForce(merged, { keepsExpired: true }).procedures.find((procedure) => procedure.id === id);
  if (!found) throw new Error(`no procedure ${id} in ${pack}`);
  return found;
}

/** A case as it stands at ten in the morning of a day. */
export function caseOn(day: string, events: readonly LoggedEvent[], procedure: Procedure): Case {
  return procedures(events, procedure, CALENDAR, morning(day));
}

/** Ten o'clock in Asia/Shanghai. */
export function morning(day: string): Date {
  return new Date(`${day}T02:00:00.000Z`);
}

/** One clock of a case, the last of its kind. */
export function clockOf(found: Case, id: string): ClockState {
  const state = found.clocks.findLast(({ clock }) => clock === id);
  if (!state) throw new Error(`no clock ${id}`);
  return state;
}

/** The steps that the case needs now, without those that are only offered. */
export function needed(found: Case): string[] {
  return found.next.filter(({ optional }) => !optional).map(({ step }) => step);
}

/** A request handed over on a day: its log, and the case as it stands on another. */
export function received(
  day: string,
  procedure = inForce("national"),
): { readonly log: CaseLog; readonly on: (today: string) => Case } {
  const log = caseLog("request");
  log.step("register", day, { channel: "in-person", applicant: "a", "applicant-kind": "natural", content: "基金收支" });
  return { log, on: (today) => caseOn(today, log.events, procedure) };
}
