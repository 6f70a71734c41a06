import type { BatchActions, BatchState } from "../../../components/dashboard/Batch.tsx";
import { splitArticles } from "../../../lib/check/batch/split-articles.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { CheckedText } from "../../../lib/model/checked-text.ts";
import { today } from "../../../lib/platform/today.ts";
import type { BatchSource } from "./batch-messages.ts";
import { recordBatch, saveTable } from "./batch-outcome.ts";
import { runBatch } from "./batch-run.ts";
import { droppedSources, sourcesOf } from "./dropped-files.ts";

const IDLE: BatchState = { phase: "idle", total: 0, texts: [], current: undefined, error: undefined };

/** The batch of this page: what it shows and what can be done. `onChange` is called at most once a frame. */
export function createBatch(onChange: () => void): {
  readonly state: () => BatchState;
  readonly actions: BatchActions;
} {
  let state = IDLE;
  let texts: CheckedText[] = [];
  let running = new AbortController();
  let isDrawing = false;
  const set = (change: Partial<BatchState>): void => {
    state = { ...state, ...change };
    if (isDrawing) return;
    isDrawing = true;
    requestAnimationFrame(() => {
      isDrawing = false;
      state = { ...state, texts: [...texts] };
      onChange();
    });
  };

  async function check(sources: readonly BatchSource[]): Promise<void> {
    // What was dropped may be looked through for long: another batch may have begun meanwhile.
    running.abort();
    texts = [];
    running = new AbortController();
    const { signal } = running;
    set({ phase: "running", total: sources.length, current: undefined, error: undefined });
    const [rules, kept] = await Promise.all([send("pack.read", {}), send("allowed.list", {})]);
    if (signal !== running.signal) return;
    if (!rules.ok) return set({ ...IDLE, error: rules.error });
    const { pack } = rules.value;
    const allowed = kept.ok ? kept.value.entries : [];
    const listener = {
      onProgress: (name: string, part: number) => set({ current: { name, part } }),
      onChecked: (text: CheckedText) => {
        texts.push(text);
        set({ current: undefined });
      },
    };
    await runBatch(sources, { pack, today: today(), allowed }, listener, signal);
    if (signal !== running.signal) return;
    set({ phase: signal.aborted ? "cancelled" : "done", current: undefined });
    const notice = texts.length > 0 ? await recordBatch(pack.id, texts) : undefined;
    if (notice !== undefined && signal === running.signal) set({ error: notice });
  }

  const actions: BatchActions = {
    onFiles: (files) => void check(sourcesOf(files)),
    onDrop: (dropped) =>
      void droppedSources(dropped).then(check, () =>
        set({ error: "拖来的文件读不到，可能已经移走或者没有权限。请改用“选择文件”。" }),
      ),
    onPaste: (text) =>
      void check(splitArticles(text).map((article, index) => ({ name: `粘贴的第${index + 1}篇`, ...article }))),
    onCancel: () => running.abort(),
    onExport: () => saveTable(texts),
    onClear: () => {
      texts = [];
      set(IDLE);
    },
  };
  return { state: () => state, actions };
}
