// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { rangeOver, readPageText } from "../../../lib/page/editors/page-text.ts";

function read(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

describe("readPageText", () => {
  it.each([
    ["paragraphs", "<p>一</p><p>二</p>", ["一", "二"]],
    ["a tag inside a word is nothing", "<p>3415<b>25</b>1968</p>", ["3415251968"]],
    ["line breaks stay in their block", "<p>一<br>二</p>", ["一\n二"]],
    ["breaks before the first character are none", "<p><br>一</p>", ["一"]],
    ["text beside a block is its own block", "头<p>一</p>尾", ["头", "一", "尾"]],
    ["indentation between tags is none", "\n  <div>\n    <p>一</p>\n  </div>\n", ["一"]],
    ["a line break in the source shows as a space", "<p>一\n二</p>", ["一 二"]],
    ["but not in preformatted text", "<pre>一\n二</pre>", ["一\n二"]],
    ["script and style say nothing", "<p>一</p><script>var x</script><style>p{}</style>", ["一"]],
    ["cells are blocks", "<table><tr><td>姓名</td><td>电话</td></tr></table>", ["姓名", "电话"]],
    ["empty paragraphs are left out", "<p>一</p><p><br></p><p>&nbsp;</p><p>二</p>", ["一", "二"]],
    ["nothing at all", "", []],
  ])("%s", (_, html, texts) => {
    expect(read(html).blocks.map(({ text }) => text)).toEqual(texts);
  });

  it("tells headings and cells from paragraphs", () => {
    const { blocks } = read("<h2>标题</h2><p>正文</p><table><tr><th>头</th><td><p>格</p></td></tr></table>");
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "cell", "cell"]);
  });

  it("finds the way back from every character to its node", () => {
    const page = read(
      "<div>甲<p>乙<b>丙</b><br>丁</p></div>\n<table><tr><td>戊</td><td>己<i>庚</i></td></tr></table>辛",
    );
    for (const [index, character] of Array.from(page.text).entries()) {
      if (character === "\n") continue;
      expect(rangeOver(page, index, index + 1)?.toString(), `at ${String(index)}`).toBe(character);
    }
  });

  it("spans tags", () => {
    const page = read("<p>号码3415<b>25</b>1968。</p>");
    const start = page.text.indexOf("3");
    expect(rangeOver(page, start, start + 10)?.toString()).toBe("3415251968");
  });
});
