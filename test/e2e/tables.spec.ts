import { createDice } from "../corpus/made/dice.ts";
import { identityNumber } from "../corpus/made/numbers.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";
import type { OverlayPage } from "./overlay.ts";

const dice = createDice(7);
/** Nobody's: only their checksums are right. */
const NUMBERS = Array.from({ length: 30 }, () => identityNumber(dice));
const masked = (number: string): string => `${number.slice(0, 6)}${"*".repeat(12)}`;
/** These two have no tables: what is pasted becomes lines, and each number is a finding of its own. */
const WITHOUT_TABLES = new Set(["textarea", "prosemirror"]);
/** Whose own API makes all changes in one step of their undo; Ctrl+Z takes back one after another elsewhere. */
const AT_ONCE = new Set(["ckeditor4", "tinymce", "ueditor", "kindeditor"]);

function table(numbers: readonly string[]): string {
  const rows = numbers.map((number, index) => `<tr><td>第${index + 1}户</td><td>${number}</td></tr>`);
  return `<table><tbody><tr><th>序号</th><th>身份证号</th></tr>${rows.join("")}</tbody></table>`;
}

/** The form itself may lack an author or so. */
async function nothingHolds(overlay: OverlayPage): Promise<void> {
  const holds = async (): Promise<boolean> => (await overlay.names("button")).some((name) => /处必须处理/.test(name));
  await expect.poll(holds, { timeout: 30_000 }).toBe(false);
}

for (const editor of EDITORS) {
  const hasTables = !WITHOUT_TABLES.has(editor);

  test(`${editor}: one press masks all of a pasted table's 30 numbers`, async ({ page, portal, overlay }) => {
    const article = new EditorPage(page, editor);
    await article.open(portal.url);
    await article.setParagraphs(["名单如下：", "以上。"]);
    await article.putCaretBefore("以上");
    await article.paste(table(NUMBERS), NUMBERS.join("\n"));
    await overlay.press("button", hasTables ? /公开助手：\D*1 处必须处理/ : /公开助手：\D*30 处必须处理/);
    const pasted = await article.html();
    for (const number of NUMBERS) expect(pasted).toContain(number);
    // Quill and ProseMirror take changes within a second for one step of their undo.
    await page.waitForTimeout(1100);

    await overlay.press("button", hasTables ? /^遮盖号码/ : /^全部遮盖号码/);
    const left = async (): Promise<string[]> => {
      const now = await article.html();
      return NUMBERS.filter((number) => now.includes(number));
    };
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await nothingHolds(overlay);
    const mended = await article.html();
    for (const number of NUMBERS) {
      expect(mended).toContain(masked(number));
      expect(mended).not.toContain(number);
    }
    let presses = 0;
    for (; presses < NUMBERS.length && (await article.html()) !== pasted; presses++)
      await page.keyboard.press("Control+z");
    expect(await article.html()).toBe(pasted);
    if (AT_ONCE.has(editor)) expect(presses).toBe(1);
  });

  test(`${editor}: marks every number of a column and saves the table as it was`, async ({ page, portal, overlay }) => {
    test.skip(!hasTables, "has no tables");
    const few = NUMBERS.slice(0, 6);
    const article = new EditorPage(page, editor);
    const fill = () => page.evaluate((html) => window.portal.setHtml(html), `<p>名单</p>${table(few)}<p>以上。</p>`);
    await article.open(portal.url.replace("127.0.0.1", "portal.test"));
    await fill();
    const without = await article.html();

    await article.open(portal.url);
    await fill();
    await expect.poll(() => article.marked()).toEqual(few);
    await overlay.find("button", /公开助手：\D*1 处必须处理/);
    expect(await article.html()).toBe(without);
    // A press into any of them leads to the one finding.
    await article.pressOn(few[3] ?? "");
    await overlay.find("button", /^遮盖号码/);
  });
}
