import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "@playwright/test";
import { type Browser, launch, type Page } from "puppeteer-core";
import type { PageToBackground } from "../../lib/messaging/protocol.ts";
import type { Result } from "../../lib/model/result.ts";

const BUILD = resolve(import.meta.dirname, "../../.output/firefox-mv3-demo");

/** Where Firefox is looked for. */
export const FIREFOX = process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr";

const ID = "gongkai@gongkai.local";

/** What Firefox lists when a page is left before it was answered: nothing that anybody still waits for. */
const LEFT = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

/** As much of the browser's own protocol as is needed to read its console. */
interface BidiConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly result?: { readonly value: string };
    };
  }>;
}

/** Whether it is there. */
export function hasFirefox(): boolean {
  return existsSync(FIREFOX);
}

/** The dashboard in a Firefox of its own: what a person does there, and what was saved. */
export class FirefoxDesk {
  private readonly browser: Browser;
  private readonly page: Page;
  private readonly origin: string;
  private readonly downloads: string;

  private constructor(browser: Browser, page: Page, origin: string, downloads: string) {
    [this.browser, this.page, this.origin, this.downloads] = [browser, page, origin, downloads];
  }

  /** Starts it with an empty profile. */
  static async start(): Promise<FirefoxDesk> {
    const uuid = randomUUID();
    const downloads = mkdtempSync(join(tmpdir(), "gongkai-firefox-"));
    const browser = await launch({
      browser: "firefox",
      executablePath: FIREFOX,
      headless: true,
      defaultViewport: { width: 1280, height: 900 },
      // Else Firefox does not let us go to an extension's own pages.
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [ID]: uuid }),
        "extensions.webextensions.keepUuidOnUninstall": true,
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.useDownloadDir": true,
        "browser.download.always_ask_before_handling_new_types": false,
      },
    });
    await browser.installExtension(BUILD);
    return new FirefoxDesk(browser, await browser.newPage(), `moz-extension://${uuid}`, downloads);
  }

  /** As on another computer: nothing is recorded. */
  async startEmpty(): Promise<void> {
    await this.page.goto("about:blank");
    await this.browser.uninstallExtension(ID);
    await this.browser.installExtension(BUILD);
  }

  /** Opens the dashboard on one of its parts. */
  async open(part: string): Promise<void> {
    const url = `${this.origin}/dashboard.html#${part}`;
    await expect(async () => {
      // Of an extension's own pages Firefox does not tell that they are there.
      void this.page.goto(url).catch(() => undefined);
      const there = expect.poll(() => this.read(() => document.readyState + location.href), { timeout: 5000 });
      await there.toBe(`complete${url}`);
    }).toPass({ timeout: 20_000 });
  }

  /** Goes to another part of the open dashboard. */
  async goTo(part: string): Promise<void> {
    await this.page.evaluate((hash) => void (location.hash = hash), part);
  }

  /** Waits until the page was loaded anew by what is done: until then it still shows, and follows, what it did. */
  async reloadedBy(act: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => void Object.assign(globalThis, { isLeft: true }));
    await act();
    const state = (): Promise<string> =>
      this.read(() => (Reflect.has(globalThis, "isLeft") ? "" : document.readyState));
    await expect.poll(state).toBe("complete");
  }

  /** Asks the background, as our own pages do. */
  async ask<N extends keyof PageToBackground>(
    name: N,
    data: PageToBackground[N]["request"],
  ): Promise<PageToBackground[N]["reply"]> {
    const reply: unknown = await this.page.evaluate((message) => chrome.runtime.sendMessage(message), { name, data });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the map of messages holds both ends.
    const result = reply as Result<PageToBackground[N]["reply"]>;
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  /** Waits until the page shows this. */
  async shows(text: string | RegExp): Promise<void> {
    const seen = expect.poll(() => this.read(() => document.body.innerText), { timeout: 10_000 });
    await (typeof text === "string" ? seen.toContain(text) : seen.toMatch(text));
  }

  /** What the page says; nothing while it goes to another one, and cannot be asked. */
  private read(say: () => string): Promise<string> {
    return this.page.evaluate(say).catch(() => "");
  }

  /** Presses the button or link of this name, or whose fuller name begins so; `place` is a path to what it stands in. */
  async press(name: string, place = ""): Promise<void> {
    const named = `[normalize-space()="${name}" or starts-with(@aria-label,"${name}")]`;
    await this.click(`::-p-xpath(${place}//*[self::button or self::a]${named})`);
  }

  /** Presses what this leads to once it is seen and stands still: what comes above it moves it. */
  private click(selector: string): Promise<void> {
    return this.page.locator(selector).setTimeout(10_000).click();
  }

  /** Fills in the field of this label: types a text, chooses an option by its value, ticks a box. `place`: as of {@link press}. */
  async fill(label: string, value: string, place = ""): Promise<void> {
    const named = `label[starts-with(normalize-space(),"${label}")]`;
    const control = `*[self::input or self::select or self::textarea][@id=//${named}/@for or ancestor::${named}]`;
    const field = `::-p-xpath(${place}//${control})`;
    const found = await this.page.waitForSelector(field, { visible: true, timeout: 10_000 });
    const kind = await found?.evaluate((element) => element.getAttribute("type") ?? element.nodeName);
    if (kind === "SELECT") await this.page.select(field, value);
    else if (kind === "checkbox") await this.click(field);
    else if (kind === "date") await found?.evaluate(enter, value);
    else {
      await found?.evaluate((element) => void (element instanceof HTMLInputElement && element.select()));
      await found?.type(value);
    }
  }

  /** Chooses a file where the page asks for one. */
  async choose(path: string): Promise<void> {
    await (await this.page.waitForSelector('input[type="file"]'))?.uploadFile(path);
  }

  /** A file of this ending, once it is wholly there. */
  async saved(
    ending: string,
  ): Promise<{ readonly name: string; readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
    const there = (): string | undefined => {
      const names = readdirSync(this.downloads);
      const found = names.some((name) => name.endsWith(".part"))
        ? undefined
        : names.find((name) => name.endsWith(ending));
      // Its name is taken before anything is written.
      return found !== undefined && statSync(join(this.downloads, found)).size > 0 ? found : undefined;
    };
    await expect.poll(() => there() ?? "").not.toBe("");
    const name = there() ?? "";
    const path = join(this.downloads, name);
    return { name, path, bytes: new Uint8Array(readFileSync(path)) };
  }

  /** What the browser lists as errors of ours: of pages, workers and the background, since it was started. */
  async faults(): Promise<unknown> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Firefox tells of an extension's pages in its own console only
    const connection = Reflect.get(this.browser, "connection") as BidiConnection;
    const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    const listed = `Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith("${this.origin}"))
      .filter(({ flags }) => (flags & Ci.nsIScriptError.warningFlag) === 0)
      .filter(({ errorMessage }) => !${LEFT}.test(errorMessage))
      .map(({ errorMessage, sourceName, lineNumber }) => [errorMessage, sourceName, lineNumber].join(" "))`;
    const { result } = await connection.send("script.evaluate", {
      expression: `JSON.stringify(${listed})`,
      awaitPromise: false,
      target: { context: tree.result.contexts?.[0]?.context },
    });
    return JSON.parse(result.result?.value ?? "");
  }

  /** Ends it; what it saved is gone. */
  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }
}

/** What a date's picker does: keys go by the profile's language. */
function enter(element: Element, value: string): void {
  if (!(element instanceof HTMLInputElement)) return;
  element.value = value;
  for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
}
