import type { OverlayItem } from "./overlay-state.ts";

/** Findings that say the same thing, at least one. */
export type SameKind = [OverlayItem, ...OverlayItem[]];

/** Puts together what has the same title and message, in the order of first appearance. */
export function kinds(items: readonly OverlayItem[]): SameKind[] {
  const found = new Map<string, SameKind>();
  for (const item of items) {
    const name = `${item.title}\n${item.message}`;
    const known = found.get(name);
    if (known) known.push(item);
    else found.set(name, [item]);
  }
  return [...found.values()];
}
