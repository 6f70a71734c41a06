import type { JSX } from "preact";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { Unlock } from "../ui/Unlock.tsx";

/** Props of {@link VaultLine}. */
export interface VaultLineProps {
  readonly state: VaultState["state"];
  readonly onUnlock: (passphrase: string) => Promise<Result<unknown>>;
  readonly onLock: () => void;
}

/** Whether applicants' data can be read and kept now, with the way to the other; nothing where nobody set a passphrase. */
export function VaultLine({ state, onUnlock, onLock }: VaultLineProps): JSX.Element | null {
  if (state === "none") return null;
  return (
    <section aria-labelledby="vault">
      <h2 id="vault">申请人信息保险箱</h2>
      {state === "unlocked" ? (
        <p>
          已解锁。
          <button type="button" class="link" onClick={onLock}>
            立即上锁
          </button>
        </p>
      ) : (
        <Unlock state={state} onUnlock={onUnlock} />
      )}
    </section>
  );
}
