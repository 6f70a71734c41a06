import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { Field } from "./Field.tsx";
import { Notice } from "./Notice.tsx";

/** Props of {@link Unlock}. */
export interface UnlockProps {
  readonly state: VaultState["state"];
  /** Try this passphrase; the failure's sentence is shown. */
  readonly onUnlock: (passphrase: string) => Promise<Result<unknown>>;
}

/** Asks for the passphrase where the vault is locked, says where to set one where there is none; nothing once it is open. */
export function Unlock({ state, onUnlock }: UnlockProps): JSX.Element | null {
  const [passphrase, setPassphrase] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  if (state === "unlocked") return null;
  if (state === "none") {
    return <Notice tone="info">申请人信息保险箱还没有设置口令，请先到“设置”中设置，再登记申请人信息。</Notice>;
  }
  async function unlock(): Promise<void> {
    setBusy(true);
    const answer = await onUnlock(passphrase);
    setBusy(false);
    setError(answer.ok ? "" : answer.error);
    if (answer.ok) setPassphrase("");
  }
  return (
    <form
      class="unlock"
      aria-label="解锁申请人信息保险箱"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void unlock();
      }}
    >
      <Field label="保险箱口令">
        <input
          type="password"
          required
          autocomplete="off"
          maxLength={200}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button" aria-disabled={busy}>
        {busy ? "正在解锁……" : "解锁"}
      </button>
      {error !== "" && <Notice tone="error">{error}</Notice>}
    </form>
  );
}
