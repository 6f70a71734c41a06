import type { Bench, BenchForm, Side } from "./browser.ts";
import { ROUNDS } from "./browser.ts";
import { paragraphs } from "./drafts.ts";
import type { BenchRow } from "./table.ts";

/** How long each page is watched, in milliseconds. */
const WATCHED = 5000;

/** What the figure "about 0" is taken to allow, in percent of a core. */
const ABOUT_NOTHING = 1;

interface Idle {
  /** Processor time of the main thread, in milliseconds. */
  readonly spent: number;
  /** Of it, the time in scripts of extensions, in another stretch as long. */
  readonly scripts: number;
}

/**
 * An article of 10,000 characters that no one touches, while a script of the page adds and removes 5,000 elements a
 * second elsewhere: what the main thread spends more than without the extension, and of it our scripts. The rest is
 * Chromium's: each frame after a change it paints anew the paragraphs that have a highlight.
 */
export async function idleRows(bench: Bench): Promise<BenchRow[]> {
  const idle: Record<Side, Idle[]> = { with: [], without: [] };
  for (const side of ROUNDS) idle[side].push(await bench.onForm("contenteditable", side, "", stir));
  const spent = { with: idle.with.map((one) => one.spent), without: idle.without.map((one) => one.spent) };
  const name = "别处每秒增删 5000 个元素";
  return [
    {
      name: `${name}：比未启用时多的主线程 CPU（含浏览器重画标记）`,
      value: percent(spent.with) - percent(spent.without),
      unit: "% 一核",
      limit: ABOUT_NOTHING,
    },
    { name: "　其中本扩展的脚本", value: percent(idle.with.map((one) => one.scripts)), unit: "% 一核" },
    { name: "　对照：未启用扩展", value: percent(spent.without), unit: "% 一核" },
    {
      name: "　误差（两轮对照之差）",
      value: Math.abs(percent(spent.without.slice(0, 1)) - percent(spent.without.slice(1))),
      unit: "% 一核",
    },
  ];
}

/** Times of some visits as a share of the time watched. */
function percent(times: readonly number[]): number {
  return (times.reduce((a, b) => a + b, 0) / times.length / WATCHED) * 100;
}

async function stir({ page, article, mainThread, ownScripts }: BenchForm): Promise<Idle> {
  await article.setParagraphs(paragraphs(10_000, 50));
  await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement("div"));
    setInterval(() => {
      for (let change = 0; change < 25; change += 1) {
        const element = document.createElement("span");
        element.textContent = "动";
        place.append(element);
        element.remove();
      }
    }, 10);
  });
  await page.waitForTimeout(2500);
  const before = await mainThread();
  await page.waitForTimeout(WATCHED);
  const spent = (await mainThread()) - before;
  return { spent, scripts: await ownScripts(WATCHED) };
}
