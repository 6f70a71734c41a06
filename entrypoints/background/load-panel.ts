import { browser } from "wxt/browser";
import type { ContentSender } from "../../lib/messaging/protocol.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";

/** Runs the overlay's script beside the content script, in the frame that asked only. */
export async function loadPanel({ tab, frame }: ContentSender): Promise<Result<Record<string, never>>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ["/panel.js"] });
    return success({});
  } catch {
    return failure("检查面板没有加载成功。");
  }
}
