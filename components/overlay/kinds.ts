import type { OverlayItem } from "./overlay-state.ts";

/** Findings that say the same thing, in the order of the draft. */
export interface SameKind {
  /** The first of them, which says for all what it is and why. */
  readonly first: OverlayItem;
  /** All of them, the first included. */
  readonly items: readonly OverlayItem[];
}

/** Puts together what has the same title and message, in the order of first appearance. */
export function kinds(items: readonly OverlayItem[]): SameKind[] {
  const found = new Map<string, { first: OverlayItem; items: OverlayItem[] }>();
  for (const item of items) {
    const name = `${item.title}\n${item.message}`;
    const known = found.get(name);
    if (known) known.items.push(item);
    else found.set(name, { first: item, items: [item] });
  }
  return [...found.values()];
}

/** Items of one kind that one press can mend: at least two, and all by the same mend; else none. */
export function mendableTogether(items: readonly OverlayItem[]): readonly OverlayItem[] {
  const open = items.filter((item) => item.fix && item.status === "open" && !item.overridden && !item.settled);
  const label = open[0]?.fix?.label;
  return open.length > 1 && open.every((item) => item.fix?.label === label) ? open : [];
}
