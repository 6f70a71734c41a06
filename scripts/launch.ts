import { chromium, type BrowserContext } from "@playwright/test";
import { findChromium } from "./find-chromium.mjs";

/** What to start. */
export interface Launch {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
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
  // A second name of the demo portal, for tests of a site that is not switched on.
  "--host-resolver-rules=MAP portal.test 127.0.0.1",
  // Chrome and Edge no longer take an extension from the command line; they do take it over the debugging pipe.
  "--enable-unsafe-extension-debugging",
];

/** Starts an installed Chromium, Chrome or Edge with a fresh profile and the extension loaded as a user would unpack it. */
export async function launch({ extension, headless, ...look }: Launch): Promise<Launched> {
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? [...ARGS, "--no-sandbox"] : ARGS;
  const context = await chromium.launchPersistentContext("", {
    ...(executablePath ? { executablePath } : {}),
    headless,
    args,
    ignoreDefaultArgs: ["--disable-extensions"],
    locale: "zh-CN",
    ...look,
  });
  const session = await context.browser()?.newBrowserCDPSession();
  // Not in Playwright's list of commands.
  const loaded: unknown = await session?.send(
    "Extensions.loadUnpacked" as "Browser.getVersion",
    { path: extension } as never,
  );
  if (typeof loaded !== "object" || loaded === null || !("id" in loaded)) throw new Error("扩展没有装上");
  return { context, origin: `chrome-extension://${String(loaded.id)}` };
}
