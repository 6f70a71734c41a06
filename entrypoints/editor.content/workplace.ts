import { Desk } from "./desk.ts";
import { Gatekeeper } from "./gatekeeper.ts";
import { overlayActions } from "./overlay-actions.ts";
import { OverlayView } from "./overlay-view.tsx";
import { Recorder } from "./recorder.ts";
import { settle } from "./settle.ts";

/** The parts that work on one page's article, joined: what one learns, the others show, hold and record. */
export interface Workplace {
  readonly desk: Desk;
  readonly gate: Gatekeeper;
  readonly view: OverlayView;
}

/** Joins the parts. Nothing runs before the desk has rules and fields. */
export function createWorkplace(signal: AbortSignal): Workplace {
  const portal = (): string => desk.profile?.title ?? location.host;
  const desk = new Desk(() => {
    void gate.follow();
    view.refresh();
    settled();
  });
  const recorder = new Recorder(
    () => desk.facts(portal()),
    (notice) => view.set({ notice }),
  );
  const settled = settle(desk, recorder, portal, signal);
  const gate = new Gatekeeper(desk, recorder, () => view.set({ open: true, held: true }));
  const view: OverlayView = new OverlayView(
    () => desk,
    overlayActions({ desk, recorder, view: () => view, onApproved: () => desk.refresh() }),
  );
  return { desk, gate, view };
}
