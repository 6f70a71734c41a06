import { chromium, type BrowserContext } from "@playwright/test";
import { findChromium } from "./find-chromium.mjs";

/** The part of the extension API inside the worker that is used here. */
declare const chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> } };

/** What to start. */
export interface Launch {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Further start-up flags. */
  readonly flags?: readonly string[];
  /** Window size in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly deviceScaleFactor?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly origin: string;
}

/** No sandbox where there is no user for it; no talk to the outside. */
const ARGS = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
  "--lang=zh-CN",
  // Chrome and Edge no longer take an extension from the command line; they do take it over the debugging pipe.
  "--enable-unsafe-extension-debugging",
];

/** Starts an installed Chromium, Chrome or Edge with a fresh profile and the extension loaded as a user would unpack it. */
export async function launch({ extension, headless, flags = [], ...look }: Launch): Promise<Launched> {
  const executablePath = findChromium();
  const args = [...ARGS, ...flags, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const context = await chromium.launchPersistentContext("", {
    ...(executablePath ? { executablePath } : {}),
    headless,
    args,
    ignoreDefaultArgs: ["--disable-extensions"],
    locale: "zh-CN",
    ...look,
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("浏览器没有调试通道，扩展装不上");
  const { id } = await session.send("Extensions.loadUnpacked", { path: extension });
  await switchedOn(context);
  return { context, origin: `chrome-extension://${id}` };
}

/** Waits until the build's own sites are registered: it happens when the extension is installed. */
async function switchedOn(context: BrowserContext): Promise<void> {
  const [worker = await context.waitForEvent("serviceworker")] = context.serviceWorkers();
  for (let tries = 0; tries < 100; tries++) {
    if ((await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length > 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("扩展没有启动");
}
