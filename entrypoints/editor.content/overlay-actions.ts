import type { Approval, Assessment, OverlayActions } from "../../components/overlay/overlay-state.ts";
import { send } from "../../lib/messaging/send.ts";
import { takeAssessment } from "./article/assess-step.ts";
import { reviewActions } from "./article/review-actions.ts";
import type { ReviewDesk } from "./article/review-desk.ts";
import type { Assessments } from "./assessments.ts";
import type { CatalogueDesk } from "./catalogue/catalogue-desk.ts";
import type { Desk } from "./desk.ts";
import { mendActions } from "./mend-actions.ts";
import type { OverlayView } from "./overlay-view.ts";
import type { Recorder } from "./recorder.ts";
import { waiveActions } from "./waive-actions.ts";
import type { Waivers } from "./waivers.ts";

/** What the presses in the overlay do. */
export interface OverlayParts {
  readonly desk: Desk;
  readonly waivers: Waivers;
  readonly assessments: Assessments;
  readonly catalogue: CatalogueDesk;
  readonly article: ReviewDesk;
  readonly recorder: Recorder;
  readonly view: () => OverlayView;
  /** Lifts our host over all of the page. */
  readonly raise: () => void;
}

/** The overlay's actions upon this desk. */
export function overlayActions(parts: OverlayParts): OverlayActions {
  const { desk, article, assessments, recorder, view, raise } = parts;
  const override = async ({ name, role, reason }: Approval): Promise<void> => {
    const { department } = desk.pack?.person ?? { department: "" };
    const texts = desk.review.texts().join("\n\n");
    const tallies = desk.review.tallies().filter(({ outcome }) => outcome === "block");
    const approver = { name, role, department };
    const verdict = article.verdict.last();
    const missing = verdict.pass ? {} : { missing: [...verdict.missing] };
    const written = await recorder.note({ type: "PublishOverridden", tallies, approver, reason, ...missing });
    // What is let pass is the text that the approver saw; it may have changed while this was written down.
    if (!written || texts !== desk.review.texts().join("\n\n")) return;
    desk.review.approve();
    if (!verdict.pass) article.pass();
    desk.refresh();
    view().set({ held: false, notice: "已记录批准人和理由。请再按一次“发布”。" });
  };
  const review = reviewActions(desk, article, send);
  const assess = async (assessment: Assessment): Promise<void> => {
    await assessments.sign(assessment);
    view().draw();
    await takeAssessment(article.source, review, assessment);
  };
  const sign = once(assess);
  return {
    ...mendActions(parts),
    ...waiveActions(parts),
    open: () => view().set({ open: true }),
    close: () => view().set({ open: false, held: false }),
    dismissNotice: () => view().set({ notice: undefined }),
    go: (key) => {
      const item = desk.review.items().find((one) => one.key === key);
      if (item) desk.surface(item.fieldId)?.reveal(item.finding.start, item.finding.end);
    },
    assess: (assessment) => {
      const refusal = assessments.refusal(assessment);
      if (refusal === undefined) sign(assessment);
      return refusal;
    },
    show: (key) => view().set({ current: key }),
    override: once(override),
    covered: raise,
    catalogue: parts.catalogue,
    review,
  };
}

/** Pressed again before it is done, it is the same press. */
function once<T>(work: (asked: T) => Promise<void>): (asked: T) => void {
  let isBusy = false;
  return (asked) => {
    if (isBusy) return;
    isBusy = true;
    void work(asked).finally(() => (isBusy = false));
  };
}
