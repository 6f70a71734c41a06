// @vitest-environment happy-dom
import "../../lib/platform/fake-browser.ts";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Desk } from "../../../entrypoints/editor.content/desk.ts";
import { tellPublished } from "../../../entrypoints/editor.content/article/tell-published.ts";

const DESK = new Desk({ reviewed() {}, key() {}, pressed() {} });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Refuses so many times. */
function background(refusals: number): unknown[] {
  const asked: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((message: unknown) => {
    asked.push(message);
    return Promise.resolve(asked.length > refusals ? { ok: true, value: {} } : { ok: false, error: "没有写入" });
  });
  return asked;
}

it("tells the same again until it was recorded, and then no more", async () => {
  const asked = background(2);
  tellPublished(DESK, new AbortController().signal)({ evidence: "页面提示", address: "https://a.cn/1.html" });
  await vi.advanceTimersByTimeAsync(300_000);
  const data = { evidence: "页面提示", address: "https://a.cn/1.html" };
  expect(asked).toEqual(Array.from({ length: 3 }, () => ({ name: "publish.seen", data })));
});

it("gives up in the end, and where the site was switched off", async () => {
  const asked = background(Infinity);
  const life = new AbortController();
  const tell = tellPublished(DESK, life.signal);
  tell({ evidence: "页面提示" });
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toHaveLength(6);
  life.abort();
  tell({ evidence: "页面提示" });
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toHaveLength(6);
});
