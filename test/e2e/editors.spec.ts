import { sampleFaults } from "../portal/sample.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";

const { secrecyMark, internalMark, idNumber, mobile, bankCard } = sampleFaults;
const PARAGRAPHS = [
  secrecyMark,
  internalMark,
  `申请人身份证号${idNumber}，请核对。`,
  `手机${mobile}，卡号${bankCard}。`,
  "以上情况已经核实，现予公示。",
];

for (const editor of EDITORS) {
  test.describe(editor, () => {
    test("marks the right words and changes nothing that is saved", async ({ page, portal, overlay }) => {
      const article = new EditorPage(page, editor);
      await article.open(portal.url);
      await article.setParagraphs(PARAGRAPHS);
      await expect.poll(() => article.marked()).toEqual([secrecyMark, internalMark, idNumber, mobile, bankCard]);
      const html = await article.html();
      expect(html).not.toContain("gongkai");
      await overlay.find("button", /5/);
    });
  });
}
