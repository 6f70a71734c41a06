import type { Fact } from "../../model/event.ts";
import type { DeskPart } from "./judge.ts";

/**
 * What the log says of events that were taken in; undefined where they only say that of others themselves: two desks that read each
 * other's files would else have something new for each other for ever.
 */
export function takenInFact(parts: readonly Pick<DeskPart, "head" | "fresh">[], digest: string): Fact | undefined {
  const fresh = parts.flatMap((part) => part.fresh);
  if (fresh.every(({ fact }) => fact.type === "EventsTakenIn")) return undefined;
  return {
    type: "EventsTakenIn",
    events: fresh.length,
    from: parts.map(({ head: { device, sequence: upTo } }) => ({ device, upTo })),
    digest,
  };
}
