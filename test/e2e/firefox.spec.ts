import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import { sampleFaults } from "../portal/sample.ts";
import { startPortal } from "../portal/server.ts";
import { EDITORS } from "./editor-page.ts";
import { FIREFOX, hasFirefox } from "./firefox-desk.ts";
import { publishings, received } from "./portal-log.ts";

const BUILD = resolve(import.meta.dirname, "../../.output/firefox-mv3-demo");
const { secrecyMark, internalMark, idNumber, mobile, bankCard } = sampleFaults;
const FAULTS = [secrecyMark, internalMark, idNumber, mobile, bankCard];

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
  // Its background registers the loopback sites; there is no way in to ask it.
  await expect.poll(async () => (await markedOn("contenteditable")).length, { timeout: 20_000 }).toBe(FAULTS.length);
});
test.afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

for (const editor of EDITORS) {
  test(`Firefox, ${editor}: marks, saves the same, mends, holds and releases`, async () => {
    await fetch(`${portal.url}/api/reset`, { method: "POST" });
    const plain = await open(editor, portal.url.replace("127.0.0.1", "portal.test"));
    const without = await plain.evaluate(() => window.portal.getHtml());
    expect(await marked(plain)).toEqual([]);
    await plain.close();

    const page = await open(editor, portal.url);
    await expect.poll(() => marked(page)).toEqual(FAULTS);
    expect(await page.evaluate(() => window.portal.getHtml())).toBe(without);

    await page.click("#publish");
    await page.waitForFunction(() => document.readyState === "complete");
    expect(await publishings(portal.url)).toEqual([]);

    // The panel is open and in a closed root: into it by its key, then past its close button and the group's heading.
    await page.evaluate((text) => window.portal.setHtml(text), html(editor, `申请人身份证号${idNumber}，已核对。`));
    await page.focus("#title");
    await expect.poll(() => marked(page)).toEqual([idNumber]);
    await page.keyboard.down("Alt");
    await page.keyboard.press("KeyG");
    await page.keyboard.up("Alt");
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => marked(page)).toEqual([]);
    expect(await page.evaluate(() => window.portal.getHtml())).toContain("341525************");

    // Pressed until it is out, as a person does who is told so: the network layer opens a moment later.
    await expect(async () => {
      if ((await publishings(portal.url)).length > 0) return;
      await page.click("#publish");
      await expect.poll(async () => (await publishings(portal.url)).length, { timeout: 2000 }).toBe(1);
    }).toPass({ timeout: 20_000 });
    expect(await publishings(portal.url)).toHaveLength(1);
    await page.close();
  });
}

test("Firefox: a clean file goes through unaltered, one with findings is held", async () => {
  await fetch(`${portal.url}/api/reset`, { method: "POST" });
  const page = await open("contenteditable", portal.url);
  await expect.poll(() => marked(page)).toEqual(FAULTS);
  const arrived = async (): Promise<string[]> =>
    (await received(portal.url)).flatMap(({ files = [] }) => files.map(({ name, sha256 }) => `${name} ${sha256}`));
  const sent: string[] = [];
  for (const name of ["clean.docx", "clean.pdf"]) {
    const path = resolve(import.meta.dirname, "../files/made", name);
    await (await page.$("input#upload"))?.uploadFile(path);
    sent.push(`${name} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);
    await expect.poll(arrived, { timeout: 20_000 }).toEqual(sent);
  }
  await (await page.$("input#upload"))?.uploadFile(resolve(import.meta.dirname, "../files/made/list.xlsx"));
  await new Promise((done) => setTimeout(done, 3000));
  expect(await arrived()).toEqual(sent);
  await page.close();
});

async function open(editor: string, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}/admin/articles/new?sample=1&editor=${editor}`);
  await page.evaluate(async () => {
    await window.portal.ready;
  });
  return page;
}

async function markedOn(editor: string): Promise<string[]> {
  const page = await open(editor, portal.url);
  await new Promise((done) => setTimeout(done, 500));
  const texts = await marked(page);
  await page.close();
  return texts;
}

/** The texts drawn on, in the page and in its editors' frames, in order. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll("iframe")].flatMap((frame) => frame.contentDocument ?? []);
    return [document, ...frames].flatMap((one) => {
      const ranges = [...(one.defaultView?.CSS.highlights.get("gongkai-block") ?? [])] as Range[];
      return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map((range) => range.toString());
    });
  });
}

function html(editor: string, text: string): string {
  return editor === "textarea" ? text : `<p>${text}</p>`;
}
