import type { Finding } from "../model/finding.ts";
import type { BlockResult } from "./check-block.ts";
import { shiftFinding } from "./placed-finding.ts";

/** One block of a draft whose text changed. */
export interface OneEdit {
  readonly index: number;
  /** Where the block begins in the draft's text. */
  readonly offset: number;
  /** The lengths of its text. */
  readonly before: number;
  readonly after: number;
  /** What the block says now. */
  readonly result: BlockResult;
}

/**
 * The findings of a draft after one block changed, where each rests on its own block alone: those before it stay, those
 * behind it move. `undefined` where the block's findings may hang together with others: a number may run into a
 * neighbour.
 */
export function replaceBlock(
  findings: readonly Finding[],
  results: readonly BlockResult[],
  { index, offset, before, after, result }: OneEdit,
): Finding[] | undefined {
  const { startsWithDigit, endsWithDigit, placed } = result;
  if (startsWithDigit && results[index - 1]?.endsWithDigit === true) return undefined;
  if (endsWithDigit && results[index + 1]?.startsWithDigit === true) return undefined;
  if (placed.some(({ group }) => group !== undefined)) return undefined;
  let first = firstFrom(findings, offset);
  // What is missing stands before the first block.
  while (findings[first]?.end === 0) first += 1;
  const next = firstFrom(findings, offset + before + 1);
  const replaced = findings.slice(0, first);
  for (const { finding } of placed) replaced.push(shiftFinding(finding, offset));
  for (let at = next; at < findings.length; at += 1) {
    const finding = findings[at];
    if (finding !== undefined) replaced.push(shiftFinding(finding, after - before));
  }
  return replaced;
}

/** The index of the first finding that starts at the offset or behind it. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
