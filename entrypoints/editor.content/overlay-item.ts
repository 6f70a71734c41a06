import type { OverlayItem } from "../../components/overlay/overlay-state.ts";
import type { ReviewItem } from "../../lib/check/form-review.ts";

/** Characters shown on either side of a finding. */
const AROUND = 14;

/** One finding as the panel shows it. `note` says why the editor refused a mend. */
export function overlayItem(
  { key, field, finding, hit, text, overridden }: ReviewItem,
  titles: ReadonlyMap<string, string>,
  mending: boolean,
  note: string | undefined,
): OverlayItem {
  const { start, end, category, outcome, message, basis, fix } = finding;
  const status = mending ? "mending" : note === undefined ? "open" : "refused";
  const excerpt = {
    before: text.slice(Math.max(0, start - AROUND), start),
    hit,
    after: text.slice(end, end + AROUND),
  };
  const title = titles.get(finding.rule) ?? finding.rule;
  return { key, field, title, category, outcome, message, basis, excerpt, fix, status, note, overridden };
}
