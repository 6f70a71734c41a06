import { resetBrowser } from "../platform/fake-browser.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { listen } from "../../../lib/messaging/listen.ts";
import { send } from "../../../lib/messaging/send.ts";
import { success } from "../../../lib/model/result.ts";

const ASLEEP = new Error("Could not establish connection. Receiving end does not exist.");
const DIED = new Error("A listener indicated an asynchronous response, but the message channel closed");
const REPLACEMENT = { editor: "tinymce", frame: 0, expected: "a", replacement: "b" } as const;

/** What the background does at each call in turn: answers, or fails. */
function background(...turns: unknown[]) {
  const calls: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((message: unknown) => {
    calls.push(message);
    const turn = turns[calls.length - 1];
    return turn instanceof Error ? Promise.reject(turn) : Promise.resolve(turn);
  });
  return calls;
}

async function say(message: unknown, id: string = fakeBrowser.runtime.id): Promise<void> {
  void (await fakeBrowser.runtime.onMessage.trigger(message, { id }, () => undefined));
}

async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("send", () => {
  it("gives back the background's answer, also a failure", async () => {
    const calls = background(success({ count: 3 }), { ok: false, error: "不行" });
    expect(await settled(send("register.pending", {}))).toEqual(success({ count: 3 }));
    expect(await settled(send("register.pending", {}))).toEqual({ ok: false, error: "不行" });
    expect(calls.length).toBe(2);
    expect(calls[0]).toEqual({ name: "register.pending", data: {} });
  });

  it("asks once more where the worker was asleep or died or said nothing", async () => {
    for (const first of [ASLEEP, DIED, undefined]) {
      const calls = background(first, success({ count: 1 }));
      expect(await settled(send("register.pending", {}))).toEqual(success({ count: 1 }));
      expect(calls.length).toBe(2);
    }
  });

  it("fails in words after the second time", async () => {
    const calls = background(ASLEEP, ASLEEP, success({ count: 1 }));
    expect(await settled(send("register.pending", {}))).toMatchObject({ error: expect.stringContaining("没有回应") });
    expect(calls.length).toBe(2);
  });

  it("never makes a replacement twice, but asks again where nobody heard", async () => {
    const died = background(DIED, success({ done: true, detail: "" }));
    expect(await settled(send("editor.replace", REPLACEMENT))).toMatchObject({ ok: false });
    expect(died.length).toBe(1);
    background(ASLEEP, success({ done: true, detail: "" }));
    expect(await settled(send("editor.replace", REPLACEMENT))).toMatchObject({ ok: true });
  });

  it("says that the extension was updated", async () => {
    const updated = { ok: false, error: "公开助手已更新，请刷新本页" };
    const calls = background(new Error("Extension context invalidated."));
    expect(await settled(send("pack.get", {}))).toEqual(updated);
    expect(calls.length).toBe(1);
    vi.spyOn(fakeBrowser.runtime, "id", "get").mockReturnValue("");
    expect(await settled(send("pack.get", {}))).toEqual(updated);
  });
});

describe("listen", () => {
  it("hears the background's words, no one else's, and stops", async () => {
    const heard: unknown[] = [];
    const stop = listen({
      "pack.changed": () => heard.push("pack"),
      "article.changed": () => heard.push("article"),
      "allowed.changed": () => heard.push("allowed"),
      "site.disabled": ({ origin }) => heard.push(origin),
    });
    await say({ name: "pack.changed", data: {} });
    await say({ name: "site.disabled", data: { origin: "https://a.gov.cn" } });
    await say({ name: "article.changed", data: {} });
    await say({ name: "site.disabled", data: {} });
    await say({ name: "gate.check" });
    await say("pack.changed");
    await say({ name: "pack.changed", data: {} }, "other");
    expect(heard).toEqual(["pack", "https://a.gov.cn", "article"]);
    stop();
    await say({ name: "pack.changed", data: {} });
    expect(heard.length).toBe(3);
  });
});
