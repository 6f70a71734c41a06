import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { splitArticles } from "../../lib/check/batch/split-articles.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import type { BatchActions } from "./Batch.tsx";

/** Props of {@link BatchInput}. */
export interface BatchInputProps {
  readonly actions: Pick<BatchActions, "onFiles" | "onDrop" | "onPaste">;
}

/** Where files, a folder or pasted articles come in. */
export function BatchInput({ actions }: BatchInputProps): JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const articles = splitArticles(pasted);
  useLayoutEffect(() => {
    // No attribute of the standard, so the types do not know it; every browser we run in does.
    folder.current?.setAttribute("webkitdirectory", "");
  }, []);
  function take(input: HTMLInputElement): void {
    const chosen = [...(input.files ?? [])];
    input.value = "";
    if (chosen.length > 0) actions.onFiles(chosen);
  }
  return (
    <>
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) actions.onDrop(event.dataTransfer);
        }}
      >
        <p>把文件或者文件夹拖到这里，或者</p>
        <div class="line">
          <Button onPress={() => files.current?.click()}>选择文件</Button>
          <Button onPress={() => folder.current?.click()}>选择文件夹</Button>
        </div>
        <p class="muted">Word（.docx）、Excel（.xlsx）、PPT（.pptx）、PDF、CSV、TXT、网页（.html）和图片</p>
      </div>
      <input
        type="file"
        multiple
        hidden
        ref={files}
        aria-label="要检查的文件"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        type="file"
        hidden
        ref={folder}
        aria-label="要检查的文件夹"
        onChange={(event) => take(event.currentTarget)}
      />
      <Field label="或者粘贴文章：多篇之间用一行 === 隔开，没有 === 时按空两行分开；每篇的第一行作为标题">
        <textarea rows={6} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
      </Field>
      <div class="line">
        <Button
          tone="primary"
          busy={articles.length === 0}
          onPress={() => {
            actions.onPaste(pasted);
            setPasted("");
          }}
        >
          检查粘贴的文章
        </Button>
        <output class="muted">{articles.length > 0 && `会分成 ${articles.length} 篇`}</output>
      </div>
    </>
  );
}
