import { send } from "../../lib/messaging/send.ts";
import { PublicCheck } from "./article/public-check.ts";
import { ReviewDesk } from "./article/review-desk.ts";
import { CatalogueDesk } from "./catalogue/catalogue-desk.ts";
import { Assessments } from "./assessments.ts";
import { Desk } from "./desk.ts";
import { draftFacts } from "./draft-facts.ts";
import { Gatekeeper } from "./gatekeeper.ts";
import { overlayActions } from "./overlay-actions.ts";
import { OverlayScreen } from "./overlay-screen.ts";
import { OverlayView } from "./overlay-view.ts";
import { Recorder } from "./recorder.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { settle } from "./settle.ts";
import { Waivers } from "./waivers.ts";

/** The parts that work on one page's article, joined: what one learns, the others show, hold and record. */
export interface Workplace {
  readonly desk: Desk;
  readonly gate: Gatekeeper;
  readonly view: OverlayView;
  readonly article: ReviewDesk;
  readonly published: PublicCheck;
  /** Records at once what was waiting for typing to settle: the page goes away. */
  readonly leave: () => void;
  readonly recorder: Recorder;
  readonly waivers: Waivers;
}

/** Joins the parts. Nothing runs before the desk has rules and fields. `raise` lifts our host over all of the page. */
export function createWorkplace(raise: () => void, signal: AbortSignal): Workplace {
  const portal = (): string => desk.profile?.title ?? location.host;
  const desk = new Desk({
    reviewed() {
      if (signal.aborted) return;
      void gate.network.follow();
      view.refresh();
      settled.later();
      catalogue.look();
      article.later();
    },
    key: (event) => view.onKey(event),
    pressed: (key) => key !== undefined && view.set({ open: true, current: key }),
  });
  const recorder = new Recorder(
    () => draftFacts(desk, portal()),
    (notice) => view.set({ notice }),
  );
  const waivers = new Waivers(() => desk);
  const assessments = new Assessments(() => desk, recorder);
  const catalogue = new CatalogueDesk(
    () => ({ profile: desk.profile, texts: () => desk.review.texts(), view }),
    signal,
  );
  const article = new ReviewDesk({
    desk,
    ask: send,
    draft: () => recorder.draft,
    otherArticle: () => void (recorder.draft = newId()),
    item: () => catalogue.item(),
    changed() {
      void gate.network.follow();
      view.refresh();
    },
  });
  const published = new PublicCheck(send);
  const settled = settle(desk, recorder, () => ({ portal: portal(), bare: screen.isBare(), waivers }));
  const gate = new Gatekeeper(desk, article, recorder, {
    held: () => view.set({ open: true, held: true }),
    say: (notice) => view.set({ notice }),
  });
  const actions = overlayActions({ desk, waivers, assessments, catalogue, article, recorder, raise, view: () => view });
  const screen = new OverlayScreen(actions, signal);
  const view: OverlayView = new OverlayView(
    () => ({ desk, waivers, assessments, catalogue, article, published }),
    screen,
  );
  screen.onLoaded = () => {
    view.draw();
    settled.later();
  };
  return { desk, gate, view, article, published, leave: settled.now, recorder, waivers };
}
