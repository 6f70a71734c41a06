import { browser } from "wxt/browser";
import type { BackgroundToTab } from "./protocol.ts";

/** Says a word to the scripts of every tab; tabs without one do not hear it. Never throws. */
export async function tellTabs<N extends keyof BackgroundToTab>(name: N, data: BackgroundToTab[N]): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { name, data })));
}
