import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayState } from "../../components/overlay/overlay-state.ts";
import type { ReviewState } from "../../components/overlay/review/review-state.ts";
import { items, NO_ACTIONS, state } from "./overlay-samples.ts";
import { ARTICLE, LONG, READY, review, REVIEW_ACTIONS, TEXTS } from "./review-samples.ts";
import type { Story } from "./stories.tsx";

const ACTIONS = { ...NO_ACTIONS, review: REVIEW_ACTIONS };

function story(about: Partial<ReviewState>, press: readonly string[] = [], parts: Partial<OverlayState> = {}): Story {
  const shown = state({ review: review(about), ...parts });
  return { on: "overlay", view: <Overlay state={shown} actions={ACTIONS} />, press };
}

const OPEN = ["审核"];
const CHANGED = { article: READY, missing: ["审定后稿件有改动"], changed: true } as const;

/** The section about the review. */
export const REVIEW_STORIES: Readonly<Record<string, Story>> = {
  "panel-review-start": story({ candidates: [{ case: "a", title: ARTICLE.title, portal: "演示门户" }] }, OPEN),
  "panel-review-start-form": story({}, [...OPEN, "开始审核"]),
  "panel-review-hold": story({ policy: "hold", missing: ["还没有开始审核"], heldTimes: 1 }, [], { held: true }),
  "panel-review-steps": story({ article: ARTICLE, missing: ["保密审查", "审定"] }, OPEN, { items: items(2) }),
  "panel-review-form": story({ article: ARTICLE, missing: ["保密审查", "审定"] }, [...OPEN, "办理：保密审查"]),
  "panel-review-form-fault": story({ article: ARTICLE }, [...OPEN, "办理：保密审查", "照纸质单登记", "签名办理"]),
  "panel-review-branches": story({ article: ARTICLE }, [...OPEN, "其他办理"]),
  "panel-review-held": story({ article: ARTICLE, missing: ["保密审查", "审定"], heldTimes: 1 }, [], {
    held: true,
    items: items(5).slice(3),
  }),
  "panel-review-changed": story({ ...CHANGED, texts: TEXTS, heldTimes: 1 }, [], { held: true }),
  "panel-review-changed-unkept": story({ ...CHANGED, texts: null, heldTimes: 1 }, [], { held: true }),
  "panel-review-ready": story({ article: READY }, OPEN),
  "panel-review-passed": story({ ...CHANGED, passed: true }, OPEN),
  "panel-review-long": story({ article: LONG, missing: ["保密审查"] }, OPEN),
  "panel-review-failed": story({ phase: "failed" }, OPEN),
  "panel-review-public": {
    on: "overlay",
    view: <Overlay state={state({ publicPage: { case: "case", title: ARTICLE.title, ...TEXTS } })} actions={ACTIONS} />,
  },
  "badge-review-public": {
    on: "overlay",
    view: (
      <Overlay
        state={state({ open: false, publicPage: { case: "case", title: ARTICLE.title, ...TEXTS } })}
        actions={ACTIONS}
      />
    ),
  },
};
