import { browser } from "#imports";

/** Opens a page of ours in a tab, and closes the popup. */
export function openPage(path: `/${"dashboard" | "options"}.html${string}`): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
