import { sampleFaults } from "../portal/sample.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";
import { redPixels } from "./pixels.ts";

const { secrecyMark, internalMark, idNumber, mobile, bankCard } = sampleFaults;
const CLEAN = "以上情况已经核实，现予公示。";
const PARAGRAPHS = [
  secrecyMark,
  internalMark,
  `申请人身份证号${idNumber}，请核对。`,
  `手机${mobile}，卡号${bankCard}。`,
  CLEAN,
];
const FAULTS = [secrecyMark, internalMark, idNumber, mobile, bankCard];

/** Waits until the editor has drawn what it was told: some do a moment later. */
async function atRest(article: EditorPage): Promise<void> {
  let last = "";
  const rests = async (): Promise<boolean> => {
    const before = last;
    last = await article.html();
    return last === before;
  };
  await expect.poll(rests, { intervals: [200] }).toBe(true);
}

for (const editor of EDITORS) {
  test.describe(editor, () => {
    test("marks the right words, painted, and saves what it saved without us", async ({ page, portal, overlay }) => {
      const article = new EditorPage(page, editor);
      // The same server under a name that is not switched on: nothing of ours runs there.
      await article.open(portal.url.replace("127.0.0.1", "portal.test"));
      await article.setParagraphs(PARAGRAPHS);
      const without = await article.html();
      const unmarked = await redPixels(article.editable());

      await article.open(portal.url);
      await article.setParagraphs(PARAGRAPHS);
      await expect.poll(() => article.marked()).toEqual(FAULTS);
      await overlay.find("button", /5/);
      expect(await article.html()).toBe(without);
      await expect.poll(() => redPixels(article.editable())).toBeGreaterThan(unmarked + 300);
    });

    test("mends in the editor's model; Ctrl+Z takes it back; typing lands at the caret", async ({
      page,
      portal,
      overlay,
    }) => {
      const article = new EditorPage(page, editor);
      await article.open(portal.url);
      await article.setParagraphs(PARAGRAPHS);
      await expect.poll(() => article.marked()).toEqual(FAULTS);
      const before = await article.html();
      // Quill and ProseMirror take changes within a second for one step of their undo.
      await page.waitForTimeout(1100);
      await overlay.press("button", /5/);
      await article.putCaretBefore("现予公示");
      await overlay.press("button", /身份证|遮盖.*341525/);
      await expect.poll(() => article.marked()).toEqual([secrecyMark, internalMark, mobile, bankCard]);
      await expect.poll(() => article.isCaretBefore("现予公示")).toBe(true);
      const mended = await article.html();
      expect(mended).not.toContain(idNumber);
      expect(mended).toContain("341525");
      await page.keyboard.press("Control+z");
      await expect.poll(() => article.marked()).toEqual(FAULTS);
      expect(await article.html()).toBe(before);
      await page.keyboard.press("Control+y");
      await atRest(article);
      await article.putCaretBefore("现予公示");
      await page.keyboard.type("X");
      await expect.poll(() => article.text()).toContain("已经核实，X现予公示");
    });

    test("a caret in the text stays where it was when something before it is mended", async ({
      page,
      portal,
      overlay,
    }) => {
      const article = new EditorPage(page, editor);
      await article.open(portal.url);
      await article.setParagraphs(PARAGRAPHS);
      await expect.poll(() => article.marked()).toEqual(FAULTS);
      await overlay.press("button", /5/);
      await article.putCaretBefore("现予公示");
      await overlay.press("button", /身份证|遮盖.*341525/);
      await expect.poll(() => article.marked()).toEqual([secrecyMark, internalMark, mobile, bankCard]);
      // The marks go as soon as the text is another; the mend ends with the caret.
      await expect.poll(() => article.isCaretBefore("现予公示")).toBe(true);
      await page.keyboard.type("X");
      await expect.poll(() => article.text()).toContain("已经核实，X现予公示");
    });

    test("leaves an input method alone while it composes", async ({ page, portal }) => {
      const article = new EditorPage(page, editor);
      await article.open(portal.url);
      await article.setParagraphs([CLEAN]);
      await article.putCaretBefore("现予公示");
      const session = await page.context().newCDPSession(page);
      for (const text of ["n", "ni", "nih", "niha", "nihao"]) {
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
        await page.waitForTimeout(40);
      }
      await session.send("Input.insertText", { text: `你好${mobile}` });
      await expect.poll(() => article.text()).toContain(`核实，你好${mobile}现予公示`);
      await expect.poll(() => article.marked()).toEqual([mobile]);
    });
  });
}
