import { WordListForm } from "../../components/settings/WordListForm.tsx";
import { READ_WORDS, REVIEW, WORD_LISTS } from "./settings-samples.ts";
import type { Story } from "./stories.tsx";
import { VAULT_STORIES } from "./vault-stories.tsx";

const nothing = (): void => {};

/** The form of a list that was just read, by itself, and the vault. */
export const SETTINGS_STORIES: Readonly<Record<string, Story>> = {
  ...VAULT_STORIES,
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
