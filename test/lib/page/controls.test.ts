import { describe, expect, it } from "vitest";
import { actionByWords } from "../../../lib/page/gate/controls.ts";

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
