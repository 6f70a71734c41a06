// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import type { LetterActions } from "../../components/letters/letter-desk.ts";
import { Letters } from "../../components/letters/Letters.tsx";
import { success } from "../../lib/model/result.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { letterActions, letterParts } from "../gallery/letter-samples.ts";
import { caseLog } from "../lib/procedures/case-log.ts";
import { procedures } from "../../lib/procedures/procedures.ts";
import { REQUEST, sampleCase } from "../lib/documents/letters/sample-case.ts";
import { mount, type Mounted } from "./mount.ts";

const labelled = (shown: Mounted, label: string): string =>
  [...shown.root.querySelectorAll("label")].find((one) => one.textContent?.includes(label))?.htmlFor ?? "";

async function choose(shown: Mounted, selector: string, value: string): Promise<void> {
  const select = shown.root.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`no ${selector}`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function desk(title: string, actions: Partial<LetterActions> = {}): Promise<Mounted> {
  const shown = mount(<Letters {...letterParts()} actions={{ ...letterActions(CALENDAR), ...actions }} />);
  const select = shown.root.querySelector("select");
  const option = [...(select?.options ?? [])].find((one) => one.textContent?.startsWith(title));
  if (select && option) {
    await choose(shown, "select", option.value);
    await shown.press("生成");
  } else await shown.press(title);
  await vi.waitFor(() => expect(shown.root.querySelector(".paper")).not.toBe(null));
  return shown;
}

const status = (shown: Mounted): string => shown.root.querySelector(".letter-missing")?.textContent ?? "";

describe("a document being made", () => {
  it("lists what is missing, marks it in the preview, and is not saved", async () => {
    const onSave = vi.fn();
    const shown = await desk("政府信息不存在告知书", { onSave });
    expect(status(shown)).toContain("还缺");
    expect([...shown.root.querySelectorAll("mark")].map((one) => one.textContent)).toContain("〔检索的范围〕");
    await shown.press("保存为 Word 文件");
    await vi.waitFor(() => expect(shown.root.querySelector(".outcome.error")?.textContent).toContain("检索的范围"));
    expect(onSave).not.toHaveBeenCalled();
  });

  it("fills in what is typed, and is saved when nothing is missing", async () => {
    const onSave = vi.fn().mockResolvedValue(success("政府信息不存在告知书.docx"));
    const shown = await desk("政府信息不存在告知书", { onSave });
    await shown.type("检索的范围", "公文系统");
    await shown.type("检索的方法", "关键词检索");
    await shown.type("发文字号", "35");
    await choose(shown, '[id="' + labelled(shown, "送达方式") + '"]', "post");
    await vi.waitFor(() => expect(status(shown)).toBe("需要的内容都有了。"));
    expect(shown.root.querySelector(".paper")?.textContent).toContain("在公文系统范围内进行了检索");
    await shown.press("保存为 Word 文件");
    await vi.waitFor(() => expect(shown.root.querySelector(".outcome.ok")?.textContent).toContain("已保存为"));
    expect(onSave.mock.calls[0]?.[2]).toBe(undefined);
  });

  it("is saved as it reads with what was typed last, though the check of that is not done yet, and once", async () => {
    const real = letterActions(CALENDAR);
    const late = Promise.withResolvers<undefined>();
    let isLate = false;
    const onReview: LetterActions["onReview"] = async (...asked) => {
      if (isLate) await late.promise;
      return real.onReview(...asked);
    };
    const saved = Promise.withResolvers<Awaited<ReturnType<LetterActions["onSave"]>>>();
    const onSave = vi.fn<LetterActions["onSave"]>(() => saved.promise);
    const shown = await desk("政府信息不存在告知书", { onReview, onSave });
    await shown.type("检索的范围", "公文系统");
    await shown.type("检索的方法", "关键词检索");
    await choose(shown, '[id="' + labelled(shown, "送达方式") + '"]', "post");
    await shown.type("发文字号", "35");
    await vi.waitFor(() => expect(status(shown)).toBe("需要的内容都有了。"));
    isLate = true;
    await shown.type("发文字号", "36");
    await shown.press("保存为 Word 文件");
    expect(onSave).not.toHaveBeenCalled();
    late.resolve(undefined);
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(Object.values(onSave.mock.calls[0]?.[1].values ?? {})).toContain("36");
    await shown.press("保存为 Word 文件");
    saved.resolve(success("登记表.docx"));
    await vi.waitFor(() => expect(shown.text()).toContain("已保存为"));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it("is saved once where it is pressed twice before the check is done", async () => {
    const real = letterActions(CALENDAR);
    const late = Promise.withResolvers<undefined>();
    let isLate = false;
    const onReview: LetterActions["onReview"] = async (...asked) => {
      if (isLate) await late.promise;
      return real.onReview(...asked);
    };
    const onSave = vi.fn<LetterActions["onSave"]>(() => new Promise(() => {}));
    const shown = await desk("政府信息公开申请登记表", { onReview, onSave });
    expect(status(shown)).toBe("需要的内容都有了。");
    isLate = true;
    await shown.update(<Letters {...letterParts()} actions={{ ...real, onReview, onSave }} />);
    await shown.press("保存为 Word 文件");
    await shown.press("保存为 Word 文件");
    expect(onSave).not.toHaveBeenCalled();
    late.resolve(undefined);
    await vi.waitFor(() => expect(shown.control("保存为 Word 文件").getAttribute("aria-disabled")).toBe("true"));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it("is held by what the check finds, until a named person says why", async () => {
    const onSave = vi.fn().mockResolvedValue(success("x.docx"));
    const shown = await desk("政府信息公开申请登记表", { onSave });
    expect(status(shown)).toBe("需要的内容都有了。");
    const held = await desk("政府信息公开申请补正告知书", { onSave });
    await act(() => held.root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
    await held.type("怎样补正", "与13800138000联系");
    await held.type("发文字号", "18");
    await vi.waitFor(() => expect(held.root.querySelector(".letter-findings .block")).not.toBe(null));
    await held.press("保存为 Word 文件");
    expect(onSave).not.toHaveBeenCalled();
    await held.press("批准保存并记录");
    expect(held.root.querySelector(".letter-approve [role=alert]")?.textContent).toContain("理由");
    await held.type("批准理由", "已经本人同意公开");
    await held.press("批准保存并记录");
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.[2]).toEqual({ name: "李明", role: "办公室主任", reason: "已经本人同意公开" });
  });

  it("suggests what belongs to the case's last and next steps", () => {
    const shown = mount(<Letters {...letterParts()} actions={letterActions(CALENDAR)} />);
    const near = [...shown.root.querySelectorAll(".letters > .button")].map((one) => one.textContent);
    expect(near).toEqual(["政府信息不存在告知书", "政府信息不属于本机关公开告知书"]);
    const groups = [...shown.root.querySelectorAll("optgroup")].map(({ label, children }) => [
      label,
      ...[...children].map((one) => one.textContent),
    ]);
    expect(groups[0]).toContain("政府信息公开征求第三方意见书");
    expect(groups[1]).toContain("政府信息公开告知书");
    expect(groups.flat()).toHaveLength(31);
  });

  it("says so where no document tells the outcome", () => {
    const shownFor = (outcome: string): string =>
      mount(<Letters {...letterParts()} one={sampleCase({ outcome })} actions={letterActions(CALENDAR)} />).text();
    expect(shownFor("r3-5-5")).toContain("要求确认或者重新出具已获取信息”没有对应的文书样式");
    expect(shownFor("r3-4-1")).not.toContain("没有对应的文书样式");
  });

  it("asks which consultation it belongs to where there are several, and shows nothing before", async () => {
    const log = caseLog("request");
    log.step("register", "2026-09-07", { channel: "in-person", content: "甲", number: "1" });
    for (const [on, consulted, about] of [
      ["2026-09-08", "甲药房", "进货价格"],
      ["2026-09-09", "乙诊所", "收费明细"],
    ] as const) {
      log.step("consult", on, { "consult-kind": "third-party", consulted, "consult-about": about });
    }
    const one = procedures(log.events, REQUEST, CALENDAR, "2026-10-20T02:00:00.000Z");
    const shown = mount(<Letters {...letterParts()} one={one} actions={letterActions(CALENDAR, one)} />);
    await shown.press("政府信息公开征求第三方意见书");
    const which = ".letter-desk > .field select";
    await vi.waitFor(() => expect(shown.root.querySelector(which)).not.toBe(null));
    expect(shown.root.querySelector(".paper")).toBe(null);
    const options = [...(shown.root.querySelector<HTMLSelectElement>(which)?.options ?? [])];
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "请选择",
      "甲药房，9月8日",
      "乙诊所，9月9日",
      "还没有登记的一次",
    ]);
    const paper = () => shown.root.querySelector(".paper")?.textContent ?? "";
    await choose(shown, which, options[2]?.value ?? "");
    await vi.waitFor(() => expect(paper()).toContain("收费明细"));
    expect(paper()).not.toContain("进货价格");
    await choose(shown, which, options[1]?.value ?? "");
    await vi.waitFor(() => expect(paper()).toContain("进货价格"));
    expect(paper()).not.toContain("收费明细");
    await choose(shown, which, options[3]?.value ?? "");
    await vi.waitFor(() => expect(paper()).toContain("〔征求意见的内容〕"));
  });
});
