import { rename } from "node:fs/promises";
import { join } from "node:path";
import { sampleFaults } from "../portal/sample.ts";
import { expect, test as base } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { drafts, publishings } from "./portal-log.ts";
import { withVariant } from "./variant.ts";

const { mobile } = sampleFaults;

/** A copy of the extension whose panel cannot be loaded until `mend` is called. */
const test = base.extend<object, { mend: () => Promise<void> }>({
  mend: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) => use(() => restore()),
    { scope: "worker" },
  ],
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) =>
      withVariant(async (folder) => {
        const file = join(folder, "panel.js");
        await rename(file, `${file}.away`);
        restore = () => rename(`${file}.away`, file);
      }, use),
    { scope: "worker" },
  ],
});

let restore = (): Promise<void> => Promise.resolve();

test("where the panel cannot be loaded, publishing is held and said to be, and it can be loaded later", async ({
  page,
  portal,
  overlay,
  register,
  mend,
}) => {
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url);
  await article.setParagraphs([`手机${mobile}。`]);
  await expect.poll(() => article.marked()).toEqual([mobile]);
  await overlay.find("alert", /^/);
  await expect.poll(() => overlay.text()).toContain("检查面板没有加载成功");
  await page.locator("#publish").click();
  await expect.poll(() => overlay.text()).toContain("还有 1 处不能发布的内容");
  expect(await publishings(portal.url)).toEqual([]);
  const [tab] = await register.page.evaluate(() => chrome.tabs.query({ url: "http://127.0.0.1/*" }));
  const status = async () => (await register.ask("page.status", { tab: tab?.id ?? -1 })).status;
  await expect.poll(status).toMatchObject({ block: 1, held: true, bare: true });
  // The way on: what is written can be kept.
  await page.locator("#save-draft").click();
  await expect.poll(async () => (await drafts(portal.url)).length).toBe(1);
  // The portal leads to the draft that it has kept.
  await page.getByRole("link", { name: "继续编辑" }).waitFor();

  await article.open(portal.url);
  await page.locator("#author").fill("办公室");
  await article.setParagraphs(["以上情况已经核实。"]);
  await expect.poll(() => overlay.text()).toMatch(/没有发现(需要处理|不能发布)的内容/);

  await mend();
  await overlay.press("button", /重新加载检查面板/);
  await overlay.find("button", /公开助手：/);
  await expect.poll(() => overlay.text()).not.toContain("没有加载成功");
  await article.setParagraphs([`手机${mobile}。`]);
  await overlay.press("button", /公开助手.*1/);
  await overlay.find("dialog", /公开助手/);
});
