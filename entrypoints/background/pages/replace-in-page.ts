import { browser } from "wxt/browser";
import type { ContentSender, Replacement } from "../../../lib/messaging/protocol.ts";
import { replaceInMainWorld } from "../../../lib/page/editors/main-world.ts";

/** Replaces text through the editor's own API: a function sent into the page's own world, in the frame that asked only. */
export async function replaceInPage(
  { editor, frame, expected, replacement, steps }: Replacement,
  from: ContentSender,
): Promise<{ done: boolean; detail: string }> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId: from.tab, frameIds: [from.frame] },
      world: "MAIN",
      func: replaceInMainWorld,
      args: steps ? [editor, frame, expected, replacement, steps] : [editor, frame, expected, replacement],
    });
    return first?.result === true
      ? { done: true, detail: "" }
      : { done: false, detail: "没有找到编辑器，或选中的文字已变。" };
  } catch {
    return { done: false, detail: "浏览器不允许在此页面替换。" };
  }
}
