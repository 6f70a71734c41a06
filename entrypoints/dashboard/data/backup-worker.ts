import { failure, success } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { makeBackup } from "../../../lib/register/backup/make.ts";
import { openBackup, type OpenedBackup } from "../../../lib/register/backup/open.ts";
import { restoreBackup } from "../../../lib/register/backup/restore.ts";
import { Register } from "../../../lib/register/db.ts";
import { Texts } from "../../../lib/register/sealed-texts.ts";
import type { WorkerAnswer, WorkerAsked, WorkerTold, WorkerWork } from "./backup-messages.ts";

const FAILED = failure("没有完成：内存或者存储空间不足，或者记录暂时读不出来。请关闭其他页面，腾出空间后再试一次。");

/** What was opened and looked at; put back once a person has confirmed it. */
let opened: OpenedBackup | undefined;

addEventListener("message", ({ data: { lock, asked } }: MessageEvent<WorkerWork>) => {
  const onProgress = (done: number, all: number): void => postMessage({ lock, done, all } satisfies WorkerAnswer);
  void navigator.locks.request(lock, async () => {
    postMessage({ lock, at: "work" } satisfies WorkerAnswer);
    const told = await answer(asked, onProgress).catch(() => FAILED);
    postMessage({ lock, told } satisfies WorkerAnswer);
  });
});

type OnProgress = (done: number, all: number) => void;

async function answer(asked: WorkerAsked, onProgress: OnProgress): Promise<WorkerTold[keyof WorkerTold]> {
  if (asked.what === "make") {
    const { passphrase, stores } = asked;
    const source = { db: new Register(), texts: new Texts(), stores, now: () => new Date() };
    return success(await makeBackup(source, { passphrase, onProgress }));
  }
  if (asked.what === "open") return open(asked.file, asked.passphrase, onProgress);
  if (!opened) return failure("请先选择备份文件。");
  const { undo } = asked;
  return restoreBackup(
    { db: new Register(), texts: new Texts(), newId, now: () => new Date(), undo, onProgress },
    opened,
  );
}

async function open(file: Blob, passphrase: string, onProgress: OnProgress): Promise<WorkerTold["open"]> {
  const read = await openBackup(file, passphrase, onProgress);
  if (!read.ok) return read;
  opened = read.value;
  const { manifest, torn, stores } = opened;
  return success({ manifest, torn, stores });
}
