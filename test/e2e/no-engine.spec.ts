import { rename } from "node:fs/promises";
import { join } from "node:path";
import { sampleFaults } from "../portal/sample.ts";
import { expect, test as base } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { publishings } from "./portal-log.ts";
import { withVariant } from "./variant.ts";

/** A copy of the extension whose engine cannot be loaded. */
const test = base.extend({
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) =>
      withVariant(async (folder) => {
        const file = join(folder, "engine.js");
        await rename(file, `${file}.away`);
      }, use),
    { scope: "worker" },
  ],
});

test("where the engine cannot be loaded, it is said that nothing is checked, and the way on is open", async ({
  page,
  portal,
  overlay,
}) => {
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url);
  await article.setParagraphs([`手机${sampleFaults.mobile}。`]);
  await overlay.press("button", /公开助手/);
  await expect.poll(() => overlay.text()).toContain("这一页没有检查");
  expect(await article.marked()).toEqual([]);
  await page.locator("#publish").click({ noWaitAfter: true });
  await expect.poll(async () => (await publishings(portal.url)).length).toBe(1);
});
