import { createTextStore, type TextStore } from "./text-store.ts";

/** Portal profiles that were imported, of both kinds, by profile id. */
export type PortalStore = TextStore;

/** Opens the imported profiles. */
export function createPortalStore(): PortalStore {
  return createTextStore("portals");
}
