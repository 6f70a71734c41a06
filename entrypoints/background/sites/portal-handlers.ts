import type { PortalToBackground } from "../../../lib/messaging/portal-protocol.ts";
import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { success } from "../../../lib/model/result.ts";
import type { Services } from "../services.ts";

/** What the options page may ask about portal profiles. */
export function portalHandlers({
  portals,
  sites,
}: Pick<Services, "portals" | "sites">): Pick<PageHandlers, keyof PortalToBackground> {
  return {
    "portal.list": async () => success({ portals: await portals.list() }),
    async "portal.import"({ json }) {
      const imported = await portals.import(json, () => sites.reconcile());
      if (imported.ok) await tellTabs("pack.changed", {});
      return imported;
    },
    async "portal.remove"({ id }) {
      const removed = await portals.remove(id);
      if (!removed.ok) return removed;
      await sites.reconcile();
      await tellTabs("pack.changed", {});
      return removed;
    },
    "portal.export": ({ id }) => portals.export(id),
  };
}
