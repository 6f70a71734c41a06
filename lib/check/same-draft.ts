import type { About, Block } from "../model/draft.ts";

/** Whether all that is known of two drafts besides their text is the same. */
export function isSameAbout(one: About, other: About): boolean {
  return (
    one.kind === other.kind &&
    one.part === other.part &&
    one.title === other.title &&
    one.source === other.source &&
    one.author === other.author &&
    one.date === other.date &&
    one.column === other.column &&
    one.attribute === other.attribute
  );
}

/** Whether two blocks are the same to a check. */
export function isSameBlock(one: Block, other: Block): boolean {
  if (one === other) return true;
  if (one.text !== other.text || one.kind !== other.kind || one.hidden !== other.hidden) return false;
  const [a, b] = [one.cell, other.cell];
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.table === b.table &&
      a.row === b.row &&
      a.column === b.column &&
      a.isHeader === b.isHeader)
  );
}
