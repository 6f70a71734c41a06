import { browser } from "wxt/browser";
import { failure, type Result } from "../model/result.ts";
import type { MessageName, ReplyOf, RequestOf } from "./protocol.ts";

const UPDATED = "公开助手已更新，请刷新本页";
const SILENT = "公开助手的后台没有回应，请再试一次；仍不行请刷新本页。";

/** How long to let the worker start, in milliseconds. */
const WAKE = 150;

/**
 * Asks the background. Asked again once where the worker was asleep and the message was not taken. Never throws: an
 * updated or silent extension is a failure with a sentence.
 */
export async function send<N extends MessageName>(name: N, data: RequestOf<N>): Promise<Result<ReplyOf<N>>> {
  for (let attempt = 1; ; attempt++) {
    try {
      // An orphaned content script has no runtime id any more.
      if (!browser.runtime?.id) return failure(UPDATED);
      const reply: unknown = await browser.runtime.sendMessage({ name, data });
      if (isResult<ReplyOf<N>>(reply)) return reply;
    } catch (error) {
      const words = error instanceof Error ? error.message : "";
      if (words.includes("context invalidated")) return failure(UPDATED);
      // Taken, and then the worker died: whether it was done is not known, and a replacement must not be made twice.
      if (name === "editor.replace" && !words.includes("Receiving end does not exist")) return failure(SILENT);
    }
    if (attempt === 2) return failure(SILENT);
    await new Promise((resolve) => setTimeout(resolve, WAKE));
  }
}

/** The replier's type is held by `handle`, which is typed by the same map; here only its frame is looked at. */
function isResult<T>(reply: unknown): reply is Result<T> {
  return typeof reply === "object" && reply !== null && "ok" in reply && typeof reply.ok === "boolean";
}
