import type { OverlayState } from "../../components/overlay/overlay-state.ts";
import type { ReviewDesk } from "./article/review-desk.ts";
import type { PublicCheck } from "./article/public-check.ts";
import type { Assessments } from "./assessments.ts";
import type { CatalogueDesk } from "./catalogue/catalogue-desk.ts";
import type { Desk } from "./desk.ts";
import type { Waivers } from "./waivers.ts";
import { overlayItem } from "./overlay-item.ts";

/** What is known of the panel itself. */
export type Shown = Pick<OverlayState, "open" | "held" | "notice" | "asleepReason" | "current">;

/** How the mends of single findings stand, by the findings' keys. */
export interface Mends {
  /** The one that the editor is being asked for. */
  readonly mending: string | undefined;
  /** Why the editor did not take one. */
  readonly refusals: ReadonlyMap<string, string>;
}

/** What is shown. */
export interface OnShow {
  readonly desk: Desk;
  readonly waivers: Waivers;
  readonly assessments: Assessments;
  readonly catalogue: CatalogueDesk;
  readonly article: ReviewDesk;
  readonly published: PublicCheck;
}

/** All that the overlay shows of a desk; `undefined` where there is no article. */
export function overlayState(
  { desk, waivers, assessments, catalogue, article, published }: OnShow,
  shown: Shown,
  { mending, refusals }: Mends,
): OverlayState | undefined {
  const person = desk.pack?.person ?? { name: "", department: "", role: "" };
  if (!desk.isArticlePage() && shown.asleepReason === undefined) {
    const { found: publicPage } = published;
    return publicPage && { ...shown, phase: "clean", held: false, items: [], passed: 0, person, publicPage };
  }
  const found = desk.review.items();
  const settled = waivers.settled(found);
  const items = found.map((item) => {
    const { key } = item;
    return overlayItem(item, desk.titles, {
      mending: mending === key,
      note: refusals.get(key),
      settled: settled.get(key),
    });
  });
  const phase =
    shown.asleepReason !== undefined
      ? "asleep"
      : desk.state === "waiting"
        ? "checking"
        : items.length
          ? "found"
          : "clean";
  const passed = items.filter((item) => item.overridden && item.outcome === "block").length;
  const held = shown.held && (desk.review.holding() > 0 || !article.verdict.last().pass);
  const review = article.state();
  const assessed = assessments.standing();
  return { ...shown, held, phase, items, passed, person, assessed, catalogue: catalogue.state, review };
}
