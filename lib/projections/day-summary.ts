import type { LocalDate } from "../model/draft.ts";
import type { Fact, LoggedEvent } from "../model/event.ts";
import { dayBounds } from "../deadlines/civil-time.ts";
import { foundPeak } from "./found-peak.ts";

/** One civil day in Asia/Shanghai. Drafts (篇) are counted once each; `found` and `mended` count places in them (处). */
export interface DaySummary {
  /** Drafts that were checked. */
  readonly checked: number;
  /** Places that may not be published, see {@link foundPeak}; not counting `ask` and `advise`. */
  readonly found: number;
  /** Places mended by pressing a mend; what was mended by hand shows only as no longer found. */
  readonly mended: number;
  /** Drafts whose publishing was held at least once. */
  readonly held: number;
  /** Drafts that a named person let pass. */
  readonly overridden: number;
  /** Drafts that the CMS showed to be out. */
  readonly published: number;
  /** Drafts whose publishing was pressed with nothing to hold it. */
  readonly released: number;
}

/** Counts the events that happened (not: were entered) on `day`. */
export function daySummary(events: readonly LoggedEvent[], day: LocalDate): DaySummary {
  const { from, until } = dayBounds(day);
  const byDraft = new Map<string, LoggedEvent[]>();
  const drafts: Partial<Record<Fact["type"], Set<string>>> = {};
  let mended = 0;
  for (const event of events) {
    const { fact } = event;
    if (event.occurredAt < from || event.occurredAt >= until || !("draft" in fact)) continue;
    const { draft } = fact.draft;
    const own = byDraft.get(draft);
    if (own) own.push(event);
    else byDraft.set(draft, [event]);
    (drafts[fact.type] ??= new Set()).add(draft);
    if (fact.type === "FindingMended") mended += fact.tally.count;
  }
  let found = 0;
  for (const own of byDraft.values()) found += foundPeak(own).block;
  return {
    checked: drafts.DraftChecked?.size ?? 0,
    found,
    mended,
    held: drafts.PublishHeld?.size ?? 0,
    overridden: drafts.PublishOverridden?.size ?? 0,
    published: drafts.ArticlePublished?.size ?? 0,
    released: drafts.PublishReleased?.size ?? 0,
  };
}
