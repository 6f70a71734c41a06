import type { ApplicantVault } from "../../../components/requests/Register.tsx";
import { onVaultChanged } from "../../../lib/messaging/listen-pages.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { Compartment } from "../../../lib/model/person.ts";
import type { Result } from "../../../lib/model/result.ts";
import { createLatest } from "../../../lib/platform/latest.ts";

/** A compartment of the vault, as the page knows of it. */
export interface CompartmentState {
  /** As it was when it was last asked. */
  readonly vault: () => ApplicantVault;
  /** Asks how it stands. */
  readonly refresh: () => Promise<void>;
  /** What fails may fail because it was locked meanwhile. */
  readonly settle: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>;
}

/** Asks the background; `onChange` is called when the compartment was opened or locked. */
export function createCompartment(compartment: Compartment, onChange: () => void): CompartmentState {
  let state: ApplicantVault["state"];
  const asking = createLatest();
  const refresh = async (): Promise<void> => {
    const isLast = asking();
    const answer = await send("vault.state", { compartment });
    if (!isLast()) return;
    const now = answer.ok ? answer.value.state : undefined;
    if (now === state) return;
    state = now;
    onChange();
  };
  onVaultChanged(() => void refresh());
  // It may have been opened or set up in the settings, or locked by itself, while another tab was in front.
  addEventListener("focus", () => void refresh());
  return {
    vault: () => ({
      state,
      async onUnlock(passphrase) {
        const answer = await send("vault.unlock", { compartment, passphrase });
        await refresh();
        return answer;
      },
    }),
    refresh,
    async settle(reply) {
      const answer = await reply;
      if (!answer.ok) await refresh();
      return answer;
    },
  };
}
