import { expect, test } from "@playwright/test";
import { resolve } from "node:path";
import { launch, type Browser } from "puppeteer-core";
import { startPortal } from "../portal/server.ts";
import { FIREFOX, hasFirefox } from "./firefox-desk.ts";

const BUILD = resolve(import.meta.dirname, "../../.output/firefox-mv3-demo");

let browser: Browser;
let portal: Awaited<ReturnType<typeof startPortal>>;

test.skip(!hasFirefox(), `there is no Firefox at ${FIREFOX}`);
test.beforeAll(async () => {
  portal = await startPortal();
  browser = await launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // A second name of the demo portal that is not switched on.
    extraPrefsFirefox: { "network.dns.localDomains": "portal.test" },
  });
  await browser.installExtension(BUILD);
});
test.afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

for (const path of ["/ysqgk/list.do", "/ygk/"]) {
  test(`Firefox: the list at ${path} is stamped, and what the page reads of itself is as without us`, async () => {
    const [plain, ours] = [portal.url.replace("127.0.0.1", "portal.test"), portal.url];
    const rows = path === "/ygk/" ? ".el-table__row" : "tr.hang";
    const without = await open(plain, path, rows);
    // Nobody can look into the closed root here; what it draws can be seen.
    await expect
      .poll(async () => (await open(ours, path, rows)).picture === without.picture, { timeout: 20_000 })
      .toBe(false);
    expect((await open(ours, path, rows)).text).toBe(without.text);
  });
}

async function open(url: string, path: string, rows: string): Promise<{ picture: string; text: string }> {
  const page = await browser.newPage();
  await page.goto(url + path);
  await page.waitForSelector(rows);
  // Stamps are asked for and drawn after the rows; the poll looks again where this was too early.
  let text = "";
  for (let before; before !== text;) {
    before = text;
    await new Promise((done) => setTimeout(done, 1000));
    text = await page.evaluate(() => document.documentElement.innerText);
  }
  const picture = await page.screenshot({ encoding: "base64" });
  await page.close();
  return { picture, text };
}
