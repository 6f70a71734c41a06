import type { Page } from "@playwright/test";
import type { LoggedEvent } from "../../lib/model/event.ts";
import { launch } from "../../scripts/launch.ts";
import { layDownMany } from "./many-cases.ts";
import { percentile, type BenchRow } from "./table.ts";

/** Openings, and new events. */
const TIMES = 5;

/**
 * The dashboard upon a log of 10,000 requests with some 245,000 events over seven years, of which 200 are open: from the
 * start of the navigation to the open ones on the screen, and to all of them; search; a new event on the screen.
 */
export async function casesRows(extension: string): Promise<BenchRow[]> {
  const { context, origin } = await launch({ extension, headless: true, viewport: { width: 1280, height: 900 } });
  try {
    const { desk, events } = await layDownMany(context, origin);
    const rows: BenchRow[] = [];
    const first: number[] = [];
    const all: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const page = await context.newPage();
      await page.addInitScript(watchRows);
      await page.goto(`${origin}/dashboard.html#requests`);
      await page.waitForFunction(() => window.rowsAt?.all !== undefined, undefined, { timeout: 180_000 });
      const at = await page.evaluate(() => window.rowsAt);
      first.push(at?.first ?? Number.NaN);
      all.push(at?.all ?? Number.NaN);
      if (time === TIMES - 1) rows.push(...(await searchRows(page)), ...(await newEventRows(page, desk, events)));
      await page.close();
    }
    return [
      {
        name: `打开依申请公开，在办的列出，${TIMES} 次的中位数`,
        value: percentile(first, 0.5),
        unit: "ms",
        limit: 1000,
      },
      { name: "　最慢一次", value: Math.max(...first), unit: "ms" },
      { name: "　全部历史读完并算完（其间可用）", value: percentile(all, 0.5), unit: "ms" },
      ...rows,
    ];
  } finally {
    await context.close();
  }
}

/** From a letter typed to the list drawn anew, among all cases. */
async function searchRows(page: Page): Promise<BenchRow[]> {
  await page.getByLabel("状态").selectOption("any");
  const times: number[] = [];
  for (const text of ["定点", "定点 2019", "1号", "业务3股", "99"]) times.push(await page.evaluate(typeIn, text));
  return [{ name: "在一万件中查找，输入一次到列表更新，最慢一次", value: Math.max(...times), unit: "ms", limit: 100 }];
}

/** From the call that records an event to its trace on the case's page. */
async function newEventRows(page: Page, desk: Page, events: readonly LoggedEvent[]): Promise<BenchRow[]> {
  const open = events.at(0)?.fact;
  const id = open && "case" in open ? open.case : "";
  await page.goto(`${page.url().replace(/#.*/, "")}#case/${id}`);
  await page.getByRole("heading", { name: "办理过程" }).waitFor();
  const times: number[] = [];
  const writing: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const seen = page.evaluate(seeNewStep);
    const { began, written } = await desk.evaluate(recordStep, id);
    times.push((await seen) - began);
    writing.push(written);
  }
  // The rows were laid down behind the background's back: at the first word it reads them all.
  const [first = Number.NaN, ...others] = times;
  return [
    { name: `新记录一步到显示出来，${TIMES - 1} 次的中位数`, value: percentile(others, 0.5), unit: "ms", limit: 100 },
    { name: "　最慢一次", value: Math.max(...others), unit: "ms" },
    { name: "　后台第一次读这么长的记录时", value: first, unit: "ms" },
    { name: "　其中后台写入记录并答复", value: percentile(writing, 0.5), unit: "ms" },
  ];
}

declare global {
  interface Window {
    /** What {@link watchRows} has seen, in milliseconds since the navigation began. */
    rowsAt: { first?: number; all?: number } | undefined;
  }
}

/** Runs in the page before its scripts. */
function watchRows(): void {
  window.rowsAt = {};
  new MutationObserver(() => {
    const at = (window.rowsAt ??= {});
    if (document.querySelector(".requests tbody tr")) at.first ??= performance.now();
    if (document.querySelector(".count-of")?.textContent?.endsWith("共 10000 件") === true)
      at.all ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function typeIn(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('.filter input[type="search"]');
  const table = document.querySelector(".list");
  if (!input || !table) return Number.NaN;
  const began = performance.now();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
  return performance.now() - began;
}

async function recordStep(id: string): Promise<{ readonly began: number; readonly written: number }> {
  const began = performance.timeOrigin + performance.now();
  const fact = {
    type: "StepTaken",
    case: id,
    procedure: "request",
    step: "coordinate",
    fields: { departments: "办公室" },
  };
  const entry = { id: crypto.randomUUID(), occurredAt: new Date().toISOString(), fact };
  await chrome.runtime.sendMessage({ name: "case.record", data: { entries: [entry] } });
  return { began, written: performance.timeOrigin + performance.now() - began };
}

function seeNewStep(): Promise<number> {
  const list = document.querySelector(".timeline ol");
  const before = list?.childElementCount ?? 0;
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if ((document.querySelector(".timeline ol")?.childElementCount ?? 0) <= before) return;
      look.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    look.observe(document, { childList: true, subtree: true });
  });
}
