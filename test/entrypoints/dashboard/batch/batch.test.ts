import { afterEach, expect, it, vi } from "vitest";
import type { FromBatchWorker, ToBatchWorker } from "../../../../entrypoints/dashboard/batch/batch-messages.ts";
import { createBatch } from "../../../../entrypoints/dashboard/batch/batch.ts";
import { success } from "../../../../lib/model/result.ts";

const sent = vi.hoisted(() => vi.fn<(name: string) => unknown>());
vi.mock("../../../../lib/messaging/send.ts", () => ({ send: sent }));

/** A worker that answers when the test says so. */
class Thread extends EventTarget {
  static all: Thread[] = [];
  name = "";
  constructor() {
    super();
    Thread.all.push(this);
  }
  postMessage(message: ToBatchWorker): void {
    if (message.type === "batch-text") this.name = message.source.name;
  }
  terminate(): void {
    return undefined;
  }
  answer(title: string): void {
    const text = { name: this.name, title, notes: [], findings: [] };
    const data: FromBatchWorker = { type: "batch-checked", text };
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

afterEach(() => void vi.unstubAllGlobals());

it("a batch that is begun while another goes on takes its place, and has none of its texts", async () => {
  vi.stubGlobal("Worker", Thread);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw));
  sent.mockImplementation((name) =>
    Promise.resolve(success(name === "pack.read" ? { pack: { id: "national" } } : { entries: [], notice: null })),
  );
  const { state, actions } = createBatch(vi.fn());
  actions.onPaste("第一批");
  await vi.waitFor(() => expect(Thread.all[0]?.name ?? "").not.toBe(""));
  actions.onPaste("第二批");
  await vi.waitFor(() => expect(Thread.all[1]?.name ?? "").not.toBe(""));
  Thread.all[0]?.answer("第一批");
  Thread.all[1]?.answer("第二批");
  await vi.waitFor(() => expect(state().phase).toBe("done"));
  expect(state().texts.map(({ title }) => title)).toEqual(["第二批"]);
  expect(sent.mock.calls.filter(([name]) => name === "batch.record")).toHaveLength(1);
});
