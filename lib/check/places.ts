import type { Block } from "../model/draft.ts";
import type { Place } from "./passage.ts";

/** A mark on the first page of a document stands within its first few lines; one at its end within the last ones. */
const HEAD_BLOCKS = 5;
const FOOT_BLOCKS = 3;
/** A longer cell is content, not the label of the next. */
const LONGEST_LABEL = 20;

/** Where head and foot of a draft lie: blocks before `headEnd` and from `footStart` on. */
export interface Edges {
  readonly headEnd: number;
  readonly footStart: number;
}

/** Finds the edges by the blocks that are not blank. */
export function edgesOf(blocks: readonly Block[]): Edges {
  let headEnd = 0;
  for (let seen = 0; headEnd < blocks.length && seen < HEAD_BLOCKS; headEnd += 1)
    seen += isBlank(blocks[headEnd]) ? 0 : 1;
  let footStart = blocks.length;
  for (let seen = 0; footStart > 0 && seen < FOOT_BLOCKS; footStart -= 1)
    seen += isBlank(blocks[footStart - 1]) ? 0 : 1;
  return { headEnd, footStart };
}

/** Places without a label, by head and foot: shared, since nearly all blocks have one of them. */
const UNLABELLED: readonly Place[] = [0, 1, 2, 3].map((edges) => ({ head: edges > 1, foot: edges % 2 > 0, label: "" }));

/** The place of the block at `index`. */
export function placeOf(blocks: readonly Block[], index: number, { headEnd, footStart }: Edges): Place {
  const head = index < headEnd;
  const foot = index >= footStart;
  const label = labelOf(blocks, index);
  return (label === "" ? UNLABELLED[(head ? 2 : 0) + (foot ? 1 : 0)] : undefined) ?? { head, foot, label };
}

/** Whether the block at `index` is still at the head, at the foot or at neither, as `place` says. */
export function keepsEdges(place: Place, index: number, { headEnd, footStart }: Edges): boolean {
  return place.head === index < headEnd && place.foot === index >= footStart;
}

/** The label of the value at `index`; see {@link Place}. */
export function labelOf(blocks: readonly Block[], index: number): string {
  if (blocks[index]?.kind !== "cell") return "";
  const before = blocks[index - 1];
  return before?.kind === "cell" && before.text.length <= LONGEST_LABEL ? before.text.trim() : "";
}

/** What a label names is short, too. */
const LONGEST_NAMED = 100;

/** Whether the paragraph at `index` only names what stands in the next one: it is short and ends with a colon. */
export function namesNext(blocks: readonly Block[], index: number): boolean {
  const [label, next] = [blocks[index], blocks[index + 1]];
  if (label === undefined || label.text.length > LONGEST_LABEL || !/[:：]\s*$/.test(label.text)) return false;
  if (next === undefined || next.text.length > LONGEST_NAMED || label.kind === "cell" || next.kind === "cell")
    return false;
  return label.hidden === undefined && !isBlank(next);
}

/** Whether a block has no line for a reader to see: what hides is not where a document begins or ends. */
export function isBlank(block: Block | undefined): boolean {
  return block === undefined || block.hidden !== undefined || block.text.trim() === "";
}
