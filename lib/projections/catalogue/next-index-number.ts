import { indexNumberParts, makeIndexNumber, serialOf } from "../../model/index-number.ts";
import type { LocalDate } from "../../model/draft.ts";

/** The 索引号 that follows, and what must be minded; or why none can be proposed, in words. */
export type NextIndexNumber = { readonly next: string; readonly note: string } | { readonly why: string };

/**
 * The 索引号 after those that articles went out with (`given`, in any order), as the agency makes them. The serial goes on
 * from the highest one of the same period; of a new period it is 1. Where none is known it is not guessed.
 */
export function nextIndexNumber(pattern: string, given: readonly string[], day: LocalDate): NextIndexNumber {
  const parts = indexNumberParts(pattern);
  if (!parts) {
    const lacks = pattern.trim() === "" ? "没有填索引号的编法" : "填的索引号编法读不懂";
    return { why: `设置的“本单位信息”里${lacks}` };
  }
  const ofPeriod = given.flatMap((number) => serialOf(parts, number, day) ?? []);
  if (ofPeriod.length > 0) {
    const last = Math.max(...ofPeriod);
    const before = makeIndexNumber(parts, day, last);
    return {
      next: makeIndexNumber(parts, day, last + 1),
      note: `索引号接着本机发布过的${before}往下编；另外的电脑和还没有发布的稿件可能已经用了这个号，请核对。`,
    };
  }
  if (!given.some((number) => serialOf(parts, number) !== undefined)) {
    return { why: "本机还没有发布过带索引号的稿件，第一个请自行填写，以后接着编" };
  }
  return {
    next: makeIndexNumber(parts, day, 1),
    note: "索引号的年月变了，从头编起；另外的电脑可能已经编过，请核对。",
  };
}
