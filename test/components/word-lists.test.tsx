// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { WordLists, type WordListActions } from "../../components/settings/WordLists.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { READ_WORDS, REVIEW, WORD_LISTS } from "../gallery/settings-samples.ts";
import { mount, type Mounted } from "./mount.ts";

type Spied = Mounted & { readonly actions: WordListActions; readonly choose: (name: string) => Promise<void> };

function lists(parts: Partial<WordListActions> = {}): Spied {
  const done = () => vi.fn().mockResolvedValue(success(undefined));
  const actions: WordListActions = {
    onRead: vi.fn().mockResolvedValue(success(READ_WORDS)),
    onReview: vi.fn().mockResolvedValue(success(REVIEW)),
    onSave: done(),
    onSwitch: done(),
    onExport: done(),
    onRemove: done(),
    ...parts,
  };
  const shown = mount(<WordLists lists={WORD_LISTS} actions={actions} />);
  const choose = async (name: string): Promise<void> => {
    const input = shown.root.querySelector<HTMLInputElement>("input[type=file]");
    Object.defineProperty(input, "files", { value: [new File(["串标"], name)], configurable: true });
    await act(async () => {
      input?.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { ...shown, actions, choose };
}

describe("word lists", () => {
  it("are listed with outcome, count and basis; one that broke only with what to do", () => {
    const items = [...lists().root.querySelectorAll("li")].map((item) => item.textContent);
    expect(items[0]).toContain(
      "招标采购敏感词需要人判断1234 个词，例外短语 12 条。依据：霍山县医疗保障局信息发布用语规范 第三条",
    );
    expect(items[2]).toContain("已停用");
    expect(items[3]).toContain("请移除后重新导入");
    expect(lists().names()).not.toContain("导出 word-list-00000004");
  });

  it("are switched, exported, and removed once that is confirmed", async () => {
    const shown = lists();
    await shown.press("停用 禁用词");
    expect(shown.actions.onSwitch).toHaveBeenCalledExactlyOnceWith("word-list-00000002", false);
    await shown.press("导出 禁用词");
    expect(shown.actions.onExport).toHaveBeenCalledExactlyOnceWith("word-list-00000002");
    await shown.press("移除 禁用词");
    expect(shown.actions.onRemove).not.toHaveBeenCalled();
    await shown.press("不移除 禁用词");
    await shown.press("移除 禁用词");
    await shown.press("确认移除 禁用词");
    expect(shown.actions.onRemove).toHaveBeenCalledExactlyOnceWith("word-list-00000002");
  });

  it("a file is read, shown with what is left out and what it meets, and saved as the person says", async () => {
    const shown = lists();
    await shown.press("导入词表");
    await shown.choose("敏感词.xlsx");
    await vi.waitFor(() => expect(shown.text()).toContain("段正常文字中"));
    const text = shown.root.querySelector("form")?.textContent ?? "";
    for (const sentence of [
      "可用的词 10 个：串标、围标",
      "等 10 个",
      "只有一个字的 2 个，没有采用：标、贿",
      "超过 40 个字的 1 个，没有采用",
      "重复的 3 个，只留一个",
      "围标（“禁用词”中是“必须处理”）",
      "医疗（医疗保障局）",
      "会命中本单位或者本部门的名称：霍山（霍山县医疗保障局）",
      "214 段正常文字中，这份词表会提示 37 段",
    ]) {
      expect(text).toContain(sentence);
    }
    expect(shown.field("词表名称").value).toBe("敏感词");
    await shown.type("依据的文件", " 某局词表管理办法 ");
    await shown.type("条款", "第三条");
    await shown.type("例外短语", "集中秘书处\n\n反串标 \n反串标\n一");
    await act(() => shown.field("必须处理").click());
    await vi.waitFor(() => {
      const reviewed = vi.mocked(shown.actions.onReview).mock.lastCall?.[0];
      expect(reviewed).toMatchObject({ outcome: "block", except: ["集中秘书处", "反串标"] });
    });
    await shown.press("保存词表");
    expect(shown.actions.onSave).toHaveBeenCalledExactlyOnceWith({
      id: undefined,
      title: "敏感词",
      outcome: "block",
      basis: { document: "某局词表管理办法", clause: "第三条" },
      words: READ_WORDS.sorted.words,
      except: ["集中秘书处", "反串标"],
    });
    await vi.waitFor(() => expect(shown.text()).toContain("已保存“敏感词”"));
    expect(shown.root.querySelector("form")).toBeNull();
  });

  it("in place of another, under its name, outcome, basis and id", async () => {
    const shown = lists();
    await shown.press("更换 禁用词");
    await shown.choose("新表.txt");
    expect(shown.text()).toContain("用“敏感词.xlsx”更换“禁用词”");
    await shown.press("保存词表");
    expect(shown.actions.onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: "word-list-00000002", title: "禁用词", outcome: "block" }),
    );
  });

  it("a form stays with the list that its file was chosen for, whatever is pressed while it is open", async () => {
    const shown = lists();
    await shown.press("更换 禁用词");
    await shown.choose("新表.txt");
    // The file chooser is closed without a file both times.
    await shown.press("更换 招标采购敏感词");
    await shown.press("导入词表");
    expect(shown.text()).toContain("用“敏感词.xlsx”更换“禁用词”");
    await shown.press("保存词表");
    expect(shown.actions.onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: "word-list-00000002", title: "禁用词", outcome: "block" }),
    );
  });

  it("a file of the same name for another list is another form", async () => {
    const shown = lists();
    await shown.press("更换 禁用词");
    await shown.choose("新表.txt");
    await shown.press("更换 招标采购敏感词");
    await shown.choose("新表.txt");
    await shown.press("保存词表");
    expect(shown.actions.onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: "word-list-00000001", title: "招标采购敏感词", outcome: "ask" }),
    );
  });

  it("says why a file or a list was not taken, and keeps the form", async () => {
    const unread = lists({ onRead: vi.fn().mockResolvedValue(failure("没有读到词。")) });
    await unread.choose("空.txt");
    expect(unread.root.querySelector("output")?.textContent).toBe("没有读到词。");
    const unsaved = lists({ onSave: vi.fn().mockResolvedValue(failure("请换一个名称。")) });
    await unsaved.press("更换 禁用词");
    await unsaved.choose("新表.txt");
    await unsaved.press("保存词表");
    await vi.waitFor(() => expect(unsaved.root.querySelector("output")?.textContent).toBe("请换一个名称。"));
    expect(unsaved.root.querySelector("form")).not.toBeNull();
    await unsaved.press("不导入");
    expect(unsaved.root.querySelector("form")).toBeNull();
  });
});
