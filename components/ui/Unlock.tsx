import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { COMPARTMENT_TITLES, type Compartment } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { Field } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import { useAnswer } from "./use-answer.ts";

/** Props of {@link Unlock}. */
export interface UnlockProps {
  /** Which compartment; that of applicants where nothing is said. */
  readonly compartment?: Compartment;
  readonly state: VaultState["state"];
  /** Try this passphrase; the failure's sentence is shown. */
  readonly onUnlock: (passphrase: string) => Promise<Result<unknown>>;
}

/** Asks for the passphrase where the vault is locked, says where to set one where there is none; nothing once it is open. */
export function Unlock({ compartment = "applicants", state, onUnlock }: UnlockProps): JSX.Element | null {
  const title = COMPARTMENT_TITLES[compartment];
  const [passphrase, setPassphrase] = useState("");
  const { isBusy, error, ask } = useAnswer();
  if (state === "unlocked") return null;
  if (state === "none") {
    return (
      <Notice tone="info">
        {title}还没有设置口令，请先到“设置”中设置，再登记{title.replace("保险箱", "")}。
      </Notice>
    );
  }
  return (
    <form
      class="unlock"
      aria-label={`解锁${title}`}
      onSubmit={(event) => {
        event.preventDefault();
        ask(
          () => onUnlock(passphrase),
          () => setPassphrase(""),
        );
      }}
    >
      <Field label={compartment === "applicants" ? "保险箱口令" : `${title}口令`}>
        <input
          type="password"
          required
          autocomplete="off"
          maxLength={200}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button" aria-disabled={isBusy}>
        {isBusy ? "正在解锁……" : "解锁"}
      </button>
      {error !== "" && <Notice tone="error">{error}</Notice>}
    </form>
  );
}
