// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { hiddenAt, rangeOver, readPageText } from "../../../lib/page/editors/page-text.ts";

/** Every block; where it hides comes before its text. */
function read(html: string): string[] {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  expect(page.text).toBe(page.blocks.map(({ text }) => text).join("\n"));
  return page.blocks.map(({ text, hidden }) => (hidden ? `${hidden}:${text}` : text));
}

describe("what goes out and is not shown", () => {
  it.each([
    [
      "a paragraph that is not displayed",
      '<p>甲</p><p style="color:red; display: none">乙</p><p>丙</p>',
      ["甲", "invisible:乙", "丙"],
    ],
    ["hidden", "<div hidden><p>甲</p><p>乙</p></div>", ["invisible:甲", "invisible:乙"]],
    [
      "a part of a paragraph, which reads on",
      '<p>甲<span style="display:none">乙</span>丙</p>',
      ["甲丙", "invisible:乙"],
    ],
    ["its first part", '<p><b style="visibility:hidden">甲</b>乙</p>', ["乙", "invisible:甲"]],
    ["all of a paragraph", '<p><span style="font-size:0px">甲</span></p>', ["invisible:甲"]],
    ["no opacity", '<p>甲<i style="opacity: 0.0;">乙</i></p>', ["甲", "invisible:乙"]],
    ["but some of it is shown", '<p>甲<i style="opacity:0.5;line-height:0">乙</i></p>', ["甲乙"]],
    ["font-size 0.5em is shown", '<p style="font-size:0.5em">甲</p>', ["甲"]],
    [
      "a size of its own within none",
      '<p style="font-size:0"><span style="font-size:12px">甲</span>乙</p>',
      ["invisible:乙", "甲"],
    ],
    [
      "visible within hidden",
      '<p style="visibility:hidden">甲<b style="visibility:visible">乙</b></p>',
      ["invisible:甲", "乙"],
    ],
    [
      "but nothing within what is not displayed",
      '<p style="display:none"><b style="visibility:visible">乙</b></p>',
      ["invisible:乙"],
    ],
    ["Word's hidden text", '<p>甲<span style="mso-hide:all">乙</span></p>', ["甲", "invisible:乙"]],
    [
      "a cell that is not displayed",
      '<table><tr><td>甲</td><td style="display:none">乙</td></tr></table>',
      ["甲", "invisible:乙"],
    ],
    [
      "deleted and inserted",
      "<p>原定<del>十月</del><ins>冬月</ins>召开</p>",
      ["原定", "deleted:十月", "inserted:冬月", "召开"],
    ],
    ["a line through is a style", "<p>甲<s>乙</s><strike>丙</strike></p>", ["甲乙丙"]],
    ["but not with a date", '<p>甲<s datetime="2026-01-01">乙</s></p>', ["甲", "deleted:乙"]],
    [
      "nor with Word's class",
      '<p>甲<span class="msoDel">乙</span><span class="MsoIns">丙</span></p>',
      ["甲", "deleted:乙", "inserted:丙"],
    ],
    ["other classes say nothing", '<p>甲<span class="model insert delta">乙</span></p>', ["甲乙"]],
    [
      "deleted within what is not displayed",
      '<p style="display:none">甲<del>乙</del></p>',
      ["invisible:甲", "invisible:乙"],
    ],
    ["comments, last", "<p>甲<!-- 批注 --></p><!--乙--><p>丙</p>", ["甲", "丙", "comment:批注", "comment:乙"]],
    ["a picture's words", '<p><img alt="甲" title="乙"></p>', ["alternative-text:甲", "alternative-text:乙"]],
    ["each once", '<p><img alt="甲" title="甲"></p>', ["alternative-text:甲"]],
    [
      "a link's address and words",
      '<p><a href="/a%E7%94%B2.doc" title="说 明">附件</a></p>',
      ["附件", "alternative-text:说 明", "link-target:/a甲.doc"],
    ],
    [
      "what the link shows itself is not hidden",
      '<p><a href="http://a.cn/" title="http://a.cn/">http://a.cn/</a></p>',
      ["http://a.cn/"],
    ],
    [
      "a link's address that is a part of another one shown",
      '<p><a href="http://a.cn/b">http://a.cn/b/c</a></p>',
      ["http://a.cn/b/c", "link-target:http://a.cn/b"],
    ],
    [
      "no address",
      '<p><a href="#x">甲</a><a href="data:text/plain,x">乙</a><a href="javascript:;">丙</a></p>',
      ["甲乙丙"],
    ],
    ["a broken address as it is", '<p><a href="/%E7%">甲</a></p>', ["甲", "link-target:/%E7%"]],
    ["none of it in a script", '<script>"<!--甲-->"</script><p>乙</p>', ["乙"]],
  ])("%s", (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([
    [
      "TinyMCE's duplicates",
      '<p><a href="/a" data-mce-href="/b" data-mce-selected="1">甲</a></p>',
      ["甲", "link-target:/a"],
    ],
    ["TinyMCE's helpers", '<p>甲</p><div data-mce-bogus="all">甲</div>', ["甲"]],
    ["CKEditor's duplicates", '<p><a href="/a" data-cke-saved-href="/a">甲</a></p>', ["甲", "link-target:/a"]],
    [
      "CKEditor's stand-ins",
      '<p>甲<img class="cke_anchor" alt="锚点" title="锚点" data-cke-realelement="x"></p>',
      ["甲"],
    ],
    ["CKEditor's selection", '<p>甲</p><div data-cke-hidden-sel="1">甲</div>', ["甲"]],
    [
      "bookmarks",
      '<p>甲<span id="_baidu_bookmark_start_0" style="display:none;line-height:0">\u200D</span></p>',
      ["甲"],
    ],
    [
      "bookmarks without text",
      '<p>甲<span style="display:none;" class="__kindeditor_bookmark_start_0__"></span></p>',
      ["甲"],
    ],
    ["UEditor's duplicates", '<p>甲<img src="/a.png" _src="/a.png"></p>', ["甲"]],
  ])("not %s", (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([
    ["plain words", " 机密★1年 ", "机密★1年"],
    ["commented-out markup, a line an element", "<p>甲<b>乙</b></p><p>丙&#9733;&nbsp;丁</p>", "甲\n乙\n丙★ 丁"],
    [
      "Word's settings",
      "[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]",
      "",
    ],
    ["Word's styles", "[if gte mso 10]><style>p {color: red}</style><![endif]", ""],
    ["Word's words", "[if mso]><p>机密★1年</p><![endif]", "机密★1年"],
    ["conditions alone", "[if !supportLists]", ""],
    ["their ends", "[endif]", ""],
    ["the clipboard's borders", "StartFragment", ""],
    ["processing instructions", '?xml:namespace prefix = o ns = "urn:x" /', ""],
    ["comments as CKEditor keeps them", "{cke_protected}{C}%3C!%2D%2D%20%E6%9C%BA%E5%AF%86%20%2D%2D%3E", "机密"],
    ["CKEditor's scripts", "{cke_protected}%3Cscript%3Ex%3C%2Fscript%3E", ""],
  ])("of a comment: %s", (_, data, expected) => {
    document.body.replaceChildren(document.createComment(data));
    expect(readPageText(document.body).text).toBe(expected);
  });

  it("reads a very long comment in no time", () => {
    for (const part of ["<xml", "<!", " ", "[if", "&#", "<!--"]) {
      document.body.replaceChildren(document.createComment(part.repeat(200_000)));
      readPageText(document.body);
    }
  });

  it("has no place in the page, but a node that holds it", () => {
    document.body.innerHTML = '<p>甲<img alt="乙"></p><!--丙-->';
    const page = readPageText(document.body);
    const at = page.text.indexOf("乙");
    expect(rangeOver(page, at, at + 1)).toBeUndefined();
    expect(hiddenAt(page, at)).toEqual({ hidden: "alternative-text", holder: document.querySelector("img") });
    expect(hiddenAt(page, page.text.indexOf("丙")).hidden).toBe("comment");
    expect(hiddenAt(page, 0)).toEqual({ hidden: undefined, holder: undefined });
  });

  it("keeps the place of text that is in the page but not shown", () => {
    document.body.innerHTML = '<p>甲<span style="display:none">乙</span>丙</p>';
    const page = readPageText(document.body);
    for (const character of "甲乙丙") {
      const at = page.text.indexOf(character);
      expect(rangeOver(page, at, at + 1)?.toString()).toBe(character);
    }
  });
});
