import type { Outcome } from "../model/category.ts";
import type { Fact, LoggedEvent, Tally } from "../model/event.ts";

/** How much was found, by outcome. */
export type Found = Readonly<Record<Outcome, number>>;

/**
 * How much was found in one draft: for each rule and field the highest number that any of these events showed at once,
 * summed by outcome. The latest check alone would show nothing for a draft that was mended, and a sum over all checks
 * would count the same hit once for every check.
 */
export function foundPeak(events: readonly LoggedEvent[]): Found {
  const peaks = new Map<string, Tally>();
  for (const event of events) {
    for (const tally of talliesOf(event.fact)) {
      const key = `${tally.rule} ${tally.outcome} ${tally.field}`;
      if (tally.count > (peaks.get(key)?.count ?? 0)) peaks.set(key, tally);
    }
  }
  const found = { block: 0, ask: 0, advise: 0 };
  for (const tally of peaks.values()) found[tally.outcome] += tally.count;
  return found;
}

/** What a fact says was in the draft at that moment; empty for facts that say nothing of it. */
export function talliesOf(fact: Fact): readonly Tally[] {
  return "tallies" in fact ? fact.tallies : [];
}

/** How many findings of each outcome a fact tells of. */
export function countsOf(fact: Fact): Found {
  const counts = { block: 0, ask: 0, advise: 0 };
  for (const tally of talliesOf(fact)) counts[tally.outcome] += tally.count;
  return counts;
}
