import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReturnedComparison } from "../../lib/documents/hand-over/compare-returned.ts";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { FieldChanges } from "../ui/FieldChanges.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { useLatest } from "../ui/use-latest.ts";

/** Props of {@link HandOver}. */
export interface HandOverProps {
  /** Saves the hand-over file for this unit; answers the file's name. */
  readonly onSave: (to: string) => Promise<Result<string>>;
  /** Compares a file that came back with what was sealed. */
  readonly onCheck: (file: File) => Promise<Result<ReturnedComparison>>;
}

/** 移交托管单位: the sealed text as a file for whoever puts it out, and whether what came back is still that. */
export function HandOver({ onSave, onCheck }: HandOverProps): JSX.Element {
  const [to, setTo] = useState("");
  const [saved, setSaved] = useState<string>();
  const [checked, setChecked] = useState<Result<ReturnedComparison> & { readonly name: string }>();
  const { isBusy, error, ask } = useAnswer();
  const begin = useLatest();
  async function check(file: File): Promise<void> {
    const isLast = begin();
    const result = await onCheck(file);
    if (isLast()) setChecked({ ...result, name: file.name });
  }
  return (
    <details class="hand-over">
      <summary>移交托管单位发布</summary>
      <form
        class="line"
        aria-label="移交"
        onSubmit={(event) => {
          event.preventDefault();
          ask(() => onSave(to.trim()), setSaved);
        }}
      >
        <Field label="托管单位">
          <input
            type="text"
            maxLength={100}
            autocomplete="off"
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </Field>
        <button type="submit" class="button" aria-disabled={isBusy}>
          存为移交单
        </button>
      </form>
      {error !== "" && <Notice tone="error">{error}</Notice>}
      {error === "" && saved !== undefined && (
        <Notice tone="ok">已存为“{saved}”。请托管单位照原文发布，填好回执后连同文件退回。</Notice>
      )}
      <div class="returned">
        <FileChoice onChoose={(file) => void check(file)} />
      </div>
      {checked && <Checked checked={checked} />}
    </details>
  );
}

function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }): JSX.Element {
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  return (
    <>
      <input
        ref={setInput}
        type="file"
        accept=".html,.htm,text/html"
        hidden
        aria-label="托管单位退回的文件"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen once more.
          event.currentTarget.value = "";
          if (file) onChoose(file);
        }}
      />
      <Button onPress={() => input?.click()}>核对托管单位退回的文件</Button>
    </>
  );
}

function Checked({
  checked,
}: {
  readonly checked: Result<ReturnedComparison> & { readonly name: string };
}): JSX.Element {
  if (!checked.ok) return <Notice tone="error">{checked.error}</Notice>;
  const { kind } = checked.value;
  if (kind === "same") return <Notice tone="ok">“{checked.name}”与审定稿一致，一字未改。</Notice>;
  if (kind === "file-altered") {
    return (
      <Notice tone="warning">“{checked.name}”的稿件与审定稿一致，但文件在别处被改动过（样式、说明或者封存码）。</Notice>
    );
  }
  return (
    <div role="alert">
      <Notice tone="error">
        “{checked.name}”与审定稿不一致，不能按这份发布。
        {checked.value.hasSealedCode && "文件上的封存码没有改，但正文已经改动。"}删去线为审定稿，下划线为退回的文件。
      </Notice>
      <FieldChanges fields={checked.value.fields} />
    </div>
  );
}
