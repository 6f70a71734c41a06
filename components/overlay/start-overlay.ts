import type { OverlayActions, OverlayState } from "./overlay-state.ts";

/** Draws the overlay into the root it was started on; nothing is shown for `undefined`. */
export type DrawOverlay = (state: OverlayState | undefined) => void;

/** Starts the overlay in an empty closed root: its styles, and a function that draws. */
export type StartOverlay = (root: ShadowRoot, actions: OverlayActions) => DrawOverlay;
