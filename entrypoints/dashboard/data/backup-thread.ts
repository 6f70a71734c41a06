import { failure } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { WorkerAnswer, WorkerAsked, WorkerTold, WorkerWork } from "./backup-messages.ts";

/** Makes and reads backups off the page's thread. */
interface BackupWorker {
  /** Asks it; `tell` hears how many events are done. */
  readonly ask: <W extends WorkerAsked>(
    asked: W,
    tell: (done: number, all: number) => void,
  ) => Promise<WorkerTold[W["what"]]>;
}

/** One worker for as long as the page is there: it keeps what was opened until that is put back. */
export function createBackupWorker(): BackupWorker {
  let worker: Worker | undefined;
  return {
    ask(asked, tell) {
      const one = (worker ??= new Worker(new URL("./backup-worker.ts", import.meta.url), { type: "module" }));
      const listening = new AbortController();
      const { signal } = listening;
      return new Promise<never>((resolve) => {
        const conclude = (told: unknown): void => {
          listening.abort();
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is told goes with what was asked
          resolve(told as never);
        };
        const lock = `gongkai-backup-work-${newId()}`;
        const gone = (): void => {
          if (signal.aborted) return;
          one.terminate();
          worker = undefined;
          conclude(failure("没有完成：内存不足，或者浏览器中止了这项工作。请关闭其他页面，刷新本页再试一次。"));
        };
        one.addEventListener(
          "message",
          ({ data }: MessageEvent<WorkerAnswer>) => {
            // One may be made while another is opened.
            if (data.lock !== lock) return;
            if ("done" in data) tell(data.done, data.all);
            else if ("told" in data) conclude(data.told);
            else void whenLetGo(lock, signal, gone);
          },
          { signal },
        );
        one.addEventListener("error", gone, { signal });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        one.postMessage({ lock, asked } satisfies WorkerWork);
      });
    },
  };
}

/** Waits until the worker lets go of its lock: it is done, and what it said last may still be on its way, or it is no more. */
async function whenLetGo(lock: string, signal: AbortSignal, gone: () => void): Promise<void> {
  await navigator.locks.request(lock, { signal }, () => undefined).catch(() => undefined);
  setTimeout(gone, 2000);
}
