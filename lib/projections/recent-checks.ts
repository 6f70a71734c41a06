import { byText } from "../model/by-text.ts";
import type { LoggedEvent } from "../model/event.ts";
import { countsOf, foundPeak, talliesOf, type Found } from "./found-peak.ts";

/** How a draft stands: found clean, to be dealt with, mended, let pass by name, sent off, shown to be out. */
export type CheckStatus = "clean" | "open" | "mended" | "overridden" | "released" | "published";

/** One draft as the dashboard lists it. */
export interface RecentCheck {
  /** The draft's id. */
  readonly draft: string;
  /** Left out where a secrecy mark was ever found in it, and where the form has none. */
  readonly title?: string;
  readonly portal: string;
  readonly page: string;
  readonly status: CheckStatus;
  /** How much was found, see {@link foundPeak}. */
  readonly found: Found;
  /** Who did the latest thing; empty until they have entered their name. */
  readonly by: string;
  /** When the latest thing happened. */
  readonly occurredAt: string;
  /** Everything recorded of this draft, oldest first. */
  readonly events: readonly LoggedEvent[];
}

/** The newest `limit` drafts by when their latest event happened, newest first. Events may come in any order. */
export function recentChecks(events: readonly LoggedEvent[], limit: number): RecentCheck[] {
  const drafts = new Map<string, { latest: string; events: LoggedEvent[] }>();
  for (const event of events) {
    if (!("draft" in event.fact)) continue;
    const known = drafts.get(event.fact.draft.draft);
    if (!known) drafts.set(event.fact.draft.draft, { latest: event.occurredAt, events: [event] });
    else {
      known.events.push(event);
      if (event.occurredAt > known.latest) known.latest = event.occurredAt;
    }
  }
  return [...drafts]
    .sort(([, a], [, b]) => byText(b.latest, a.latest))
    .slice(0, limit)
    .map(([draft, known]) => row(draft, known.events.sort(byTime)));
}

function row(draft: string, events: readonly LoggedEvent[]): RecentCheck {
  const last = events.at(-1);
  if (!last || !("draft" in last.fact)) throw new Error("a draft without events");
  const title = titleOf(events);
  return {
    draft,
    ...(title === undefined ? {} : { title }),
    portal: last.fact.draft.portal,
    page: last.fact.draft.page,
    status: events.reduce(statusAfter, "clean"),
    found: foundPeak(events),
    by: last.by.name,
    occurredAt: last.occurredAt,
    events,
  };
}

/** Once a secrecy mark was found, an earlier event's title is not shown either (保密法第三十一条). */
function titleOf(events: readonly LoggedEvent[]): string | undefined {
  let title: string | undefined;
  for (const { fact } of events) {
    if (talliesOf(fact).some((tally) => tally.category === "secrecy-marking")) return undefined;
    if ("draft" in fact) title = fact.draft.title ?? title;
  }
  return title;
}

function statusAfter(status: CheckStatus, { fact }: LoggedEvent): CheckStatus {
  if (!("draft" in fact)) return status;
  switch (fact.type) {
    case "DraftChecked":
      if (countsOf(fact).block > 0) return "open";
      // A CMS empties its form once it has saved: that check says nothing of the article that went out.
      if (status === "released" || status === "published" || status === "clean") return status;
      return "mended";
    case "PublishHeld":
      return "open";
    case "PublishOverridden":
      return "overridden";
    case "PublishReleased":
      return status === "overridden" || status === "published" ? status : "released";
    case "ArticlePublished":
      return "published";
    case "FindingMended":
    case "RiskAssessed":
    case "FindingWaived":
    case "WaiverWithdrawn":
    case "AttachmentChecked":
    case "AttachmentOverridden":
      break;
  }
  return status;
}

function byTime(a: LoggedEvent, b: LoggedEvent): number {
  return byText(a.occurredAt, b.occurredAt) || byText(a.enteredAt, b.enteredAt) || a.sequence - b.sequence;
}
