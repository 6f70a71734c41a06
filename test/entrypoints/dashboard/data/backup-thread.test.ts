import { expect, it, vi } from "vitest";
import type { WorkerAnswer, WorkerWork } from "../../../../entrypoints/dashboard/data/backup-messages.ts";
import { createBackupWorker } from "../../../../entrypoints/dashboard/data/backup-thread.ts";
import { failure } from "../../../../lib/model/result.ts";

/** A worker that does as it is told in the test. */
class Thread extends EventTarget {
  static last: Thread | undefined;
  readonly asked: WorkerWork[] = [];
  constructor() {
    super();
    Thread.last = this;
  }
  postMessage(work: WorkerWork): void {
    this.asked.push(work);
  }
  say(data: WorkerAnswer): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

it("hands what comes of each work to whoever asked for it, also where one is asked before another is done", async () => {
  vi.stubGlobal("Worker", Thread);
  const { ask } = createBackupWorker();
  const [made, opened] = [vi.fn(), vi.fn()];
  const first = ask({ what: "make", passphrase: "p", stores: {} }, made);
  const second = ask({ what: "open", file: new Blob([]), passphrase: "p" }, opened);
  vi.unstubAllGlobals();
  const thread = Thread.last;
  const [making, opening] = thread?.asked ?? [];
  if (!thread || !making || !opening) throw new Error("nothing was asked");
  thread.say({ lock: opening.lock, done: 1, all: 2 });
  thread.say({ lock: opening.lock, told: failure("打不开") });
  thread.say({ lock: making.lock, told: failure("做不了") });
  expect([await first, await second]).toEqual([failure("做不了"), failure("打不开")]);
  expect([made.mock.calls, opened.mock.calls]).toEqual([[], [[1, 2]]]);
});
