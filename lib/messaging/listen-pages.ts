import { browser, type Browser } from "wxt/browser";

/** Hears in a page of ours that the vault was opened or locked: ask `vault.state`, and forget who it named if it is locked. */
export function onVaultChanged(tell: () => void): () => void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    if (sender.id !== browser.runtime.id || typeof message !== "object" || message === null) return;
    if ("name" in message && message.name === "vault.changed") tell();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
