import { browser } from "wxt/browser";
import { tellPages } from "../../../lib/messaging/tell.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { success } from "../../../lib/model/result.ts";
import type { Register } from "../../../lib/register/db.ts";
import type { Recorder } from "../../../lib/register/recorder.ts";
import { createVaultSession } from "../../../lib/register/vault/session.ts";
import { createVault, type Vault } from "../../../lib/register/vault/vault.ts";
import type { SettingsStore } from "../../../lib/settings/settings-store.ts";

/** The alarm that looks, once a minute while anything is open, whether it was left open. */
const ALARM = "vault-idle";

function now(): Date {
  return new Date();
}

/** Opens the vault upon the browser's storage, and has it locked when it was left open. Each opening of informants' data is recorded, or does not come about. */
export function createVaultService(
  db: Register,
  settings: SettingsStore,
  recorder: Pick<Recorder, "recordNow">,
): Vault {
  const session = createVaultSession({
    area: browser.storage.session,
    now,
    idleMinutes: async () => (await settings.read()).settings.vaultIdleMinutes,
  });
  return createVault({
    db,
    session,
    now,
    newId,
    async beforeOpening(compartment, how) {
      if (compartment !== "informants") return success({});
      const fact = { type: "CompartmentOpened", compartment, ...(how && { how }) } as const;
      const entry = { id: newId(), occurredAt: now().toISOString(), fact };
      return recorder.recordNow([entry], (await settings.read()).settings.person);
    },
    onChange: async () => {
      await browser.alarms.create(ALARM, { periodInMinutes: 1 });
      await tellPages("vault.changed");
    },
  });
}

/** Locks what was left open, when its alarm rings. */
export async function onVaultAlarm(vault: Vault, name: string): Promise<void> {
  if (name !== ALARM) return;
  if (!(await vault.lockIdle())) await browser.alarms.clear(ALARM);
}
