import { browser, type Browser } from "wxt/browser";
import type { BackgroundToTab } from "./protocol.ts";

/** What a page's script does on each word from the background: one handler for every name. */
export type TabHandlers = { readonly [N in keyof BackgroundToTab]: (data: BackgroundToTab[N]) => void };

/** Hears the background's words in a content script, which carries no zod; returns what stops it. */
export function listen(handlers: TabHandlers): () => void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    if (sender.id !== browser.runtime.id || typeof message !== "object" || message === null) return;
    if (!("name" in message)) return;
    if (message.name === "pack.changed") handlers["pack.changed"]({});
    if (message.name === "allowed.changed") handlers["allowed.changed"]({});
    if (message.name === "article.changed") handlers["article.changed"]({});
    if (message.name === "site.disabled" && "data" in message && hasOrigin(message.data)) {
      handlers["site.disabled"]({ origin: message.data.origin });
    }
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

function hasOrigin(data: unknown): data is BackgroundToTab["site.disabled"] {
  return typeof data === "object" && data !== null && "origin" in data && typeof data.origin === "string";
}
