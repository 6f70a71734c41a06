import type { DashboardProps } from "../../../components/dashboard/Dashboard.tsx";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { daySummary } from "../../../lib/projections/day-summary.ts";
import { recentChecks } from "../../../lib/projections/recent-checks.ts";

/** Drafts listed at the most; older ones stay in the log. */
const LISTED = 2000;

/** What 检查记录 shows; before the log was read, and while another part shows, it is absent. */
export function recordsOf(
  events: readonly LoggedEvent[] | undefined,
  date: LocalDate,
): Pick<DashboardProps, "today" | "checks"> {
  if (!events) return { today: undefined, checks: undefined };
  return { today: daySummary(events, date), checks: recentChecks(events, LISTED) };
}
