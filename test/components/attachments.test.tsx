// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type {
  AttachmentActions,
  FileState,
  FoundInFile,
} from "../../components/overlay/attachments/attachment-state.ts";
import { Attachments } from "../../components/overlay/attachments/Attachments.tsx";
import { mount, type Mounted } from "./mount.ts";

const PERSON = { name: "李明", department: "办公室", role: "科员" };
const ID: FoundInFile = {
  title: "公民身份号码",
  category: "id-number",
  outcome: "block",
  message: "请遮盖号码。",
  basis: [{ document: "中华人民共和国个人信息保护法", clause: "第二十五条" }],
  place: "工作表“底稿”B2",
  more: 2,
  hidden: "hidden-sheet",
  excerpt: { before: "证号", hit: "341525", after: "。" },
};
const CLEAN: FileState = { name: "甲.docx", unread: [], found: [], count: 0 };

function shown(files: readonly FileState[], unrecorded = false): Mounted & { actions: AttachmentActions } {
  const actions = { change: vi.fn(), use: vi.fn(), override: vi.fn(), covered: vi.fn() };
  const state = { files, person: PERSON, unrecorded };
  return { ...mount(<Attachments state={state} actions={actions} acceptUntrusted />), actions };
}

describe("the check of attached files", () => {
  it("shows how far it is, and stops", async () => {
    const view = shown([{ ...CLEAN, progress: 0.5 }, CLEAN]);
    expect(view.text()).toContain("正在检查附件");
    expect(view.root.querySelector("progress")?.value).toBe(0.5);
    expect(view.names()).toEqual(["取消"]);
    await view.press("取消");
    expect(view.actions.change).toHaveBeenCalledOnce();
  });

  it("with something that blocks offers another file, or an approval", async () => {
    const view = shown([{ ...CLEAN, found: [ID], count: 5 }]);
    expect(view.text()).toContain("有 3 处不能公开的内容，没有交给网站");
    expect(view.text()).toContain("工作表“底稿”B2等 3 处");
    expect(view.text()).toContain("《中华人民共和国个人信息保护法》第二十五条");
    expect(view.text()).toContain("另有 4 处没有列出");
    expect(view.names()).toEqual(["换一个文件", "仍然使用", "批准使用并记录"]);
    view.field("理由").value = "已经本人同意公开";
    await view.press("批准使用并记录");
    expect(view.actions.override).toHaveBeenCalledExactlyOnceWith({
      name: "李明",
      role: "科员",
      reason: "已经本人同意公开",
    });
  });

  it("with hints alone passes by one press", async () => {
    const view = shown([{ ...CLEAN, found: [{ ...ID, outcome: "ask" }], count: 1 }]);
    expect(view.names()).toEqual(["换一个文件", "已核对，使用这个文件"]);
    await view.press("使用这个文件");
    expect(view.actions.use).toHaveBeenCalledOnce();
  });

  it("asks that what could not be read is looked at by a person", () => {
    const view = shown([{ ...CLEAN, unread: ["第2页是扫描图片。"] }]);
    expect(view.text()).toContain("第2页是扫描图片。");
    expect(view.names()).toEqual(["换一个文件", "已人工核对，使用这个文件"]);
  });

  it("says that an approval was not recorded", () => {
    expect(shown([{ ...CLEAN, found: [ID], count: 1 }], true).text()).toContain("批准没有记录成功");
  });
});
