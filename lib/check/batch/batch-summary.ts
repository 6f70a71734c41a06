import { OUTCOMES, type Outcome } from "../../model/category.ts";
import type { CheckedText } from "../../model/checked-text.ts";
import type { Tally } from "../../model/event.ts";

/** What a text of a batch comes to: its gravest outcome; `unread` where it, or a part of it, could not be read. */
export type TextVerdict = Outcome | "clean" | "unread";

/** All verdicts, the gravest first. */
export const VERDICTS: readonly TextVerdict[] = ["block", "ask", "advise", "unread", "clean"];

/** A text's verdict. A part that could not be read weighs less than a finding, and more than none. */
export function verdictOf({ error, notes, findings }: CheckedText): TextVerdict {
  if (error !== undefined) return "unread";
  const gravest = OUTCOMES.find((outcome) => findings.some((finding) => finding.outcome === outcome));
  return gravest ?? (notes.length > 0 ? "unread" : "clean");
}

/** How many texts of each verdict there are. */
export function countVerdicts(texts: readonly CheckedText[]): Readonly<Record<TextVerdict, number>> {
  const counts = { block: 0, ask: 0, advise: 0, clean: 0, unread: 0 };
  for (const text of texts) counts[verdictOf(text)] += 1;
  return counts;
}

/** How often each rule was met, for the log: no text and no names. */
export function batchTallies(texts: readonly CheckedText[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { rule, category, outcome, count } of texts.flatMap(({ findings }) => findings)) {
    const known = tallies.get(rule);
    tallies.set(rule, { rule, category, outcome, field: "批量检查", count: (known?.count ?? 0) + count });
  }
  return [...tallies.values()];
}
