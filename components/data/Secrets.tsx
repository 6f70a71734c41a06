import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { passphraseStrength, SHORTEST_PASSPHRASE } from "../../lib/model/passphrase.ts";
import { Field } from "../ui/Field.tsx";

/** Props of {@link Secrets}. */
export interface SecretsProps {
  /** The form's name. */
  readonly label: string;
  /** Asked for twice, with how strong it is; else once, as it is. */
  readonly isNew: boolean;
  /** What the button says, and while it works. */
  readonly press: string;
  readonly busy: string | undefined;
  /** Why it cannot be pressed yet; undefined where it can. */
  readonly lacks?: string | undefined;
  readonly onSubmit: (passphrase: string) => void;
}

const HINT = `至少 ${SHORTEST_PASSPHRASE} 个字符，不要与保险箱的口令相同。例如几个不相干的词的拼音，中间加空格。`;

/** Asks for the passphrase of a backup. */
export function Secrets({ label, isNew, press, busy, lacks, onSubmit }: SecretsProps): JSX.Element {
  const [first, setFirst] = useState("");
  const [again, setAgain] = useState("");
  const { strength, sentence } = passphraseStrength(first);
  const differs = again !== "" && again !== first;
  const ready =
    busy === undefined && lacks === undefined && (isNew ? strength !== "refused" && again === first : first !== "");
  const words = lacks ?? (!isNew ? "" : differs ? "两次输入的口令不一样。" : first === "" ? HINT : sentence);
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSubmit(first);
      }}
    >
      <div class="line">
        <Field label="备份口令">
          <input {...secret(first, setFirst)} />
        </Field>
        {isNew && (
          <Field label="再输一次备份口令">
            <input {...secret(again, setAgain)} />
          </Field>
        )}
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {busy ?? press}
        </button>
      </div>
      <p class={`strength ${isNew && first !== "" && !differs ? strength : ""}`} aria-live="polite">
        {words}
      </p>
    </form>
  );
}

function secret(value: string, put: (value: string) => void) {
  return {
    type: "password",
    required: true,
    autocomplete: "off",
    maxLength: 200,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => put(event.currentTarget.value),
  } as const;
}
