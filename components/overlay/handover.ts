import type { OverlayActions, OverlayState } from "./overlay-state.ts";

/** Draws the overlay into the root it was started on; nothing is shown for `undefined`. */
export type DrawOverlay = (state: OverlayState | undefined) => void;

/** Starts the overlay in an empty closed root: its styles, and a function that draws. */
export type StartOverlay = (root: ShadowRoot, actions: OverlayActions) => DrawOverlay;

/** A symbol, since a page's element with an id is found under that name in our world, too. */
const HANDOVER = Symbol.for("gongkai.overlay");

/** Leaves the overlay for the frame's other script of ours; the page has a global object of its own. */
export function handOver(start: StartOverlay): void {
  Reflect.set(globalThis, HANDOVER, start);
}

/** The overlay, once its script has run in this frame. */
export function handedOver(): StartOverlay | undefined {
  const start: unknown = Reflect.get(globalThis, HANDOVER);
  return isStart(start) ? start : undefined;
}

function isStart(value: unknown): value is StartOverlay {
  return typeof value === "function";
}
