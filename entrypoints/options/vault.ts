import type { VaultActions } from "../../components/settings/vault-actions.ts";
import type { VaultProps } from "../../components/settings/Vault.tsx";
import { send } from "../../lib/messaging/send.ts";
import type { Compartment } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";

type Then = <T>(reply: Promise<Result<T>>) => Promise<Result<T>>;

/** What the settings show of a compartment of the vault; `then` runs after what was done there, so that it shows. */
export function vaultProps(
  compartment: Compartment,
  state: Result<VaultState>,
  idleMinutes: number,
  then: Then,
): VaultProps {
  return {
    compartment,
    vault: state.ok ? state.value : { state: "locked", persons: 0 },
    idleMinutes,
    actions: actions(compartment, then),
  };
}

function actions(compartment: Compartment, then: Then): VaultActions {
  return {
    onCreate: (passphrase) => then(send("vault.create", { compartment, passphrase })),
    onUnlock: (passphrase) => then(send("vault.unlock", { compartment, passphrase })),
    onLock: () => then(send("vault.lock", { compartment })),
    onChangePassphrase: (passphrase, next) => then(send("vault.change-passphrase", { compartment, passphrase, next })),
    onRecover: (code, next) => then(send("vault.recover", { compartment, code, next })),
    onRenewRecovery: (passphrase) => then(send("vault.renew-recovery", { compartment, passphrase })),
    onIdle: (minutes) => then(send("vault.idle", { minutes })),
  };
}
