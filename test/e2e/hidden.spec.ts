import { sampleFaults } from "../portal/sample.ts";
import { type EditorId, EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";

const { idNumber } = sampleFaults;
const PICTURE = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
/** A secrecy mark in every place where one may hide, each with years of its own. */
const HIDING = [
  "<p>公示如下：</p>",
  "<!-- 机密★3年 -->",
  `<p>图<img src="${PICTURE}" alt="机密★4年" title="机密★5年"></p>`,
  '<p>见<a href="https://oa.example.cn/%E6%9C%BA%E5%AF%86%E2%98%856%E5%B9%B4.doc">附件</a>。</p>',
  '<p>拟救助<span style="display:none">机密★7年</span>对象</p>',
  '<p>另见<span style="font-size:0px">机密★8年</span>清单</p>',
  "<p>原定<del>机密★9年</del>召开</p>",
  "<p>改为<ins>机密★10年</ins>召开</p>",
  "<p>以上。</p>",
].join("");
/** The years of the marks that are in the page's text, whatever an editor makes of them. */
const IN_TEXT = [7, 8, 9, 10];
/** What of it each editor keeps, and so saves. */
const KEPT: readonly (readonly [EditorId, readonly number[]])[] = [
  ["contenteditable", [3, 4, 5, 6, 7, 8, 9, 10]],
  ["ueditor", [3, 6, 7, 8, 9, 10]],
  ["kindeditor", [3, 4, 5, 6, 7, 8, 9, 10]],
  ["ckeditor4", [3, 4, 6, 7, 8, 9, 10]],
  ["tinymce", [3, 4, 5, 6, 7, 8, 9, 10]],
  ["wangeditor4", [3, 4, 5, 6, 7, 8, 9, 10]],
  ["wangeditor5", [4, 6, 7, 8]],
  ["quill", [4, 6, 7, 8, 9, 10]],
  ["prosemirror", [4, 5, 6, 7, 8, 9, 10]],
];
const mark = (years: number): string => `机密★${years}年`;
const marks = (text: string): string[] => text.match(/机密★\d+年/g) ?? [];

for (const [editor, kept] of KEPT) {
  test(`${editor}: finds what is saved and not shown, and changes nothing of it`, async ({ page, portal, overlay }) => {
    const article = new EditorPage(page, editor);
    const fill = () => page.evaluate((content) => window.portal.setHtml(content), HIDING);
    // The same server under a name that is not switched on: nothing of ours runs there.
    await article.open(portal.url.replace("127.0.0.1", "portal.test"));
    await fill();
    const without = await article.html();
    expect(marks(decodeURIComponent(without.replace(PICTURE, ""))).toSorted()).toEqual(kept.map(mark).toSorted());

    await article.open(portal.url);
    await fill();
    await overlay.press("button", new RegExp(`公开助手：\\D*${kept.length} 处必须处理`));
    await expect.poll(() => article.marked()).toEqual(kept.filter((years) => IN_TEXT.includes(years)).map(mark));
    const shown = async (): Promise<string[]> => {
      const lines = (await overlay.panelText()).split("\n").filter((line) => /^机密★\d+年$/.test(line));
      return [...new Set(lines)].toSorted();
    };
    await expect.poll(shown).toEqual(kept.map(mark).toSorted());
    expect(await article.html()).toBe(without);
  });
}

test("follows what is written into an attribute or a comment", async ({ page, portal, overlay }) => {
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url);
  await page.evaluate(
    (content) => window.portal.setHtml(content),
    `<p>图<img src="${PICTURE}"></p><!-- x --><p>完</p>`,
  );
  const write = (alt: string, comment: string) =>
    article.editable().evaluate(
      (element, [altText, commentText]) => {
        element.querySelector("img")?.setAttribute("alt", altText);
        const node = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_COMMENT).nextNode();
        if (node) node.nodeValue = commentText;
      },
      [alt, comment] as const,
    );
  const holds = async (): Promise<boolean> => (await overlay.names("button")).some((name) => /1 处必须处理/.test(name));
  await overlay.find("button", /公开助手/);
  expect(await holds()).toBe(false);
  for (const [alt, comment, is] of [
    [mark(4), "x", true],
    ["", "x", false],
    ["", mark(3), true],
    ["", "x", false],
  ] as const) {
    await write(alt, comment);
    await expect.poll(holds).toBe(is);
  }
});

for (const [where, html] of [
  ["in a comment", `<p>公示</p><!-- ${idNumber} -->`],
  ["not displayed", `<p>公示<span style="display:none">${idNumber}</span></p>`],
] as const) {
  test(`says how to mend by hand what is ${where}`, async ({ page, portal, overlay }) => {
    const article = new EditorPage(page, "tinymce");
    await article.open(portal.url);
    await page.evaluate((content) => window.portal.setHtml(content), html);
    await overlay.press("button", /公开助手：\D*1 处必须处理/);
    const before = await article.html();
    await overlay.press("button", /^遮盖号码/);
    await expect.poll(() => overlay.panelText()).toContain("源代码");
    await overlay.press("button", /查看/);
    expect(await article.html()).toBe(before);
  });
}
