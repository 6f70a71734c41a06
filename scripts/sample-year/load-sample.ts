import type { BrowserContext, Page } from "@playwright/test";
import type { PageToBackground } from "../../lib/messaging/protocol.ts";
import type { Entry } from "../../lib/model/event.ts";
import type { Result } from "../../lib/model/result.ts";
import { today } from "../../lib/platform/today.ts";
import { sampleChecks } from "./checks.ts";
import { sampleFigures } from "./figures.ts";
import { samplePeople } from "./people.ts";
import { SAMPLE_OFFICE } from "./office.ts";
import { samplePack } from "./pack.ts";
import { sampleYear } from "./sample-year.ts";

/** The parts of the extension API that are used in its own pages here. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(what: { url: string }): Promise<readonly { readonly id: number }[]> };
  readonly scripting: {
    executeScript<A>(what: {
      target: { tabId: number };
      func: (argument: A) => unknown;
      args: readonly [A];
    }): Promise<readonly { readonly result: unknown }[]>;
  };
};

/** Opens the sample's vault: nothing real is in it. */
export const SAMPLE_PASSPHRASE = "样例保险箱口令2026";

/** Entries in one message to the background, about. */
const BATCH = 800;
/** As many as a page may send at once. */
const PAGE_BATCH = 100;

/** What was loaded. */
export interface Loaded {
  readonly cases: number;
  readonly entries: number;
  readonly drafts: number;
}

/**
 * Fills a fresh profile with the sample year by the messages that our own pages and scripts send: applicants into the
 * vault, which stays open, cases from an extension's page, checks from a page of the demo portal. Throws a sentence.
 */
export async function loadSample(context: BrowserContext, origin: string, portal: string): Promise<Loaded> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const compartment = "applicants";
  await ask(page, "vault.create", { compartment, passphrase: SAMPLE_PASSPHRASE });
  await ask(page, "office.save", SAMPLE_OFFICE);
  const people = samplePeople();
  const { kept } = await ask(page, "vault.put-all", {
    compartment,
    persons: people.map(({ id, record }) => ({ id, record })),
  });
  const applicants = people.flatMap((person, index) => {
    const ref = kept[index];
    return ref ? [{ ...person, ref }] : [];
  });
  const cases = sampleYear(today(), applicants, portal);
  for (const entries of batches(cases, BATCH)) await ask(page, "case.record", { entries });
  const figures = sampleFigures(today());
  await ask(page, "report.record", { entries: figures });
  const checks = sampleChecks(today(), `${portal}/admin/articles/new`);
  await recordChecks(context, page, `${portal}/admin/articles`, checks);
  await page.close();
  return {
    cases: cases.length,
    entries: cases.flat().length + figures.length + checks.length,
    drafts: new Set(checks.flatMap(({ fact }) => ("draft" in fact ? fact.draft.draft : []))).size,
  };
}

/** Brings the sample agency's rules and catalogue, to be chosen in the settings. Call it on one of our own pages. */
export async function bringPack(page: Page): Promise<void> {
  await ask(page, "pack.import", { json: JSON.stringify(samplePack) });
}

async function ask<N extends keyof PageToBackground>(
  page: Page,
  name: N,
  data: PageToBackground[N]["request"],
): Promise<PageToBackground[N]["reply"]> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { name, data });
  const result = reply as Result<PageToBackground[N]["reply"]>;
  if (!result.ok) throw new Error(`样例没有装好（${name}）：${result.error}`);
  return result.value;
}

/** Whole cases together, none cut in two. */
function batches(cases: readonly (readonly Entry[])[], size: number): Entry[][] {
  const all: Entry[][] = [];
  for (const entries of cases) {
    const last = all.at(-1);
    if (last && last.length + entries.length <= size) last.push(...entries);
    else all.push([...entries]);
  }
  return all;
}

/** Checks are told by the script in a switched-on site's page and by nobody else, so from there they come. */
async function recordChecks(
  context: BrowserContext,
  page: Page,
  url: string,
  entries: readonly Entry[],
): Promise<void> {
  const site = await context.newPage();
  await site.goto(url);
  for (let at = 0; at < entries.length; at += PAGE_BATCH) {
    const data = { entries: entries.slice(at, at + PAGE_BATCH) };
    const answer = await page.evaluate(
      async ([address, message]) => {
        const [tab] = await chrome.tabs.query({ url: address });
        if (!tab) return "no tab";
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          func: (what) => chrome.runtime.sendMessage(what),
          args: [message],
        });
        return frame?.result;
      },
      [url, { name: "register.append", data }] as const,
    );
    if (!(answer as { ok?: boolean } | undefined)?.ok)
      throw new Error(`样例的稿件记录没有装好：${JSON.stringify(answer)}`);
  }
  await site.close();
}
