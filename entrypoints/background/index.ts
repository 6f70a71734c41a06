import { browser, defineBackground } from "#imports";
import { handle } from "../../lib/messaging/handle.ts";
import { undoBrokenRestore } from "./backup/broken-restore.ts";
import { contentHandlers } from "./pages/content-handlers.ts";
import { dropStagedFiles } from "./exchange/staged-files.ts";
import { onDigestPressed } from "./due/digest.ts";
import { watchDue } from "./due/due.ts";
import { pageHandlers } from "./page-handlers.ts";
import { createServices } from "./services.ts";
import { onVaultAlarm } from "./vault/vault-service.ts";
import { onGranted, onRevoked } from "./sites/site-switch.ts";

export default defineBackground({
  type: "module",
  main() {
    const services = createServices();
    const { db, gate, links, recorder, releases, sites, statuses, vault } = services;
    // All listeners in the first turn, or the browser does not wake the worker for them.
    handle({ ...contentHandlers(services), ...pageHandlers(services) });
    browser.runtime.onInstalled.addListener(() => attempt(sites.reconcile()));
    browser.permissions.onAdded.addListener(() => attempt(onGranted(services)));
    browser.permissions.onRemoved.addListener(() => attempt(onRevoked(services)));
    browser.tabs.onRemoved.addListener((tab) => {
      attempt(gate.forget(tab, 0));
      attempt(statuses.forget(tab, 0));
      attempt(releases.forget(tab));
      attempt(links.forget(tab));
    });
    browser.alarms.onAlarm.addListener(({ name }) => attempt(onVaultAlarm(vault, name)));
    browser.notifications.onClicked.addListener((id) => attempt(onDigestPressed(id)));
    watchDue(services);
    // The worker may have been killed in the middle of anything.
    attempt(sites.reconcile());
    attempt(gate.restore());
    attempt(recorder.drain());
    attempt(undoBrokenRestore(db));
    attempt(dropStagedFiles());
  },
});

/** Starts work nobody waits for. Each is done again at the next start, so a failure is not the end of it. */
function attempt(work: Promise<unknown>): void {
  void work.catch(() => undefined);
}
