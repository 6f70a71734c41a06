import { EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";

test("what the form says of the article is found once, not for title and summary too, and goes when it is put right", async ({
  page,
  portal,
  overlay,
}) => {
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url, "", "/admin/articles/new");
  await page.locator("#title").fill("关于医疗救助对象的公示");
  await page.locator("#summary").fill("公示本季度救助对象。");
  await article.setParagraphs(["现将拟救助对象公示如下。", "以上情况已经核实。"]);
  const found = async (): Promise<number> =>
    (await overlay.panelText()).split("\n").filter((line) => line === "公开属性与发布不符").length;
  await overlay.press("button", /公开助手/);
  expect(await found()).toBe(0);
  await page.locator("#attribute").selectOption("不予公开");
  await expect.poll(found).toBeGreaterThan(0);
  expect((await overlay.names("button")).filter((name) => /查看.*公开属性与发布不符/.test(name)).length).toBe(1);
  expect(await article.marked("ask")).toEqual([]);
  await page.locator("#attribute").selectOption("主动公开");
  await expect.poll(found).toBe(0);
});
