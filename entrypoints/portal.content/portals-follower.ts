import { send } from "../../lib/messaging/send.ts";
import type { RequestPortal } from "../../lib/model/request-portal.ts";
import { createLatest } from "../../lib/platform/latest.ts";

/**
 * Asks which request systems are known here, and works by them until there are others: profiles come and go while a page is
 * open. Answers what asks anew; where nothing changed, what goes on is left alone.
 */
export function portalsFollower(
  work: (portals: readonly RequestPortal[], until: AbortSignal) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let known = "[]";
  let life = new AbortController();
  const asking = createLatest();
  signal.addEventListener("abort", () => life.abort());
  return async () => {
    const isLast = asking();
    const reply = await send("request.portals", {});
    if (signal.aborted || !reply.ok || !isLast()) return;
    const { portals } = reply.value;
    const now = JSON.stringify(portals);
    if (now === known) return;
    known = now;
    life.abort();
    life = new AbortController();
    if (portals.length > 0) work(portals, life.signal);
  };
}
