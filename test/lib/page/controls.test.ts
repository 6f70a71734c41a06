// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { actionByWords, actionOf } from "../../../lib/page/gate/controls.ts";

describe("actionByWords", () => {
  it.each([
    "发布",
    "发 布",
    "提交",
    "送审",
    "保存并发布",
    "提交审核",
    "确认发布",
    "立即发布",
    "审核通过并发布",
    "发布文章",
    " 签发 ",
  ])("%s publishes", (words) => expect(actionByWords(words)).toBe("publish"));
  it.each(["存草稿", "保存草稿", "暂存", "保存", "预览", "取消", "保存为草稿", "返回"])("%s keeps a draft", (words) =>
    expect(actionByWords(words)).toBe("draft"),
  );
  it.each([
    "发布日期",
    "发布管理",
    "已发布",
    "我的发布",
    "提交人",
    "发布机构",
    "信息发布系统",
    "搜索",
    "",
    "上传附件",
    "撤回发布申请",
  ])("%s is neither", (words) => expect(actionByWords(words)).toBeUndefined());
});

describe("actionOf", () => {
  it.each([
    ["a button", "<button><b>发布</b></button>", "b", "publish"],
    ["an old input", "<input type=button value=' 提 交 '>", "input", "publish"],
    ["a link with a script", "<a href='javascript:;'>送审</a>", "a", "publish"],
    ["an icon with a name", "<button aria-label=发布><i></i></button>", "i", "publish"],
    ["a draft button", "<button>存草稿</button>", "button", "draft"],
    ["a choice called 发布", "<label><input type=radio>发布</label>", "label", undefined],
    ["a heading", "<h2>发布</h2>", "h2", undefined],
    ["text in a panel that can be pressed", "<div onclick=x()><p>发布后不能修改</p></div>", "p", undefined],
  ])("%s", (_, html, selector, expected) => {
    document.body.innerHTML = html;
    const path: EventTarget[] = [];
    for (let node: Element | null = document.querySelector(selector); node; node = node.parentElement) path.push(node);
    expect(actionOf([...path, document, window], undefined)).toBe(expected);
  });
});
