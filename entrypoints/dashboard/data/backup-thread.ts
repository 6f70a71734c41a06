import { failure } from "../../../lib/model/result.ts";
import type { WorkerAnswer, WorkerAsked, WorkerTold } from "./backup-messages.ts";

/** Makes and reads backups off the page's thread; one thing is asked of it at a time. */
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
        one.addEventListener(
          "message",
          ({ data }: MessageEvent<WorkerAnswer>) => ("done" in data ? tell(data.done, data.all) : conclude(data.told)),
          { signal },
        );
        one.addEventListener(
          "error",
          () => {
            worker = undefined;
            conclude(failure("没有完成，请刷新本页再试一次。"));
          },
          { signal },
        );
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        one.postMessage(asked);
      });
    },
  };
}
