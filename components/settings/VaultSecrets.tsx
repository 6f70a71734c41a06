import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { passphraseStrength, SHORTEST_PASSPHRASE } from "../../lib/model/passphrase.ts";
import { Field } from "../ui/Field.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import type { Answer } from "./settings-state.ts";

/** Props of {@link VaultSecrets}. */
export interface VaultSecretsProps {
  /** The form's name. */
  readonly label: string;
  /** What is asked for first, where something is: the passphrase as it is, or the recovery code. */
  readonly proof?: { readonly label: string; readonly hidden: boolean };
  /** Whether a new passphrase is asked for, twice. */
  readonly next: boolean;
  /** What the button says. */
  readonly press: string;
  readonly primary?: boolean;
  /** Takes what was entered, and says how that came out; the form is emptied where it was taken. */
  readonly onSubmit: (entered: { readonly proof: string; readonly next: string }) => Answer;
}

/** A form for secrets: what proves that one may, and a new passphrase with how strong it is. */
export function VaultSecrets({ label, proof, next, press, primary = false, onSubmit }: VaultSecretsProps): JSX.Element {
  const [entered, setEntered] = useState(EMPTY);
  const { isBusy, ask } = useAnswer();
  const { strength, sentence } = passphraseStrength(entered.next);
  const differs = entered.again !== "" && entered.again !== entered.next;
  const ready = !next || (strength !== "refused" && entered.again === entered.next);
  const put = (part: Partial<typeof EMPTY>): void => setEntered((now) => ({ ...now, ...part }));
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        ask(
          () => onSubmit(entered),
          () => setEntered(EMPTY),
        );
      }}
    >
      <div class="fields">
        {proof && (
          <Field label={proof.label}>
            <Secret hidden={proof.hidden} value={entered.proof} onInput={(value) => put({ proof: value })} />
          </Field>
        )}
        {next && (
          <>
            <Field label="新口令">
              <Secret hidden value={entered.next} onInput={(value) => put({ next: value })} />
            </Field>
            <Field label="再输一次新口令">
              <Secret hidden value={entered.again} onInput={(value) => put({ again: value })} />
            </Field>
          </>
        )}
      </div>
      {next && (
        <p class={`strength ${entered.next === "" ? "" : strength}`} aria-live="polite">
          {differs ? "两次输入的新口令不一样。" : entered.next === "" ? HINT : sentence}
        </p>
      )}
      <div class="line">
        <button type="submit" class={`button ${primary ? "primary" : "plain"}`} aria-disabled={!ready || isBusy}>
          {press}
        </button>
      </div>
    </form>
  );
}

const EMPTY = { proof: "", next: "", again: "" };
const HINT = `至少 ${SHORTEST_PASSPHRASE} 个字符，不要用生日、电话、证件号码。例如几个不相干的词的拼音，中间加空格。`;

function Secret({
  hidden,
  value,
  onInput,
}: {
  readonly hidden: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
}): JSX.Element {
  const shared = {
    required: true,
    maxLength: 200,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return hidden ? (
    <input type="password" autocomplete="off" {...shared} />
  ) : (
    <input type="text" autocomplete="off" {...shared} />
  );
}
