import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";
import { resolve } from "node:path";
import { launch } from "../../scripts/launch.ts";
import { SECOND_NAME_FLAG } from "../portal/second-name.ts";
import { startPortal } from "../portal/server.ts";
import { OverlayPage } from "./overlay.ts";

type Portal = Awaited<ReturnType<typeof startPortal>>;

/** The built extension with loopback switched on. */
export const DEMO_BUILD = resolve(import.meta.dirname, "../../.output/chrome-mv3-demo");

/**
 * One browser and one portal a worker; a fresh page and an empty portal a test. A file that starts from an empty register or
 * vault names a `profile` of its own: another name is another worker, and so another browser.
 */
export const test = base.extend<
  { page: Page; overlay: OverlayPage },
  { profile: string; browserWithExtension: { context: BrowserContext; origin: string }; portal: Portal }
>({
  profile: ["shared", { scope: "worker", option: true }],
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) => {
      const launched = await launch({
        extension: DEMO_BUILD,
        headless: true,
        flags: [SECOND_NAME_FLAG],
        viewport: { width: 1280, height: 900 },
      });
      await use(launched);
      await launched.context.close();
    },
    { scope: "worker" },
  ],
  portal: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.close();
    },
    { scope: "worker" },
  ],
  page: async ({ browserWithExtension, portal }, use) => {
    await fetch(`${portal.url}/api/reset`, { method: "POST" });
    const page = await browserWithExtension.context.newPage();
    await use(page);
    // A page that is closed in the middle of a navigation at times never answers that it has closed, and one that has only
    // just begun is in no load state: it is ended by another one, to where nothing happens.
    await expect(() => page.goto("about:blank")).toPass({ timeout: 20_000 });
    await page.close();
  },
  overlay: async ({ page }, use) => use(new OverlayPage(page)),
});

export { expect } from "@playwright/test";
