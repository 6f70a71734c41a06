import { procedureOfEvents } from "../../../lib/procedures/packs/procedure-for.ts";
import { type CaseChange, caseChanges } from "../../../lib/projections/signed-reports/case-changes.ts";
import type { LogNow } from "./log-now.ts";

/** Of which cases, after which instant and up to which. */
export interface CaseChangesAsked {
  readonly cases: readonly string[];
  readonly since: string;
  readonly until?: string | undefined;
}

/** What was entered of each of them in between, also of cases that are none any more. */
export function lookAtCaseChanges(
  { cases, ...between }: CaseChangesAsked,
  { eventsOf, procedures }: LogNow,
): Record<string, readonly CaseChange[]> {
  return Object.fromEntries(
    cases.map((id) => {
      const events = eventsOf(id);
      return [id, caseChanges(events, procedureOfEvents(procedures, events), between)];
    }),
  );
}
