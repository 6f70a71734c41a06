import type { CheckedFile, CheckFile, FromWorker } from "./checked-file.ts";

/** A file whose reading makes no progress for so long is given up, in milliseconds. */
const STUCK = 120_000;

/** Checks one file in a worker of its own, which is gone afterwards with all that the file held. */
export function checkInWorker(job: CheckFile, onProgress: (done: number) => void): Promise<CheckedFile> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    const end = (checked: CheckedFile): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(checked);
    };
    const giveUp = (why: string): void =>
      end({ kind: "other", size: job.file.size, unread: [why], found: [], count: 0, tallies: [] });
    const stuck = (): void => giveUp("文件读了太久还没有读完，没有检查。请另存一份，或者拆成几个文件再上传。");
    let timer = setTimeout(stuck, STUCK);
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === "checked") return end(data.checked);
      if (data.type !== "progress") return;
      clearTimeout(timer);
      timer = setTimeout(stuck, STUCK);
      onProgress(data.done);
    });
    worker.addEventListener("error", () => giveUp("文件读不出来，没有检查。请另存一份再上传，或者人工核对。"));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(job);
  });
}
