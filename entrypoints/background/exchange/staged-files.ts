import { browser } from "wxt/browser";
import { newId } from "../../../lib/platform/new-id.ts";
import { createStaging } from "../../../lib/register/exchange/staging.ts";

/**
 * Bundles that were left behind are taken off the disk: with the browser all of them; while it runs, those that lie there for long, since
 * the worker is started anew in the middle of somebody's telephone call. Call it in the worker's first turn.
 */
export function dropStagedFiles(): Promise<void> {
  const staging = createStaging(() => new Date(), newId);
  browser.runtime.onStartup.addListener(() => void staging.clear("all").catch(() => undefined));
  return staging.clear("old");
}
