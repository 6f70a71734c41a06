import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { success } from "../../../lib/model/result.ts";
import type { Services } from "../services.ts";
import { disableSite, enableSite, siteState } from "./site-switch.ts";

type Names = "site.enable" | "site.disable" | "site.state";

/** What our pages may ask about sites. */
export function siteHandlers(services: Services): Pick<PageHandlers, Names> {
  return {
    "site.enable": async ({ origin }) => success(await enableSite(services, origin)),
    "site.disable": async ({ origin }) => success(await disableSite(services, origin)),
    "site.state": async ({ origin }) => success(await siteState(services, origin)),
  };
}
