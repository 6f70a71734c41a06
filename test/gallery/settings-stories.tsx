import { WordListForm } from "../../components/settings/WordListForm.tsx";
import { Vault } from "../../components/settings/Vault.tsx";
import { VaultRecovery } from "../../components/settings/VaultRecovery.tsx";
import { READ_WORDS, RECOVERY, REVIEW, VAULT_ACTIONS, WORD_LISTS } from "./settings-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};

function vault(state: "none" | "locked" | "unlocked", press: readonly string[] = []): Story {
  return {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <Vault vault={{ state, persons: state === "none" ? 0 : 1280 }} idleMinutes={15} actions={VAULT_ACTIONS} />
      </main>
    ),
    press,
  };
}

/** The form of a list that was just read, and the vault in each state, by themselves. */
export const SETTINGS_STORIES: Readonly<Record<string, Story>> = {
  "settings-words-new": {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <section class="card">
          <WordListForm
            read={READ_WORDS}
            replaced={undefined}
            onReview={async () => ({ ok: true, value: REVIEW })}
            onSave={nothing}
            onCancel={nothing}
          />
        </section>
      </main>
    ),
  },
  "settings-vault-none": vault("none"),
  "settings-vault-locked": vault("locked", ["忘记口令"]),
  "settings-vault-unlocked": vault("unlocked", ["更换口令", "更换恢复码"]),
  "settings-vault-recovery": {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <section class="card vault">
          <VaultRecovery code={RECOVERY} onDone={nothing} />
        </section>
      </main>
    ),
  },
  "settings-words-replace": {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <section class="card">
          <WordListForm
            read={{ ...READ_WORDS, sorted: { ...READ_WORDS.sorted, duplicates: 0, tooShort: [], tooLong: [] } }}
            replaced={WORD_LISTS[2]}
            onReview={async () => ({
              ok: true,
              value: { conflicts: [], parts: [], common: [], names: [], passes: { texts: 214, raised: 0 } },
            })}
            onSave={nothing}
            onCancel={nothing}
          />
        </section>
      </main>
    ),
  },
};
