import { sampleFaults } from "../portal/sample.ts";
import { expect, test } from "./desk.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";

const { mobile, idNumber } = sampleFaults;

for (const editor of EDITORS.filter((id) => id !== "textarea")) {
  test(`${editor}: mends a number whose changed part begins and ends where the text is split by tags`, async ({
    page,
    portal,
    overlay,
  }) => {
    const article = new EditorPage(page, editor);
    await article.open(portal.url);
    for (const html of [
      `<strong>${mobile.slice(0, 3)}</strong>${mobile.slice(3)}`,
      `${mobile.slice(0, 3)}<strong>${mobile.slice(3, 7)}</strong>${mobile.slice(7)}`,
      `${mobile.slice(0, 5)}<strong>${mobile.slice(5)}</strong>`,
    ]) {
      await page.evaluate((content) => window.portal.setHtml(content), `<p>电话${html}，谢谢。</p>`);
      await expect.poll(() => article.marked()).toEqual([mobile]);
      if ((await overlay.names("dialog")).length === 0) await overlay.press("button", /公开助手.*1/);
      await overlay.press("button", /^遮盖中间四位/);
      await expect.poll(() => shown(article)).toBe("电话138****1234，谢谢。");
      expect(await article.html()).not.toContain(mobile.slice(3, 7));
    }
  });
}

test("ueditor: mends pressed in quick succession each change their own number and are each recorded", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const article = new EditorPage(page, "ueditor");
  await article.open(portal.url);
  await article.setParagraphs([`证号${idNumber}，电话${mobile}，卡号${sampleFaults.bankCard}。`]);
  await expect.poll(async () => (await article.marked()).length).toBe(3);
  await overlay.press("button", /公开助手.*3/);
  // A card that goes moves those below it: a press may have fallen on the next one's button, or beside; it is made again.
  for (const button of [/^遮盖号码/, /^遮盖中间四位/, /^只留末四位/]) {
    if ((await overlay.names("button")).some((name) => button.test(name))) await overlay.press("button", button);
  }
  await expect(async () => {
    for (const name of await overlay.names("button"))
      if (/^(遮盖|只留)/.test(name)) await overlay.press("button", /^(遮盖|只留)/);
    expect((await article.marked()).length).toBe(0);
  }).toPass();
  await expect.poll(() => shown(article)).toBe("证号341525************，电话138****1234，卡号***************1019。");
  await expect.poll(async () => (await register.types()).filter((type) => type === "FindingMended").length).toBe(3);
});

test("ckeditor4: another mend than the first is chosen in the card, and recorded", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const article = new EditorPage(page, "ckeditor4");
  await article.open(portal.url);
  await article.setParagraphs([`原登记的银行卡号${sampleFaults.bankCard}有误。`]);
  await expect.poll(() => article.marked()).toEqual([sampleFaults.bankCard]);
  await overlay.press("button", /公开助手.*1/);
  expect((await overlay.names("button")).some((name) => name.startsWith("删去号码"))).toBe(false);
  await overlay.press("DisclosureTriangle", /^其他改法/);
  await overlay.press("button", /^删去号码/);
  await expect.poll(() => shown(article)).toBe("原登记的银行卡号有误。");
  await expect.poll(() => register.types()).toContain("FindingMended");
});

/** The text without the fillers that editors keep beside a caret and leave out when saving. */
async function shown(article: EditorPage): Promise<string> {
  return (await article.text()).replace(/[\u200B\uFEFF]/g, "");
}
