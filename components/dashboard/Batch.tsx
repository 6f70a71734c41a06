import type { JSX } from "preact";
import type { CheckedText } from "../../lib/model/checked-text.ts";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { BatchInput } from "./BatchInput.tsx";
import { BatchResults } from "./BatchResults.tsx";

/** How a batch stands. */
export interface BatchState {
  readonly phase: "idle" | "running" | "cancelled" | "done";
  /** How many articles and files there are. */
  readonly total: number;
  /** The one being read, and how far, from 0 to 1. */
  readonly current?: { readonly name: string; readonly part: number } | undefined;
  /** Those checked so far, in their order. */
  readonly texts: readonly CheckedText[];
  /** What went wrong with the whole, in a sentence. */
  readonly error?: string | undefined;
}

/** What can be done with a batch. */
export interface BatchActions {
  readonly onFiles: (files: readonly File[]) => void;
  /** Files and folders were dropped. */
  readonly onDrop: (dropped: DataTransfer) => void;
  /** Several articles in one text. */
  readonly onPaste: (text: string) => void;
  readonly onCancel: () => void;
  /** Save the result as a table. */
  readonly onExport: () => Promise<Result<unknown>>;
  /** Begin anew. */
  readonly onClear: () => void;
}

/** Props of {@link Batch}. */
export interface BatchProps {
  readonly state: BatchState;
  readonly actions: BatchActions;
}

/** 批量检查: many files or articles at once, with progress, a table of what was found, and that table as a file. */
export function Batch({ state, actions }: BatchProps): JSX.Element {
  const { phase, total, texts, current, error } = state;
  return (
    <section class="card batch" aria-labelledby="batch">
      <div class="bar">
        <div>
          <h2 id="batch">批量检查</h2>
          <p class="muted">一次检查很多文件或者文章，全部在本机完成。文字和结果不保存，关闭本页就没有了。</p>
        </div>
        {phase !== "idle" && phase !== "running" && <Button onPress={actions.onClear}>重新选择</Button>}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
      {phase === "idle" && <BatchInput actions={actions} />}
      {phase === "running" && (
        <div class="running">
          <label class="field">
            <span>
              正在检查第 {Math.min(texts.length + 1, total)} 个，共 {total} 个{current && `：${current.name}`}
            </span>
            <progress value={texts.length + (current?.part ?? 0)} max={Math.max(total, 1)} />
          </label>
          <Button onPress={actions.onCancel}>停止</Button>
        </div>
      )}
      {phase === "cancelled" && (
        <Notice tone="warning">
          已停止：查了 {texts.length} 个，还有 {total - texts.length} 个没有查。
        </Notice>
      )}
      {phase !== "idle" && <BatchResults texts={texts} isDone={phase !== "running"} onExport={actions.onExport} />}
    </section>
  );
}
