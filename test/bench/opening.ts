import type { EditorId } from "../e2e/editor-page.ts";
import type { Bench, BenchForm } from "./browser.ts";
import { paragraphs } from "./drafts.ts";
import { percentile, type BenchRow } from "./table.ts";

const OPENED: readonly EditorId[] = ["contenteditable", "ueditor", "ckeditor4", "textarea", "prosemirror"];

/** Visits an editor. */
const VISITS = 7;

/**
 * From the moment the editor stands in the page with a stored article of 10,000 characters to marks in the highlight
 * registry (all that are in view come at once), both looked for by an observer and a 4 ms timer of the page. The editor comes a second after the page, when
 * the rules are loaded. It includes the extension's own finding of the editor: a frame is looked for at intervals.
 */
export async function openingRows(bench: Bench): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const editor of OPENED) {
    const times: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) times.push(await bench.onForm(editor, "with", "", open));
    const name = `${editor}：编辑器出现到标记画出，1 万字 50 处，${VISITS} 次的中位数`;
    rows.push({ name, value: percentile(times, 0.5), unit: "ms", limit: 100 });
    rows.push({ name: `${editor}：　最慢一次`, value: Math.max(...times), unit: "ms" });
  }
  return rows;
}

async function open({ page, article }: BenchForm): Promise<number> {
  const draft = paragraphs(10_000, 50);
  const html = article.editor === "textarea" ? draft.join("\n") : draft.map((text) => `<p>${text}</p>`).join("");
  // A form filled in by the server: its field holds the draft before the editor's script takes it over.
  await page.route("**/admin/articles/new**", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const escaped = html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    await route.fulfill({ response, body: body.replace(/(<textarea id="body"[^>]*>)/, `$1${escaped}`) });
  });
  await page.addInitScript(watchOpening);
  await article.open(new URL(page.url()).origin, "&late=1000");
  const time = await page.waitForFunction(() => window.opened, undefined, { timeout: 10_000 }).catch(() => {});
  // Never drawn is the worst of times.
  return (await time?.jsonValue()) ?? Number.POSITIVE_INFINITY;
}

declare global {
  interface Window {
    /** What {@link watchOpening} has measured. */
    opened: number | undefined;
  }
}

/** Runs in the page before its scripts: notes how long the editor stood there without its marks. */
function watchOpening(): void {
  if (window.top !== window) return;
  let appeared: number | undefined;
  const look = (): void => {
    const host = document.querySelector("#editor-host");
    const frame = host?.querySelector("iframe")?.contentDocument;
    const body = frame?.body?.isContentEditable || frame?.designMode === "on" ? frame.body : undefined;
    const shown = body ?? host?.querySelector("[contenteditable],textarea:not([hidden])");
    const view = shown?.ownerDocument.defaultView;
    if (!view || shown.textContent.length < 9000) return;
    appeared ??= performance.now();
    if ((view.CSS.highlights.get("gongkai-block")?.size ?? 0) === 0) return;
    window.opened ??= performance.now() - appeared;
    clearInterval(timer);
    observer.disconnect();
  };
  const timer = setInterval(look, 4);
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
