import { expect, it, vi } from "vitest";
import type { WorkerAnswer, WorkerWork } from "../../../../entrypoints/dashboard/data/backup-messages.ts";
import { createBackupWorker } from "../../../../entrypoints/dashboard/data/backup-thread.ts";
import { failure } from "../../../../lib/model/result.ts";

/** A worker that does as it is told in the test. */
class Thread extends EventTarget {
  static last: Thread | undefined;
  readonly asked: WorkerWork[] = [];
  ended = false;
  constructor() {
    super();
    Thread.last = this;
  }
  postMessage(work: WorkerWork): void {
    this.asked.push(work);
  }
  terminate(): void {
    this.ended = true;
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

/** Locks as they are once a worker was ended: nobody holds one. */
function letGo(): void {
  const request = (_name: string, _options: unknown, held: () => unknown): Promise<unknown> => Promise.resolve(held());
  vi.stubGlobal("navigator", { locks: { request } });
}

it("says what to do where the browser ends the worker in the middle of a backup, and begins the next one with another", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", Thread);
  letGo();
  const { ask } = createBackupWorker();
  const made = ask({ what: "make", passphrase: "p", stores: {} }, vi.fn());
  const ended = Thread.last;
  const [making] = ended?.asked ?? [];
  if (!ended || !making) throw new Error("nothing was asked");
  ended.say({ lock: making.lock, at: "work" });
  await vi.advanceTimersByTimeAsync(2000);
  expect(await made).toMatchObject({ ok: false, error: expect.stringMatching(/没有完成.*刷新本页再试一次/) });
  expect(ended.ended).toBe(true);
  const again = ask({ what: "make", passphrase: "p", stores: {} }, vi.fn());
  expect(Thread.last).not.toBe(ended);
  const [anew] = Thread.last?.asked ?? [];
  Thread.last?.say({ lock: anew?.lock ?? "", told: failure("做不了") });
  expect(await again).toEqual(failure("做不了"));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("takes what the worker said last, though it has let go of its lock already", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", Thread);
  letGo();
  const { ask } = createBackupWorker();
  const opened = ask({ what: "open", file: new Blob([]), passphrase: "p" }, vi.fn());
  const thread = Thread.last;
  const [opening] = thread?.asked ?? [];
  if (!thread || !opening) throw new Error("nothing was asked");
  thread.say({ lock: opening.lock, at: "work" });
  await vi.advanceTimersByTimeAsync(1000);
  thread.say({ lock: opening.lock, told: failure("打不开") });
  await vi.advanceTimersByTimeAsync(2000);
  expect(await opened).toEqual(failure("打不开"));
  expect(thread.ended).toBe(false);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
