import { dayBounds } from "../../lib/deadlines/civil-time.ts";
import type { RecentCheck } from "../../lib/projections/recent-checks.ts";

/** What the table is narrowed to; empty means any. */
export interface Filter {
  /** First day, inclusive. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
  /** In the title, the site, the status or the person's name. */
  readonly text: string;
}

/** Everything. */
export const NO_FILTER: Filter = { from: "", to: "", text: "" };

/** The rows that a filter lets through, in their order. Days are civil days in Asia/Shanghai. */
export function filterChecks(checks: readonly RecentCheck[], filter: Filter): readonly RecentCheck[] {
  const from = filter.from === "" ? "" : dayBounds(filter.from).from;
  const until = filter.to === "" ? "~" : dayBounds(filter.to).until;
  const text = filter.text.trim().toLowerCase();
  return checks.filter(
    (check) =>
      check.occurredAt >= from &&
      check.occurredAt < until &&
      [check.title ?? "", check.portal, check.by].some((part) => part.toLowerCase().includes(text)),
  );
}
