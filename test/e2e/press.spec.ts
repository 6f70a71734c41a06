import { sampleFaults } from "../portal/sample.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";

const { idNumber, mobile } = sampleFaults;

for (const editor of EDITORS) {
  test(`${editor}: a press on a mark opens its card, a press beside it does not`, async ({ page, portal, overlay }) => {
    const article = new EditorPage(page, editor);
    await article.open(portal.url);
    await article.setParagraphs([`申请人身份证号${idNumber}。`, `本人手机${mobile}。`, "以上情况已经核实。"]);
    await expect.poll(() => article.marked()).toEqual([idNumber, mobile]);
    await article.pressOn("以上情况");
    await page.waitForTimeout(200);
    expect(await overlay.names("dialog")).toEqual([]);
    await article.pressOn(mobile.slice(2, 6));
    await overlay.find("dialog", /公开助手/);
    await expect.poll(() => overlay.panelText()).toContain(mobile);
    // The person goes on writing where they pressed.
    await page.keyboard.type("9");
    await expect.poll(() => article.text()).toMatch(/本人手机\d{12}。/);
  });
}
