import { createTextStore, type TextStore } from "./text-store.ts";

/** Rule packs that were imported, by pack id. */
export type PackStore = TextStore;

/** Opens the imported packs. */
export function createPackStore(): PackStore {
  return createTextStore("packs");
}
