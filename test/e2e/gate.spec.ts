import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { override, publish as pressUntilOut } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";
import { networkLayer } from "./network-layer.ts";
import { drafts, publishings } from "./portal-log.ts";

const FAULTY = [`申请人张某的手机号为${sampleFaults.mobile}。`];
const CLEAN = ["以上情况已经核实，现予公示，欢迎监督。"];
const SAVES = ["form", "fetch", "shared"] as const;

/** Each way of the lab section to publish besides the button itself. */
const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["an unlabelled button calling form.submit()", (page) => page.locator("#lab-submit").click({ noWaitAfter: true })],
  ["a javascript: link", (page) => page.locator("#lab-link").click()],
  ["an icon that fetches", (page) => page.locator("#lab-icon").click()],
  ["sendBeacon", (page) => page.locator("#lab-beacon").click()],
  ["a button that clicks 发布", (page) => page.locator("#lab-click").click()],
  ["a form to a named frame", (page) => page.locator("#lab-frame").click()],
  ["fetch on mousedown", (page) => page.locator("#lab-mousedown").click()],
  ["XMLHttpRequest", (page) => page.locator("#lab-xhr").click()],
  ["the page's own window-capture handler", (page) => page.locator("#lab-capture").click()],
  ["Enter in the title", (page) => page.locator("#title").press("Enter")],
  ["Ctrl+S", (page) => page.locator("#title").press("Control+s")],
];

async function openFaulty(page: Page, url: string, query: string): Promise<EditorPage> {
  const article = new EditorPage(page, "ueditor");
  await article.open(url, query);
  await page.locator("#title").fill("医疗救助公示");
  await article.setParagraphs(FAULTY);
  await expect.poll(() => article.marked()).toEqual([sampleFaults.mobile]);
  return article;
}

for (const save of SAVES) {
  test.describe(`save=${save}`, () => {
    test("holds 发布 with its reasons, lets 存草稿 pass", async ({ page, portal, overlay }) => {
      await openFaulty(page, portal.url, `&save=${save}`);
      await page.locator("#publish").click();
      await overlay.find("dialog", /./);
      await expect.poll(() => overlay.text()).toMatch(/手机/);
      expect(await publishings(portal.url)).toEqual([]);
      await page.locator("#save-draft").click();
      await expect.poll(async () => (await drafts(portal.url)).length).toBe(1);
    });

    test("lets a clean article go, unaltered", async ({ page, portal }) => {
      const sent = [];
      for (const host of ["portal.test", "127.0.0.1"]) {
        await fetch(`${portal.url}/api/reset`, { method: "POST" });
        const article = new EditorPage(page, "ueditor");
        await article.open(portal.url.replace("127.0.0.1", host), `&save=${save}`);
        await page.locator("#title").fill("医疗救助公示");
        await article.setParagraphs(CLEAN);
        const out = async (): Promise<number> => (await publishings(portal.url)).length;
        await pressUntilOut(page.locator("#publish"), async () => (await out()) > 0);
        expect(await out()).toBe(1);
        sent.push((await publishings(portal.url))[0]);
      }
      expect(sent[1]).toEqual(sent[0]);
    });

    test("opens when mended, closes when edited again", async ({ page, portal, overlay }) => {
      const article = await openFaulty(page, portal.url, `&save=${save}`);
      await overlay.press("button", /1/);
      await overlay.press("button", /^遮盖/);
      await expect.poll(() => article.marked()).toEqual([]);
      await article.setParagraphs(FAULTY);
      await page.locator("#publish").click();
      await overlay.find("dialog", /./);
      expect(await publishings(portal.url)).toEqual([]);
      await article.setParagraphs(CLEAN);
      await expect.poll(() => article.marked()).toEqual([]);
      await networkLayer(page.context(), "open");
      await pressUntilOut(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
      expect(await publishings(portal.url)).toHaveLength(1);
    });

    test("lets a named person override with a reason, for this text only", async ({ page, portal, overlay }) => {
      const article = await openFaulty(page, portal.url, `&save=${save}`);
      await page.locator("#publish").click();
      await override(overlay);
      await expect.poll(() => overlay.text()).toMatch(/再按一次/);
      await article.setParagraphs([...FAULTY, "又改了一句。"]);
      await page.locator("#publish").click();
      expect(await publishings(portal.url)).toEqual([]);
      await article.setParagraphs(FAULTY);
      await expect.poll(() => article.marked()).toEqual([sampleFaults.mobile]);
      await networkLayer(page.context(), "open");
      await pressUntilOut(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
      expect(await publishings(portal.url)).toHaveLength(1);
    });
  });
}

for (const save of ["form", "fetch"] as const) {
  for (const [name, publish] of WAYS) {
    test(`save=${save}: holds ${name}`, async ({ page, portal }) => {
      await openFaulty(page, portal.url, `&save=${save}&lab=1`);
      await networkLayer(page.context(), "closed");
      await publish(page);
      await new Promise((done) => setTimeout(done, 500));
      expect(await publishings(portal.url)).toEqual([]);
      expect(page.url()).toContain("/admin/articles/new");
    });
  }
}

test("lets a timed draft save pass while publishing is held", async ({ page, portal }) => {
  await openFaulty(page, portal.url, "&save=fetch&autosave=1");
  await page.locator("#publish").click();
  await expect.poll(async () => (await drafts(portal.url)).length).toBeGreaterThan(0);
  expect(await publishings(portal.url)).toEqual([]);
});
