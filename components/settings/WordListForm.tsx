import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { WordReview } from "../../lib/check/word-lists/review-words.ts";
import { OUTCOMES, type Outcome } from "../../lib/model/category.ts";
import type { Result } from "../../lib/model/result.ts";
import { LONGEST_WORD } from "../../lib/model/word-limits.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { OUTCOME_TITLES } from "../ui/outcome-titles.ts";
import type { WordListSummary } from "./settings-state.ts";
import type { NewWordList, ReadWords } from "./WordLists.tsx";
import { WordPreview } from "./WordPreview.tsx";

/** How long nothing may be typed before the words are looked at again, in milliseconds. */
const PAUSE = 300;

/** Props of {@link WordListForm}. */
export interface WordListFormProps {
  readonly read: ReadWords;
  /** The list whose words these are to take the place of. */
  readonly replaced: WordListSummary | undefined;
  readonly onReview: (list: NewWordList) => Promise<Result<WordReview>>;
  readonly onSave: (list: NewWordList) => void;
  readonly onCancel: () => void;
}

/** What was read, what to know of it, and what the person says of it before it is saved. */
export function WordListForm({ read, replaced, onReview, onSave, onCancel }: WordListFormProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>(replaced?.outcome ?? "ask");
  const [exceptText, setExceptText] = useState(read.except.join("\n"));
  const [title, setTitle] = useState(replaced?.title ?? read.fileName.replace(/\.[^.]*$/, "").slice(0, 50));
  const [document, setDocument] = useState(replaced?.basis.document ?? "");
  const [clause, setClause] = useState(replaced?.basis.clause ?? "");
  const [review, setReview] = useState<Result<WordReview>>();
  const except = [...new Set(exceptText.split("\n").map((phrase) => phrase.trim()))].filter(
    (phrase) => phrase.length > 1 && phrase.length <= LONGEST_WORD,
  );
  const list: NewWordList = {
    id: replaced?.id,
    title: title.trim(),
    outcome,
    basis: { document: document.trim(), clause: clause.trim() },
    words: [...read.sorted.words],
    except,
  };
  useEffect(() => {
    let isWanted = true;
    // Not at every key: all lists and rules are read for it.
    const timer = setTimeout(() => void onReview(list).then((answer) => isWanted && setReview(answer)), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [read, outcome, except.join("\n")]);
  return (
    <form
      class="word-form"
      aria-label={`导入 ${read.fileName}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(list);
      }}
    >
      <h3>{replaced ? `用“${read.fileName}”更换“${replaced.title}”` : `导入“${read.fileName}”`}</h3>
      <WordPreview sorted={read.sorted} review={review} />
      <div class="fields">
        <Field label="词表名称">
          <Text value={title} min={2} onInput={setTitle} />
        </Field>
        <Field label="依据的文件">
          <Text value={document} min={2} onInput={setDocument} />
        </Field>
        <Field label="条款">
          <Text value={clause} min={1} onInput={setClause} />
        </Field>
      </div>
      <fieldset class="choices">
        <legend class="muted">查到这些词时</legend>
        {OUTCOMES.map((each) => (
          <label key={each}>
            <input type="radio" name="outcome" checked={each === outcome} onChange={() => setOutcome(each)} />
            {OUTCOME_TITLES[each]}
          </label>
        ))}
      </fieldset>
      <Field label="例外短语（每行一条；词在这些短语里时不提示）">
        <textarea rows={3} value={exceptText} onInput={(event) => setExceptText(event.currentTarget.value)} />
      </Field>
      <div class="line">
        <button type="submit" class="button primary" disabled={list.words.length === 0}>
          保存词表
        </button>
        <Button onPress={onCancel}>不导入</Button>
      </div>
    </form>
  );
}

function Text(props: {
  readonly value: string;
  readonly min: number;
  readonly onInput: (value: string) => void;
}): JSX.Element {
  return (
    <input
      type="text"
      required
      minLength={props.min}
      maxLength={50}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
    />
  );
}
