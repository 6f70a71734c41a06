import type { CheckedText } from "../../../lib/model/checked-text.ts";
import type { BatchSource, FromBatchWorker, RulesOfBatch, ToBatchWorker } from "./batch-messages.ts";

/** A text whose reading makes no progress for so long is given up, in milliseconds. */
const STUCK = 120_000;

const UNREADABLE = "文件读不出来，没有检查。请另存一份再查，或者人工核对。";
const TOO_LONG = "文件读了太久还没有读完，没有检查。请另存一份，或者拆成几个文件再查。";

/** What a run is told of. */
export interface BatchListener {
  readonly onProgress: (name: string, part: number) => void;
  readonly onChecked: (text: CheckedText) => void;
}

/**
 * Checks texts one after another in a worker, off the page's thread, by these rules. A text that breaks the worker or
 * takes too long is named, and the rest goes on in a new one. Aborting ends at once, in the middle of a text.
 */
export async function runBatch(
  sources: readonly BatchSource[],
  rules: RulesOfBatch,
  listener: BatchListener,
  signal: AbortSignal,
): Promise<void> {
  let worker: Worker | undefined;
  signal.addEventListener("abort", () => worker?.terminate());
  for (const source of sources) {
    if (signal.aborted) break;
    if (worker === undefined) tell((worker = newWorker()), { type: "batch-rules", ...rules });
    const text = await checkIn(worker, source, listener, signal);
    if (signal.aborted) break;
    if (typeof text === "string") {
      worker.terminate();
      worker = undefined;
    }
    const broken = { name: source.name, title: "", notes: [], findings: [] };
    listener.onChecked(typeof text === "string" ? { ...broken, error: text } : text);
  }
  worker?.terminate();
}

function newWorker(): Worker {
  return new Worker(new URL("./batch-worker.ts", import.meta.url), { type: "module" });
}

/** The result, or why there is none. */
function checkIn(worker: Worker, source: BatchSource, { onProgress }: BatchListener, signal: AbortSignal) {
  return new Promise<CheckedText | string>((resolve) => {
    const over = new AbortController();
    const end = (result: CheckedText | string): void => {
      clearTimeout(timer);
      over.abort();
      resolve(result);
    };
    const stuck = (): void => end(TOO_LONG);
    let timer = setTimeout(stuck, STUCK);
    const listen = { signal: over.signal };
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<FromBatchWorker>) => {
        if (data.type === "batch-checked") end(data.text);
        if (data.type !== "batch-progress") return;
        clearTimeout(timer);
        timer = setTimeout(stuck, STUCK);
        onProgress(source.name, data.done);
      },
      listen,
    );
    worker.addEventListener("error", () => end(UNREADABLE), listen);
    signal.addEventListener("abort", () => end(""), listen);
    onProgress(source.name, 0);
    tell(worker, { type: "batch-text", source });
  });
}

function tell(worker: Worker, message: ToBatchWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(message);
}
