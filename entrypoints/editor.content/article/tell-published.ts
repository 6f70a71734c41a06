import { send } from "../../../lib/messaging/send.ts";
import { publicAddress } from "../../../lib/page/articles/public-page.ts";
import type { SeenPublished } from "../../../lib/page/gate/published.ts";
import type { Desk } from "../desk.ts";

/** When it is told again where it could not be recorded, in milliseconds after the time before; in all, the release still counts. */
const AGAIN = [1_000, 5_000, 20_000, 60_000, 120_000];

/** Tells that the CMS showed an article to be out, until that was recorded; its address as the public page is known by. */
export function tellPublished(desk: Desk, signal: AbortSignal): (seen: SeenPublished) => void {
  return ({ address, ...seen }) => {
    const known = address === undefined || !desk.profile ? undefined : publicAddress(desk.profile, new URL(address));
    const at = known ?? address;
    void tell({ ...seen, ...(at !== undefined && { address: at }) }, signal);
  };
}

async function tell(seen: SeenPublished, signal: AbortSignal): Promise<void> {
  for (const pause of [...AGAIN, undefined]) {
    if (signal.aborted || (await send("publish.seen", seen)).ok || pause === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
