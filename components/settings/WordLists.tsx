import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { SortedWords } from "../../lib/check/word-lists/sort-words.ts";
import type { WordReview } from "../../lib/check/word-lists/review-words.ts";
import type { Result } from "../../lib/model/result.ts";
import type { WordList } from "../../lib/model/word-list.ts";
import { MOST_WORDS } from "../../lib/model/word-limits.ts";
import { Button } from "../ui/Button.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer, WordListSummary } from "./settings-state.ts";
import { useAction } from "./use-action.ts";
import { WordListForm } from "./WordListForm.tsx";
import { WordListRow } from "./WordListRow.tsx";

/** The words of a file that was just read. */
export interface ReadWords {
  readonly fileName: string;
  readonly sorted: SortedWords;
  readonly except: readonly string[];
}

/** A list as the form fills it in; without an id it is a new one. */
export type NewWordList = Omit<WordList, "id" | "on"> & { readonly id?: string | undefined };

/** What can be done with the agency's own word lists. */
export interface WordListActions {
  /** Read a file; nothing is kept yet. */
  readonly onRead: (file: File) => Promise<Result<ReadWords>>;
  /** What a list would meet. */
  readonly onReview: (list: NewWordList) => Promise<Result<WordReview>>;
  readonly onSave: (list: NewWordList) => Answer;
  readonly onSwitch: (id: string, on: boolean) => Answer;
  /** Save it as a file. */
  readonly onExport: (id: string) => Answer;
  readonly onRemove: (id: string) => Answer;
}

/** Props of {@link WordLists}. */
export interface WordListsProps {
  readonly lists: readonly WordListSummary[];
  readonly actions: WordListActions;
}

/** What was read, and the list that it was chosen for: what is pressed later changes neither. */
interface Reading {
  readonly read: ReadWords;
  /** Absent of a new list. */
  readonly replaced: WordListSummary | undefined;
  /** Each has a form of its own, also of a file of the same name. */
  readonly nth: number;
}

/** The agency's own word lists: which there are, and how they come in and go out as files. */
export function WordLists({ lists, actions }: WordListsProps): JSX.Element {
  const [action, run] = useAction();
  const file = useRef<HTMLInputElement>(null);
  const pressed = useRef<WordListSummary>(undefined);
  const [reading, setReading] = useState<Reading>();
  function choose(list: WordListSummary | undefined): void {
    pressed.current = list;
    file.current?.click();
  }
  function take(input: HTMLInputElement): void {
    const [chosen] = input.files ?? [];
    input.value = "";
    if (!chosen) return;
    const replaced = pressed.current;
    run(async () => {
      const words = await actions.onRead(chosen);
      setReading((before) => (words.ok ? { read: words.value, replaced, nth: (before?.nth ?? 0) + 1 } : undefined));
      return words;
    }, "");
  }
  return (
    <section class="card" aria-labelledby="words">
      <h2 id="words">本单位词表</h2>
      <p class="muted">
        导入本单位的敏感词、禁用语等词表，编辑稿件时一并检查。可以有几份，合计不超过 {MOST_WORDS} 个词，只存在本机。
      </p>
      {lists.length > 0 && (
        <ul class="word-lists">
          {lists.map((list) => (
            <WordListRow key={list.id} list={list} actions={actions} run={run} onReplace={() => choose(list)} />
          ))}
        </ul>
      )}
      {reading && (
        <WordListForm
          key={reading.nth}
          read={reading.read}
          replaced={reading.replaced}
          onReview={actions.onReview}
          onCancel={() => setReading(undefined)}
          onSave={(list) =>
            run(async () => {
              const saved = await actions.onSave(list);
              if (saved.ok) setReading(undefined);
              return saved;
            }, `已保存“${list.title}”，编辑稿件时按它检查。`)
          }
        />
      )}
      <div class="line">
        <Button onPress={() => choose(undefined)}>导入词表</Button>
        <span class="muted">TXT、CSV 或者 XLSX；表格取第一列，或者标题为“词语”的一列。</span>
        <ActionLine action={action} />
      </div>
      <input
        type="file"
        accept=".txt,.csv,.xlsx"
        hidden
        ref={file}
        aria-label="词表文件"
        onChange={(event) => take(event.currentTarget)}
      />
    </section>
  );
}
