import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { publish } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";
import { OverlayPage } from "./overlay.ts";
import { drafts, publishings } from "./portal-log.ts";

const { mobile, idNumber } = sampleFaults;
const FAULTY = [`申请人张某的手机号为${mobile}。`];
/** A path of the demo portal that its profile does not speak of: only the words on the page tell. */
const PATH = "/oa/info/edit";

for (const labels of [1, 0]) {
  test(`without a profile, labels=${labels}: the publish button is known by its words`, async ({
    page,
    portal,
    overlay,
  }) => {
    const article = new EditorPage(page, "kindeditor");
    await article.open(portal.url, `&labels=${labels}`, PATH);
    await article.setParagraphs(FAULTY);
    await page.locator("#title").fill(`公示 ${mobile}`);
    await overlay.find("button", /2/);
    await page.locator("#publish").click();
    await overlay.find("dialog", /公开助手/);
    await expect.poll(() => overlay.panelText()).toContain("标题");
    expect(await publishings(portal.url)).toEqual([]);
    await page.locator("#save-draft").click();
    await expect.poll(async () => (await drafts(portal.url)).length).toBe(1);
  });
}

test("without a profile: a form that a script submits is held", async ({ page, portal, overlay }) => {
  const article = new EditorPage(page, "ckeditor4");
  await article.open(portal.url, "&lab=1", PATH);
  await article.setParagraphs(FAULTY);
  await expect.poll(() => article.marked()).toEqual([mobile]);
  await page.locator("#lab-submit").click({ noWaitAfter: true });
  await overlay.find("dialog", /公开助手/);
  expect(await publishings(portal.url)).toEqual([]);
});

test("without a profile: a clean article goes", async ({ page, portal }) => {
  const article = new EditorPage(page, "ckeditor4");
  await article.open(portal.url, "", PATH);
  await article.setParagraphs(["以上情况已经核实，现予公示，欢迎监督。"]);
  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
  expect(await publishings(portal.url)).toHaveLength(1);
});

test("without a profile: Enter in the title is held", async ({ page, portal, overlay }) => {
  const article = new EditorPage(page, "contenteditable");
  // The lab puts 发布 first: Enter presses the form's first button.
  await article.open(portal.url, "&lab=1&labels=0", PATH);
  await article.setParagraphs(FAULTY);
  await expect.poll(() => article.marked()).toEqual([mobile]);
  await page.locator("#title").press("Enter");
  await overlay.find("dialog", /公开助手/);
  expect(await publishings(portal.url)).toEqual([]);
  await article.setParagraphs(["以上情况已经核实，现予公示，欢迎监督。"]);
  await expect.poll(() => article.marked()).toEqual([]);
  // The network layer opens a moment later.
  await expect(async () => {
    if ((await publishings(portal.url)).length === 0)
      await page.locator("#title").press("Enter", { noWaitAfter: true });
    await expect.poll(async () => (await publishings(portal.url)).length, { timeout: 2000 }).toBe(1);
  }).toPass();
});

test("a form inside an old system's frame is checked and held there, with the panel in that frame", async ({
  page,
  portal,
}) => {
  const overlay = new OverlayPage(page, "main");
  await page.goto(`${portal.url}${PATH}?editor=textarea&frame=1&labels=0`);
  const frame = page.frameLocator("#main");
  await frame.locator("#body").fill(FAULTY.join("\n"));
  const marked = () =>
    frame.locator("#body").evaluate((element) => {
      const registry = element.ownerDocument.defaultView?.CSS.highlights.get("gongkai-block");
      return Array.from(registry ?? [], String);
    });
  await expect.poll(marked).toEqual([mobile]);
  await frame.locator("#publish").click();
  await overlay.find("dialog", /公开助手/);
  expect(await publishings(portal.url)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await overlay.press("button", /^遮盖中间四位/);
  await expect.poll(marked).toEqual([]);
  await publish(frame.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
  expect(await publishings(portal.url)).toHaveLength(1);
});

test("an editor that appears late is found", async ({ page, portal }) => {
  const article = new EditorPage(page, "ueditor");
  await article.open(portal.url, "&late=2000");
  await article.setParagraphs(FAULTY);
  await expect.poll(() => article.marked()).toEqual([mobile]);
});

test("a page without an article is left alone", async ({ page, portal }) => {
  const ours = await watchScripts(page);
  await page.goto(`${portal.url}/oa/login`);
  await page.locator("#user").fill(mobile);
  await page.locator("#q").fill(mobile);
  await page.locator("#find").click();
  await page.waitForURL(/q=/);
  await page.locator("#user").fill(mobile);
  await page.locator("#submit").click();
  await page.waitForURL(/user=/);
  // Nothing of ours is in the page: only what the portal itself put there.
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  // Engine and panel are run where there is an article only.
  expect([...ours]).toEqual(["editor.js"]);
  await new EditorPage(page, "contenteditable").open(portal.url);
  await expect.poll(() => [...ours].sort()).toEqual(["editor.js", "engine.js", "panel.js"]);
});

test("a search by title, beside no article, is left alone", async ({ page, portal }) => {
  await page.goto(`${portal.url}/oa/login`);
  await page.locator("#title-search").fill(mobile);
  await page.locator("#title-find").click();
  await page.waitForURL(new RegExp(`title=${mobile}`));
  await page.locator("#title-search").fill(idNumber);
  await page.locator("#title-search").press("Enter");
  await page.waitForURL(new RegExp(`title=${idNumber}`));
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

/** The extension's scripts that run in this page from now on, by file name. */
async function watchScripts(page: Page): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on("Debugger.scriptParsed", ({ url }) => {
    if (url.startsWith("chrome-extension:")) names.add(url.slice(url.lastIndexOf("/") + 1));
  });
  await session.send("Debugger.enable");
  return names;
}
