import type { BatchActions, BatchState } from "../../components/dashboard/Batch.tsx";
import { saveFile } from "../../components/ui/save-file.ts";
import { batchTallies } from "../../lib/check/batch/batch-summary.ts";
import { splitArticles } from "../../lib/check/batch/split-articles.ts";
import { batchTable } from "../../lib/documents/batch-table.ts";
import { xlsxBytes } from "../../lib/documents/xlsx.ts";
import { send } from "../../lib/messaging/send.ts";
import type { CheckedText } from "../../lib/model/checked-text.ts";
import { failure, success } from "../../lib/model/result.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { today } from "../../lib/platform/today.ts";
import type { BatchSource } from "./batch-messages.ts";
import { runBatch } from "./batch-run.ts";
import { droppedSources, sourcesOf } from "./dropped-files.ts";

const IDLE: BatchState = { phase: "idle", total: 0, texts: [] };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    texts = [];
    running = new AbortController();
    const { signal } = running;
    set({ phase: "running", total: sources.length, current: undefined, error: undefined });
    const [rules, kept] = await Promise.all([send("pack.read", {}), send("allowed.list", {})]);
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
    if (texts.length > 0) await record(pack.id);
  }

  async function record(pack: string): Promise<void> {
    const unread = texts.filter(({ error, notes }) => error !== undefined || notes.length > 0).length;
    const fact = { type: "BatchChecked", pack, texts: texts.length, unread, tallies: batchTallies(texts) } as const;
    const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
    const reply = await send("batch.record", { entry });
    const notice = reply.ok ? reply.value.notice : reply.error;
    if (notice !== null) set({ error: notice });
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
    async onExport() {
      try {
        saveFile(`批量检查-${today()}.xlsx`, await xlsxBytes(batchTable(texts)), XLSX);
        return success({});
      } catch {
        return failure("表格没有做出来，可能是内容太多、内存不够。请分几次检查，再导出。");
      }
    },
    onClear: () => {
      texts = [];
      set(IDLE);
    },
  };
  return { state: () => state, actions };
}
