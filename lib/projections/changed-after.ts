import type { LoggedEvent } from "../model/event.ts";

/**
 * Whether a draft's text is another after an event than it was at it, as far as later events of the draft tell; `events`
 * in the order in which they happened. Where a digest was left out (a secrecy mark), nothing can be told: then it is not.
 */
export function changedAfter(event: LoggedEvent, events: readonly LoggedEvent[]): boolean {
  const digest = digestOf(event);
  if (digest === undefined) return false;
  return events.slice(events.indexOf(event) + 1).some((later) => {
    // A CMS empties its form once it has saved: what is checked then is not this article.
    if (later.fact.type === "DraftChecked" && wasReleased(events, later)) return false;
    const other = digestOf(later);
    return other !== undefined && other !== digest;
  });
}

function wasReleased(events: readonly LoggedEvent[], until: LoggedEvent): boolean {
  return events.slice(0, events.indexOf(until)).some(({ fact }) => fact.type === "PublishReleased");
}

function digestOf({ fact }: LoggedEvent): string | undefined {
  return "draft" in fact ? fact.draft.digest : undefined;
}
