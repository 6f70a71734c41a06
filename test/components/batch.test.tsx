// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { Batch, type BatchActions, type BatchState } from "../../components/dashboard/Batch.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { BATCHES, texts } from "../gallery/batch-samples.ts";
import { mount, type Mounted } from "./mount.ts";

type Spied = Mounted & { readonly actions: BatchActions };

function batch(state: BatchState, parts: Partial<BatchActions> = {}): Spied {
  const actions: BatchActions = {
    onFiles: vi.fn(),
    onDrop: vi.fn(),
    onPaste: vi.fn(),
    onCancel: vi.fn(),
    onExport: vi.fn().mockResolvedValue(success(undefined)),
    onClear: vi.fn(),
    ...parts,
  };
  return { ...mount(<Batch state={state} actions={actions} />), actions };
}

const rows = (shown: Mounted): string[] =>
  [...shown.root.querySelectorAll(".scroll > table > tbody > tr:not(.detail)")].map((row) => row.textContent ?? "");

async function choose(shown: Mounted, verdict: string): Promise<void> {
  const select = shown.root.querySelector("select");
  await act(() => {
    if (select) select.value = verdict;
    select?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("what comes in", () => {
  it("is chosen, dropped or pasted; how many articles there will be is said before", async () => {
    const shown = batch(BATCHES.idle);
    const [files, folder] = shown.root.querySelectorAll<HTMLInputElement>("input[type=file]");
    expect(folder?.hasAttribute("webkitdirectory")).toBe(true);
    const chosen = [new File(["x"], "a.txt")];
    Object.defineProperty(files, "files", { value: chosen });
    files?.dispatchEvent(new Event("change", { bubbles: true }));
    expect(shown.actions.onFiles).toHaveBeenCalledExactlyOnceWith(chosen);
    await shown.press("检查粘贴的文章");
    expect(shown.actions.onPaste).not.toHaveBeenCalled();
    await shown.type("或者粘贴文章", "甲\n正文\n===\n乙\n正文");
    expect(shown.text()).toContain("会分成 2 篇");
    await shown.press("检查粘贴的文章");
    expect(shown.actions.onPaste).toHaveBeenCalledExactlyOnceWith("甲\n正文\n===\n乙\n正文");
    const dropped = new Event("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(dropped, "dataTransfer", { value: { files: chosen } });
    shown.root.querySelector(".drop")?.dispatchEvent(dropped);
    expect(shown.actions.onDrop).toHaveBeenCalledOnce();
    expect(dropped.defaultPrevented).toBe(true);
  });
});

describe("while it runs", () => {
  it("says how far it is, shows what is there, and can be stopped; nothing is exported yet", async () => {
    const shown = batch(BATCHES.running);
    expect(shown.text()).toContain("正在检查第 43 个，共 120 个：通知/关于开展飞行检查的通知.pdf");
    expect(shown.root.querySelector("progress")?.value).toBeCloseTo(42.4);
    expect(rows(shown)).toHaveLength(42);
    await shown.press("导出表格");
    expect(shown.actions.onExport).not.toHaveBeenCalled();
    await shown.press("停止");
    expect(shown.actions.onCancel).toHaveBeenCalledOnce();
    expect(batch(BATCHES.cancelled).text()).toContain("已停止：查了 5 个，还有 115 个没有查");
  });
});

describe("the result", () => {
  it("lists each text with its verdict and its first findings; one that was not read is not passed", () => {
    const shown = batch(BATCHES.done);
    expect(rows(shown)[0]).toContain("必须处理身份证号码 312 处，手机号码 1 处，可能涉及工作秘密 1 处 等 4 种");
    expect(rows(shown)[3]).toContain("没有发现无");
    expect(rows(shown)[5]).toContain("没有读全第1页是图片");
    expect(rows(shown)[6]).toContain("没有读全.doc 是旧格式");
    expect(shown.root.querySelector(".counts")?.textContent).toBe("必须处理 2需要人判断 1提示 1没有读全 2没有发现 1");
  });

  it("unfolds all findings of a text: place, kind, excerpt, why and on what basis", async () => {
    const shown = batch(BATCHES.done);
    await shown.press("公示/2026年第一批医疗救助对象公示.docx");
    const facts = shown.root.querySelector(".facts")?.textContent ?? "";
    for (const part of [
      "表1第3列等 312 处",
      "王某某 341525199003071234",
      "第2页（在批注或者注释中）",
      "依据：霍山县医疗保障局政府信息公开保密审查制度 第五条（三）；中华人民共和国政府信息公开条例 第十五条",
      "全文缺少发布日期提示",
      "文档里有 3 条批注",
    ]) {
      expect(facts).toContain(part);
    }
  });

  it("is narrowed by verdict and by name, a page of 50 at a time", async () => {
    const shown = batch({ phase: "done", total: 1000, texts: texts(1000) });
    expect(rows(shown)).toHaveLength(50);
    expect(shown.text()).toContain("第 1 页，共 20 页");
    await shown.press("下一页");
    await choose(shown, "unread");
    expect(shown.text()).toContain("第 1 页，共 6 页");
    expect(rows(shown).every((row) => row.includes("没有读全"))).toBe(true);
    await shown.type("查找", "扫描件-998");
    expect(rows(shown)).toEqual([]);
    await choose(shown, "all");
    await shown.type("查找", "汇总表-995");
    expect(rows(shown)).toHaveLength(1);
  });

  it("is exported, and says where it could not be", async () => {
    const shown = batch(BATCHES.done, { onExport: vi.fn().mockResolvedValue(failure("没有导出。")) });
    await shown.press("导出表格");
    await vi.waitFor(() => expect(shown.text()).toContain("没有导出。"));
    await shown.press("重新选择");
    expect(shown.actions.onClear).toHaveBeenCalledOnce();
    expect(batch(BATCHES.none).text()).toContain("没有可以检查的内容");
    expect(batch(BATCHES.error).root.querySelector("[role=alert]")?.textContent).toContain("没有回应");
  });
});
