import { send } from "../../../lib/messaging/send.ts";
import { publicAddress } from "../../../lib/page/articles/public-page.ts";
import type { SeenPublished } from "../../../lib/page/gate/published.ts";
import type { Desk } from "../desk.ts";

/** Tells that the CMS showed an article to be out; its address as the public page is known by. */
export function tellPublished(desk: Desk): (seen: SeenPublished) => void {
  return ({ address, ...seen }) => {
    const known = address === undefined || !desk.profile ? undefined : publicAddress(desk.profile, new URL(address));
    const at = known ?? address;
    void send("publish.seen", { ...seen, ...(at !== undefined && { address: at }) });
  };
}
