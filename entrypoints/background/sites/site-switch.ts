import { browser } from "wxt/browser";
import type { SiteState } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { isGranted } from "../../../lib/platform/sites.ts";
import type { Services } from "../services.ts";

/** A site that was asked for before the browser had let us onto it: its prompt closes the popup that asked. */
const WANTED = "site-wanted";

/** Whether the site is on. */
export async function siteState({ sites }: Services, origin: string): Promise<SiteState> {
  return { origin, enabled: await sites.isOn(origin), granted: await isGranted(origin) };
}

/** Switches a site on, now or as soon as the browser lets us onto it. */
export async function enableSite(services: Services, origin: string): Promise<SiteState> {
  if (await isGranted(origin)) await switchOn(services, origin);
  else await browser.storage.session.set({ [WANTED]: origin });
  return siteState(services, origin);
}

/** Switches a site off, takes our things off its pages and gives its permission back. */
export async function disableSite(services: Services, origin: string): Promise<SiteState> {
  await switchOff(services, origin);
  return siteState(services, origin);
}

/** The browser let us onto a site: switches on the one that was asked for. */
export async function onGranted(services: Services): Promise<void> {
  const wanted = (await browser.storage.session.get(WANTED))[WANTED];
  if (typeof wanted === "string" && (await isGranted(wanted))) await switchOn(services, wanted);
  await services.sites.reconcile();
}

/** The person took a permission back in the browser's own settings: its sites go off. */
export async function onRevoked(services: Services): Promise<void> {
  for (const origin of (await services.settings.read()).settings.sites) {
    if (!(await isGranted(origin))) await switchOff(services, origin);
  }
}

async function switchOn(services: Services, origin: string): Promise<void> {
  await browser.storage.session.remove(WANTED);
  if (await services.sites.isOn(origin)) return;
  await services.settings.change((now) => ({ ...now, sites: [...new Set([...now.sites, origin])] }));
  await services.sites.reconcile();
  await note(services, { type: "SiteEnabled", origin });
}

async function switchOff(services: Services, origin: string): Promise<void> {
  const { sites } = (await services.settings.read()).settings;
  if (!sites.includes(origin)) return;
  await services.settings.change((now) => ({ ...now, sites: now.sites.filter((site) => site !== origin) }));
  await services.sites.reconcile();
  await tellTabs("site.disabled", { origin });
  await services.gate.forgetSite(origin);
  await services.sites.giveBack(origin);
  await note(services, { type: "SiteDisabled", origin });
}

async function note(
  { recorder, settings }: Services,
  fact: { readonly type: "SiteEnabled" | "SiteDisabled"; readonly origin: string },
): Promise<void> {
  const { person } = (await settings.read()).settings;
  await recorder.record([{ id: newId(), occurredAt: new Date().toISOString(), fact }], person);
}
