import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import { tellTabs } from "../../lib/messaging/tell.ts";
import { failure, success } from "../../lib/model/result.ts";
import { allEvents, heads } from "../../lib/register/read.ts";
import { verify } from "../../lib/register/verify.ts";
import type { Services } from "./services.ts";
import { disableSite, enableSite, siteState } from "./site-switch.ts";

/** What the popup, the dashboard and the options page may ask. */
export function pageHandlers(services: Services): PageHandlers {
  const { settings, packs, db, recorder, statuses } = services;
  const packInForce = async (): Promise<string> => (await settings.read()).settings.pack;
  return {
    "page.status": async ({ tab }) => success({ status: await statuses.of(tab) }),
    "site.enable": async ({ origin }) => success(await enableSite(services, origin)),
    "site.disable": async ({ origin }) => success(await disableSite(services, origin)),
    "site.state": async ({ origin }) => success(await siteState(services, origin)),
    async "register.verify"() {
      const { events, unreadable } = await allEvents(db);
      const verdict = verify(events, await heads(db), unreadable);
      return success({ count: verdict.count, problems: verdict.ok ? [] : verdict.problems });
    },
    "register.pending": async () => success({ count: await recorder.drain() }),
    "settings.get": async () => success(await settings.read()),
    async "settings.save"({ person, pack }) {
      const usable = await packs.inForce(pack);
      if (!usable.ok) return failure(`没有保存：${usable.error}`);
      const saved = await settings.change((now) => ({ ...now, person, pack }));
      await tellTabs("pack.changed", {});
      return success(saved);
    },
    "pack.read": async () => packs.inForceOrNational(await packInForce()),
    async "pack.import"({ json }) {
      const current = await packInForce();
      const imported = await packs.import(json, current);
      if (imported.ok && imported.value.summary.inForce) await tellTabs("pack.changed", {});
      return imported;
    },
    "pack.list": async () => success({ packs: await packs.list(await packInForce()) }),
  };
}
