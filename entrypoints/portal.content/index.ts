import { defineContentScript } from "#imports";
import { listen } from "../../lib/messaging/listen.ts";
import { createHost, ON_CONTENT } from "../../lib/page/overlay/host.ts";
import type { RequestPlace } from "../../lib/page/requests/request-place.ts";
import { watchPlaces } from "../../lib/page/requests/watch-places.ts";
import { fillWork } from "./fill-work.ts";
import { listenForKeys } from "./listen-for-keys.ts";
import { PanelView } from "./panel-view.ts";
import { portalsFollower } from "./portals-follower.ts";
import { registerWork } from "./register-work.ts";
import { stampWork } from "./stamp-work.ts";

/** Waivers are no matter here. */
const nothing = (): void => undefined;

export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_start",
  allFrames: true,
  // Said to the page itself, it would tell every site who we are.
  noScriptStartedPostMessage: true,
  // WXT's context is not used: any page can end it with an event of its own.
  main() {
    const life = new AbortController();
    const { signal } = life;
    const over = createHost(document, signal);
    const beside = createHost(document, signal, ON_CONTENT);
    const panel = new PanelView(over, signal);
    listenForKeys(over.element, panel, signal);

    const work = (place: RequestPlace, until: AbortSignal): void => {
      if (place.kind === "list") stampWork(place, beside, until);
      else if (place.kind === "detail") panel.begin(registerWork(place, panel), until);
      else panel.begin(fillWork(place, panel), until);
    };
    const follow = portalsFollower((portals, until) => watchPlaces(document, portals, work, until), signal);
    const begin = (): void => void follow();
    const end = ({ origin }: { readonly origin: string }): void => {
      if (origin === location.origin) life.abort();
    };
    signal.addEventListener(
      "abort",
      listen({ "pack.changed": begin, "allowed.changed": nothing, "article.changed": nothing, "site.disabled": end }),
    );
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { signal });
    else begin();
  },
});
