import { browser } from "wxt/browser";
import type { BackgroundToTab } from "./protocol.ts";

/** Tells our own pages that are open that the vault was opened or locked. Never throws. */
export async function tellPages(name: "vault.changed"): Promise<void> {
  // Rejects where no page is there to hear it.
  await browser.runtime.sendMessage({ name }).catch(() => undefined);
}

/** Says a word to the scripts of every tab; tabs without one do not hear it. Never throws. */
export async function tellTabs<N extends keyof BackgroundToTab>(name: N, data: BackgroundToTab[N]): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { name, data })));
}
