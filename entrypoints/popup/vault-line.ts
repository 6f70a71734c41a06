import type { VaultLineProps } from "../../components/popup/VaultLine.tsx";
import { send } from "../../lib/messaging/send.ts";

const compartment = "applicants";

/** How the vault of applicants stands, with what can be done; `then` draws anew. Absent where it could not be asked. */
export async function vaultLine(then: () => Promise<void>): Promise<VaultLineProps | undefined> {
  const vault = await send("vault.state", { compartment });
  if (!vault.ok) return undefined;
  return {
    state: vault.value.state,
    async onUnlock(passphrase) {
      const answer = await send("vault.unlock", { compartment, passphrase });
      await then();
      return answer;
    },
    onLock: () => void send("vault.lock", { compartment }).then(then),
  };
}
