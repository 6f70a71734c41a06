import { expect, type BrowserContext } from "@playwright/test";

/** The part of the extension API inside the worker that is used here. */
declare const chrome: { readonly declarativeNetRequest: { getSessionRules(): Promise<readonly unknown[]> } };

/** Waits until the gate's network layer holds a publishing request, or none any more: it follows the draft by a moment. */
export async function networkLayer(context: BrowserContext, state: "closed" | "open"): Promise<void> {
  const rules = async (): Promise<number> => {
    const [worker = await context.waitForEvent("serviceworker")] = context.serviceWorkers();
    return (await worker.evaluate(() => chrome.declarativeNetRequest.getSessionRules())).length;
  };
  if (state === "closed") await expect.poll(rules).toBeGreaterThan(0);
  else await expect.poll(rules).toBe(0);
}
