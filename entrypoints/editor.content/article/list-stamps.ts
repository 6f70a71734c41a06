import type { RowStamp } from "../../../lib/model/row-stamp.ts";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import { articleRows } from "../../../lib/page/articles/article-rows.ts";
import { createHost, ON_CONTENT } from "../../../lib/page/overlay/host.ts";
import type { StartStamps } from "../../../lib/page/stamps/start-stamps.ts";
import { whenMoved } from "../../../lib/page/when-moved.ts";
import { createHandover } from "../../../lib/platform/handover.ts";
import { send } from "../../../lib/messaging/send.ts";

const { taken } = createHandover<StartStamps>("stamps");

/** Stamps the CMS's list of articles with where each stands, where the page at hand is one or becomes one. */
export function stampArticles(profile: PortalProfile, signal: AbortSignal): void {
  const { list } = profile;
  if (!list) return;
  const address = new RegExp(list.address, "u");
  const isList = (): boolean => address.test(location.pathname + location.search + location.hash);
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun || !isList()) return;
    begun = true;
    if (!taken()) await send("script.load", { script: "stamps" });
    const start = taken();
    if (!start || signal.aborted || !document.body) return;
    const host = createHost(document, signal, ON_CONTENT);
    host.attach();
    const rows = () => (isList() ? articleRows(document, profile, location.origin) : []);
    const { refresh } = start(host.root, document.body, rows, stampsOf, signal);
    document.addEventListener("visibilitychange", () => !document.hidden && refresh(), { signal });
  };
  whenMoved(window, () => void begin(), signal);
  void begin();
}

async function stampsOf(pages: readonly string[]): Promise<ReadonlyMap<string, RowStamp> | undefined> {
  const reply = await send("article.stamps", { pages });
  return reply.ok ? new Map(Object.entries(reply.value.stamps)) : undefined;
}
