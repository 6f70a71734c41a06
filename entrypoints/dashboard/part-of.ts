import type { DashboardPart } from "../../components/dashboard/Dashboard.tsx";
import { PART_OF, wordsOf } from "../../lib/projections/case-kinds.ts";
import type { CasesState } from "./log/cases-state.ts";
import type { Route } from "./route.ts";

/**
 * The part of the dashboard that a route leads to; of a case the part with the list that it is in, and until the case is known
 * the one that was shown before.
 */
export function partOf(
  route: Route,
  { byId, watched }: Pick<CasesState, "byId" | "watched">,
  before: DashboardPart,
): DashboardPart {
  if (route.case === undefined) return route.part;
  const known = watched !== undefined && watched !== "none" ? watched.one.procedure : byId.get(route.case)?.procedure;
  if (known === undefined) return watched === "none" ? route.part : before;
  return PART_OF[wordsOf(known).list];
}
