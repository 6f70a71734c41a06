import type { EditorId } from "../e2e/editor-page.ts";
import type { Bench, BenchForm, Side } from "./browser.ts";
import { ROUNDS } from "./browser.ts";
import { AFTER_CARET, COMPLETED, LAST_DIGIT, paragraphs } from "./drafts.ts";
import { keyCosts } from "./key-costs.ts";
import { percentile, type BenchRow } from "./table.ts";

/** Editors that are typed into. */
const TYPED: readonly EditorId[] = ["contenteditable", "ueditor", "ckeditor4", "textarea", "prosemirror"];

/** Keys of each visit, without those before it that warm up. Even, so that the text ends as it began. */
const KEYS = 120;
const WARM_UP = 20;

/** Pause between two keys in milliseconds, and what chance adds to it: some twenty keys a second. */
const PAUSE = 30;
const SPREAD = 30;

/** One key as the page saw it. */
interface KeySample {
  /** Milliseconds from the key to the picture. */
  readonly latency: number;
  /** How many pictures it took. */
  readonly pictures: number;
}

interface Typed {
  readonly keys: readonly KeySample[];
  /** Processor time of the main thread for each key, in milliseconds. */
  readonly costs: readonly number[];
}

/**
 * Types real keys into a draft of 100,000 characters with 500 findings. Keys are, in turn, the last digit of a telephone
 * number and Backspace, so that each makes a mark or takes one away.
 *
 * DESIGN's figure is time on the clock: from the browser's stamp on the key (so a busy page counts) to the first task
 * after the frame in which the number is in the highlight registry or out of it. With script, style, layout, painting of
 * the main thread and the trace's own cost; without the compositor's raster. For the control it ends with the first frame
 * after the key. The wait for the next frame, up to 16.7 ms, and for a core is in both.
 *
 * Beside it, and no substitute: the main thread's processor time a key ({@link keyCosts}), which a loaded machine
 * changes little, and how many marks come in the very picture of their character.
 */
export async function typingRows(bench: Bench): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const editor of TYPED) {
    const typed: Record<Side, Typed[]> = { with: [], without: [] };
    for (const side of ROUNDS) typed[side].push(await bench.onForm(editor, side, "", (form) => typeInto(form, side)));
    rows.push(...rowsOf(editor, typed));
  }
  return rows;
}

function rowsOf(editor: EditorId, { with: ours, without }: Record<Side, Typed[]>): BenchRow[] {
  const keys = ours.flatMap((one) => one.keys);
  const latencies = keys.map(({ latency }) => latency);
  const control = without.flatMap((one) => one.keys).map(({ latency }) => latency);
  const together = keys.filter(({ pictures }) => pictures === 1).length / keys.length;
  const row = (name: string, value: number, unit: string): BenchRow => ({ name: `${editor}：${name}`, value, unit });
  const [costs, bare] = [ours.flatMap((one) => one.costs), without.flatMap((one) => one.costs)];
  const added = mean(costs) - mean(bare);
  const [one = [], other = []] = without.map((round) => round.costs);
  return [
    row("每次按键的主线程 CPU（含编辑器、排版、画出标记），p95", percentile(costs, 0.95), "ms"),
    row("　对照：未启用扩展，p95", percentile(bare, 0.95), "ms"),
    row(`　平均 ${mean(costs).toFixed(2)} 比对照 ${mean(bare).toFixed(2)} ms`, mean(costs) / mean(bare), "倍"),
    row(`　平均增加；误差（两轮对照之差）${Math.abs(mean(one) - mean(other)).toFixed(2)} ms`, added, "ms"),
    row("按键到标记画出，p50", percentile(latencies, 0.5), "ms"),
    { ...row("按键到标记画出（含等下一幅画面、等处理器），p95", percentile(latencies, 0.95), "ms"), limit: 16 },
    row("按键到标记画出，p99", percentile(latencies, 0.99), "ms"),
    row("　标记与字在同一幅画面出现的按键", together * 100, "%"),
    row("　对照：未启用扩展，按键到字画出，p50", percentile(control, 0.5), "ms"),
    row("　对照：未启用扩展，按键到字画出，p95", percentile(control, 0.95), "ms"),
  ];
}

async function typeInto({ page, article }: BenchForm, side: Side): Promise<Typed> {
  await article.setParagraphs(paragraphs(100_000, 500));
  if (side === "with") while ((await article.marked()).length === 0) await page.waitForTimeout(100);
  await article.putCaretBefore(AFTER_CARET);
  await article.editable().evaluate(watchKeys, side === "with" ? COMPLETED : "");
  await press(WARM_UP);
  await page.waitForTimeout(2000);
  const costs = await keyCosts(page.context(), () => press(KEYS));
  const samples = await article.editable().evaluate(samplesOf);
  const made = (await article.text()).includes(COMPLETED + AFTER_CARET);
  if (samples.length !== WARM_UP + KEYS || made) throw new Error(`${article.editor}: keys were lost`);
  return { keys: samples.slice(WARM_UP), costs };

  async function press(keys: number): Promise<void> {
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press(key % 2 === 0 ? LAST_DIGIT : "Backspace");
      await page.waitForTimeout(PAUSE + Math.random() * SPREAD);
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

declare global {
  interface Window {
    /** What {@link watchKeys} has measured. */
    keySamples: KeySample[] | undefined;
  }
}

/** Runs in the page: notes for each key how long it took until the picture; given a text, until one that differs in whether it is marked. */
function watchKeys(element: Element, text: string): void {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error("no window");
  const samples: KeySample[] = (view.keySamples = []);
  const isMarked = (): boolean =>
    text !== "" && [...(view.CSS.highlights.get("gongkai-block") ?? [])].some((range) => String(range) === text);
  const onKey = (event: Event): void => {
    const before = isMarked();
    let pictures = 0;
    // A message sent by the frame's script arrives when the frame is painted.
    const { port1, port2 } = new view.MessageChannel();
    const look = (): unknown => view.requestAnimationFrame(() => port2.postMessage(""));
    port1.addEventListener("message", () => {
      const latency = view.performance.now() - event.timeStamp;
      pictures += 1;
      if (text !== "" && isMarked() === before && latency < 2000) look();
      else samples.push({ latency, pictures });
    });
    port1.start();
    look();
  };
  view.addEventListener("keydown", onKey, { capture: true });
}

function samplesOf(element: Element): KeySample[] {
  return element.ownerDocument.defaultView?.keySamples ?? [];
}
