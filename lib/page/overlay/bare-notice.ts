const LOOK =
  "position:fixed;right:16px;bottom:16px;width:320px;padding:10px 14px;border:2px solid;border-radius:8px;" +
  "color-scheme:light dark;color:CanvasText;background:Canvas;font:14px/1.6 system-ui,sans-serif";

/**
 * One sentence and one button in plain elements, for where the panel cannot be loaded: who is held must at least be told.
 * Answers a function that shows a sentence, or takes the notice away.
 */
export function createBareNotice(root: ShadowRoot, onRetry: () => void): (sentence: string | undefined) => void {
  const document = root.ownerDocument;
  const box = document.createElement("div");
  box.style.cssText = LOOK;
  box.lang = "zh-CN";
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.style.margin = "0 0 8px";
  const retry = document.createElement("button");
  retry.type = "button";
  retry.textContent = "重新加载检查面板";
  retry.addEventListener("click", (event) => event.isTrusted && onRetry());
  box.append(text, retry);
  return (sentence) => {
    if (sentence === undefined) return box.remove();
    if (text.textContent !== sentence) text.textContent = sentence;
    if (!box.isConnected) root.append(box);
  };
}
