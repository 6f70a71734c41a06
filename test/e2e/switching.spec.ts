import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { expect, test as base } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { networkLayer } from "./network-layer.ts";
import { publishings } from "./portal-log.ts";
import { withPermissions } from "./variant.ts";

const { mobile } = sampleFaults;
const FAULTY = [`手机${mobile}。`];

/**
 * The browser's own question whether the extension may work on a site cannot be answered without a screen. So this copy
 * of the extension has been let onto portal.test from the start; switching it on and off is all our own.
 */
const test = base.extend<{ site: string }>({
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) =>
      withPermissions(
        ({ host_permissions }) => ({ host_permissions: [...host_permissions, "http://portal.test/*"] }),
        use,
      ),
    { scope: "worker" },
  ],
  site: async ({ portal, register }, use) => {
    const site = portal.url.replace("127.0.0.1", "portal.test");
    await use(site);
    await register.ask("site.disable", { origin: site });
  },
});

test("on a site that is not switched on there is nothing of ours", async ({ page, site, register }) => {
  const worlds = await watchWorlds(page);
  const article = await openFaulty(page, site);
  await page.locator("#publish").focus();
  expect(await traces(page)).toEqual({ beside: 0, highlights: 0, sheets: 0 });
  expect(worlds.filter((name) => name.includes("chrome-extension:"))).toEqual([]);
  expect(await register.ask("site.state", { origin: site })).toMatchObject({ enabled: false, granted: true });
  expect(await register.types()).toEqual([]);
  expect(await article.marked()).toEqual([]);
});

test("a site is switched on by a word from our page, off at once, and on again", async ({
  page,
  site,
  portal,
  overlay,
  register,
}) => {
  expect(await register.ask("site.enable", { origin: site })).toEqual({ origin: site, enabled: true, granted: true });
  // A page that is open stays as it is until it is loaded again.
  const article = await openFaulty(page, site);
  await expect.poll(() => article.marked()).toEqual([mobile]);
  await overlay.press("button", /公开助手.*1/);
  await page.locator("#publish").click();
  await expect.poll(() => overlay.panelText()).toContain("再按“发布”");
  await page.waitForFunction(() => document.documentElement.children.length === 4);

  expect(await register.ask("site.disable", { origin: site })).toMatchObject({ enabled: false });
  await expect.poll(() => traces(page)).toMatchObject({ beside: 0, highlights: 0 });
  // The gate is open, the network too.
  await networkLayer(page.context(), "open");
  await page.locator("#publish").click();
  await expect.poll(async () => (await publishings(portal.url)).length).toBe(1);
  const tab = await tabOf(register.page, site);
  await expect.poll(() => register.ask("page.status", { tab })).toEqual({ status: null });

  await openFaulty(page, site);
  expect(await traces(page)).toEqual({ beside: 0, highlights: 0, sheets: 0 });
  await register.ask("site.enable", { origin: site });
  expect(await traces(page)).toEqual({ beside: 0, highlights: 0, sheets: 0 });
  await page.reload();
  await page.evaluate(() => window.portal.ready);
  await new EditorPage(page, "contenteditable").setParagraphs(FAULTY);
  await overlay.find("button", /公开助手.*1/);
  await register.ask("site.disable", { origin: site });
  const sites = (await register.types()).filter((type) => type.startsWith("Site"));
  expect(sites).toEqual(["SiteEnabled", "SiteDisabled", "SiteEnabled", "SiteDisabled"]);
});

test("switching one site off leaves the others as they are", async ({ page, site, portal, overlay, register }) => {
  await register.ask("site.enable", { origin: site });
  const article = await openFaulty(page, portal.url);
  await overlay.find("button", /公开助手.*1/);
  await register.ask("site.disable", { origin: site });
  await article.setParagraphs([...FAULTY, ...FAULTY]);
  await overlay.find("button", /公开助手.*2/);
  await page.locator("#publish").click();
  await overlay.find("dialog", /公开助手/);
  expect(await publishings(portal.url)).toEqual([]);
});

test("the popup says how the tab's site stands, and switches it", async ({ page, site, overlay, register }) => {
  const popup = await register.openScreen("popup");
  // Opened as a tab it looks at the tab in front, which has to be the portal's.
  const show = async (): Promise<void> => {
    await page.bringToFront();
    await popup.reload();
  };
  await popup.reload();
  await expect(popup.getByText("这个页面不是网站页面")).toBeVisible();
  await openFaulty(page, site);
  await show();
  await expect(popup.getByText("未启用", { exact: true })).toBeVisible();
  await expect(popup.getByText(new URL(site).host)).toBeVisible();
  await register.ask("site.enable", { origin: site });
  await show();
  await expect(popup.getByText("已启用", { exact: true })).toBeVisible();
  await expect(popup.getByText("刷新本页后开始检查")).toBeVisible();
  await openFaulty(page, site);
  await overlay.find("button", /公开助手.*1/);
  await show();
  await expect(popup.getByText("已启用", { exact: true })).toBeVisible();
  await expect(popup.getByText("刷新本页后开始检查")).toHaveCount(0);
  // By a script: a real press would bring the popup's tab to the front.
  await popup
    .getByRole("button", { name: "停用", exact: true })
    .evaluate((one) => one instanceof HTMLElement && one.click());
  await expect(popup.getByText("未启用", { exact: true })).toBeVisible();
  await expect.poll(() => traces(page)).toMatchObject({ beside: 0, highlights: 0 });
  await popup.close();
});

async function openFaulty(page: Page, url: string): Promise<EditorPage> {
  const article = new EditorPage(page, "contenteditable");
  await article.open(url);
  await article.setParagraphs(FAULTY);
  return article;
}

/** What of ours the page could notice: elements beside head and body, marks, style sheets. */
function traces(page: Page): Promise<{ beside: number; highlights: number; sheets: number }> {
  return page.evaluate(() => ({
    beside: document.documentElement.children.length - 2,
    highlights: Array.from(CSS.highlights.values(), ({ size }) => size).reduce((one, other) => one + other, 0),
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** The worlds that scripts run in, in this page from now on, by name and origin. */
async function watchWorlds(page: Page): Promise<readonly string[]> {
  const worlds: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(`${context.name} ${context.origin}`));
  await session.send("Runtime.enable");
  return worlds;
}

/** The browser's number for the tab that shows a site. */
function tabOf(extensionPage: Page, site: string): Promise<number> {
  return extensionPage.evaluate(async (origin) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(origin))?.id ?? -1;
  }, site);
}
