import type { Page } from "@playwright/test";
import { launch } from "../../scripts/launch.ts";
import { layDownMany } from "./many-cases.ts";
import { percentile, type BenchRow } from "./table.ts";

/** Openings, changes of the period, and new events. */
const TIMES = 5;

/** Between new events, in milliseconds. */
const PAUSE = 2000;

/** What stands on a screen once its figures are there. */
const ANNUAL = ".annual-table td button";
const MONTH = ".main-figures .how-many";

/**
 * 年度报告 and 统计 upon 10,000 requests with some 245,000 events over seven years: from a link to its figures on the screen, once the log was read;
 * a new request until it is counted; and all of it from the start of a navigation.
 */
export async function figureRows(extension: string): Promise<BenchRow[]> {
  const { context, origin } = await launch({ extension, headless: true, viewport: { width: 1280, height: 900 } });
  try {
    const { desk } = await layDownMany(context, origin);
    const page = await context.newPage();
    const [last, year] = [new Date().getFullYear() - 1, new Date().getFullYear()];
    await page.addInitScript(watch, ANNUAL);
    await page.goto(`${origin}/dashboard.html#annual/${last}`);
    await page.waitForFunction(() => window.seenAt !== undefined, undefined, { timeout: 180_000 });
    const opening = await page.evaluate(() => window.seenAt ?? Number.NaN);
    // Anew and elsewhere: the log has been read, and nothing of a report was worked out yet.
    await page.goto("about:blank");
    await page.goto(`${origin}/dashboard.html#requests`);
    await page.locator(".count-of", { hasText: /共 [^，]+$/ }).waitFor({ timeout: 180_000 });
    const first = await page.evaluate(follow, { hash: `annual/${year}`, selector: ANNUAL });
    const years: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      years.push(await page.evaluate(follow, { hash: `annual/${last - (time % 3)}`, selector: ANNUAL }));
    }
    await page.evaluate(follow, { hash: `annual/${year}`, selector: ANNUAL });
    const anew = await newRequests(page, desk);
    const month = new Date().toISOString().slice(0, 7);
    const months = [await page.evaluate(follow, { hash: `figures/${month}`, selector: MONTH })];
    for (const number of ["01", "02", "03", "04"]) {
      months.push(await page.evaluate(follow, { hash: `figures/${last}-${number}`, selector: MONTH }));
    }
    const [counted = Number.NaN, ...others] = months;
    return [
      { name: "打开年度报告：全部历史读完、算完并列出三张表", value: opening, unit: "ms" },
      { name: "历史已读，第一次看年度报告，到三张表列出", value: first, unit: "ms", limit: 2000 },
      { name: `　换看另一年，${TIMES} 次的中位数`, value: percentile(years, 0.5), unit: "ms" },
      { name: `新登记一件到表上的数字改变，${TIMES} 次的中位数`, value: percentile(anew, 0.5), unit: "ms", limit: 200 },
      { name: "　最慢一次", value: Math.max(...anew), unit: "ms" },
      { name: "历史已读，第一次看月度统计", value: counted, unit: "ms", limit: 300 },
      { name: "　换看另一月，最慢一次", value: Math.max(...others), unit: "ms", limit: 300 },
    ];
  } finally {
    await context.close();
  }
}

/** From the call that records a request to the number in the tables; the first makes the background read what was laid down. */
async function newRequests(page: Page, desk: Page): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    // What else is on the screen (duty, texts) is worked out after the tables; nobody records the next request meanwhile.
    await page.waitForTimeout(PAUSE);
    const seen = page.evaluate(seeChange, ".annual-table .grid");
    const began = await desk.evaluate(record);
    times.push((await seen) - began);
  }
  return times.slice(1);
}

declare global {
  interface Window {
    /** When what {@link watch} waits for was there, in milliseconds since the navigation began. */
    seenAt: number | undefined;
  }
}

/** Runs in the page before its scripts. */
function watch(selector: string): void {
  window.seenAt = undefined;
  new MutationObserver(() => {
    if (document.querySelector(selector)) window.seenAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** From a change of the address to the frame in which the figures stand. */
async function follow({ hash, selector }: { readonly hash: string; readonly selector: string }): Promise<number> {
  const old = document.querySelector(selector);
  const began = performance.now();
  location.hash = hash;
  await new Promise<void>((resolve) => {
    const look = new MutationObserver(() => {
      const now = document.querySelector(selector);
      if (!now || now === old) return;
      look.disconnect();
      resolve();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
  return performance.now() - began;
}

function seeChange(selector: string): Promise<number> {
  const shown = (): string => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join(" ");
  const before = shown();
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      const now = shown();
      if (now === "" || now === before) return;
      look.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    look.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

async function record(): Promise<number> {
  const began = performance.timeOrigin + performance.now();
  const fact = {
    type: "StepTaken",
    case: crypto.randomUUID(),
    procedure: "request",
    step: "register",
    fields: { channel: "in-person", "applicant-kind": "natural", content: "某项文件" },
  };
  const entry = { id: crypto.randomUUID(), occurredAt: new Date().toISOString(), fact };
  await chrome.runtime.sendMessage({ name: "case.record", data: { entries: [entry] } });
  return began;
}
