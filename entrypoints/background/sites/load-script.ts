import { browser } from "wxt/browser";
import type { ContentSender, PageScript } from "../../../lib/messaging/protocol.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";

const FILES = {
  engine: "/engine.js",
  panel: "/panel.js",
  forms: "/forms.js",
  stamps: "/stamps.js",
  "portal-panel": "/portal-panel.js",
} as const satisfies Record<PageScript, string>;

/** Runs a script of ours beside the content script, in the frame that asked only. */
export async function loadScript(
  script: PageScript,
  { tab, frame }: ContentSender,
): Promise<Result<Record<string, never>>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [FILES[script]] });
    return success({});
  } catch {
    return failure(script === "engine" ? "检查程序没有加载成功。" : "面板没有加载成功，请刷新本页再试一次。");
  }
}
