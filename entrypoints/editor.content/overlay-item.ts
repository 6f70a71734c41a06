import type { OverlayItem, SettledNote } from "../../components/overlay/overlay-state.ts";
import { isWaivable } from "../../lib/check/waivers.ts";
import { mayKeepText } from "../../lib/model/keepable.ts";
import type { ReviewItem } from "../../lib/check/form-review.ts";

/** Characters shown on either side of a finding. */
const AROUND = 14;

/** What is known of a finding besides itself. */
export interface ItemStanding {
  readonly mending: boolean;
  /** Why the editor refused a mend. */
  readonly note: string | undefined;
  readonly settled: SettledNote | undefined;
}

/** One finding as the panel shows it. */
export function overlayItem(
  { key, field, finding, hit, places, text, overridden }: ReviewItem,
  titles: ReadonlyMap<string, string>,
  { mending, note, settled }: ItemStanding,
): OverlayItem {
  const { start, end, category, outcome, message, basis, hidden, fix, otherFixes = [] } = finding;
  const status = mending ? "mending" : note === undefined ? "open" : "refused";
  // What stands beside hidden text in the draft does not stand beside it on the page.
  const around = hidden === undefined ? AROUND : 0;
  const excerpt = {
    before: text.slice(Math.max(0, start - around), start),
    hit,
    after: text.slice(end, end + around),
  };
  const title = titles.get(finding.rule) ?? finding.rule;
  // Where nothing is found there is nothing to know again: for the agency the rule itself would be off.
  const scopes = mayKeepText(category) && hit !== "" ? (["draft", "agency"] as const) : (["draft"] as const);
  const waivable = isWaivable(outcome) && !overridden ? scopes : [];
  const found = { key, field, title, category, outcome, message, basis, excerpt, places: places.length, hidden };
  return { ...found, fix, otherFixes, status, note, overridden, waivable, settled };
}
