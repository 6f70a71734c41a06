// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayActions, OverlayState } from "../../components/overlay/overlay-state.ts";
import { items, state } from "../gallery/overlay-samples.ts";
import { mount, type Mounted } from "./mount.ts";

function spies() {
  return {
    open: vi.fn<OverlayActions["open"]>(),
    close: vi.fn<OverlayActions["close"]>(),
    go: vi.fn<OverlayActions["go"]>(),
    fix: vi.fn<OverlayActions["fix"]>(),
    fixAll: vi.fn<NonNullable<OverlayActions["fixAll"]>>(),
    waive: vi.fn<OverlayActions["waive"]>(),
    assess: vi.fn<OverlayActions["assess"]>(),
    show: vi.fn<OverlayActions["show"]>(),
    withdraw: vi.fn<OverlayActions["withdraw"]>(),
    override: vi.fn<OverlayActions["override"]>(),
    dismissNotice: vi.fn<OverlayActions["dismissNotice"]>(),
  };
}

function overlay(parts: Partial<OverlayState>, actions: OverlayActions = spies(), acceptUntrusted = true): Mounted {
  return mount(<Overlay state={state(parts)} actions={actions} acceptUntrusted={acceptUntrusted} />);
}

const said = (mounted: Mounted): string => mounted.root.querySelector("output")?.textContent ?? "";

describe("badge", () => {
  it.each<[string, Partial<OverlayState>, string]>([
    ["clean", {}, "没有发现问题"],
    ["checking", { phase: "checking" }, "正在检查"],
    ["asleep", { phase: "asleep" }, "检查未运行"],
    ["found", { items: items(5) }, "3 处必须处理 2 处需要判断或者留意"],
    ["only questions", { items: items(2, { outcome: "ask" }) }, "2 处需要判断或者留意"],
    ["all let pass", { items: items(2, { overridden: true }), passed: 2 }, "没有发现问题"],
  ])("%s", (_, parts, name) => {
    const shown = overlay({ ...parts, open: false });
    expect(shown.control("公开助手").getAttribute("aria-expanded")).toBe("false");
    expect(shown.names()[0]).toContain(name);
    expect(shown.root.querySelector("dialog")).toBeNull();
  });

  it("opens and closes the panel", async () => {
    const actions = spies();
    const shown = overlay({ open: false }, actions);
    await shown.press("公开助手");
    expect(actions.open).toHaveBeenCalledOnce();
    await shown.update(<Overlay state={state()} actions={actions} acceptUntrusted />);
    expect(shown.control("公开助手：").getAttribute("aria-expanded")).toBe("true");
    await shown.press("公开助手：");
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it("shows a notice when the panel is closed, and once only when it is open", async () => {
    const actions = spies();
    const shown = overlay({ open: false, notice: "磁盘空间不足。" }, actions);
    await shown.press("知道了");
    expect(actions.dismissNotice).toHaveBeenCalledOnce();
    await shown.update(<Overlay state={state({ notice: "磁盘空间不足。" })} actions={actions} />);
    expect(shown.names().filter((name) => name === "知道了")).toHaveLength(1);
  });
});

describe("panel", () => {
  it.each<[string, Partial<OverlayState>, string]>([
    ["clean", {}, "没有发现需要处理的内容。"],
    ["found", { items: items(5) }, "发现 3 处不能发布的内容，另有 1 处需要人判断、1 条提示。"],
    ["held", { items: items(3), held: true }, "还有 3 处不能发布的内容，请改好或由负责人批准后再按“发布”。"],
    ["let pass", { items: items(3, { overridden: true }), passed: 3 }, "3 处已由负责人批准，可以再按“发布”。"],
    ["questions only", { items: items(1, { outcome: "ask" }) }, "没有发现不能发布的内容；还有 1 处需要人判断。"],
    ["asleep", { phase: "asleep", asleepReason: "请刷新本页。" }, "请刷新本页。"],
    ["notice", { notice: "磁盘空间不足。" }, "磁盘空间不足。"],
  ])("tells a screen reader how it stands: %s", (_, parts, sentence) => {
    expect(said(overlay(parts))).toContain(sentence);
  });

  it("is a labelled dialog that is not modal and takes no focus", () => {
    const shown = overlay({ items: items(3) });
    const dialog = shown.root.querySelector("dialog");
    expect(dialog?.getAttribute("aria-modal")).toBe("false");
    expect(shown.root.querySelector(`#${dialog?.getAttribute("aria-labelledby")}`)?.textContent).toContain(
      "发布前检查",
    );
    expect(document.activeElement).toBe(document.body);
  });

  it("groups by outcome, then by rule, and says what, where, why and on what ground", () => {
    const shown = overlay({ items: items(10) });
    expect([...shown.root.querySelectorAll("h3")].map((each) => each.textContent)).toEqual([
      "必须处理",
      "需要人判断",
      "提示",
    ]);
    const kind = shown.root.querySelector(".kind");
    expect(kind?.querySelector("h4")?.textContent).toBe("身份证号码2 处");
    expect(kind?.querySelector("mark")?.textContent).toBe("341525199003071234");
    expect(kind?.textContent).toContain("公民身份号码属于个人信息");
    expect(kind?.textContent).toContain("《霍山县医疗保障局政府信息公开保密审查制度》第五条（三）");
    expect(kind?.textContent).toContain("遮盖号码341525************");
  });

  it("goes to a place and mends it", async () => {
    const actions = spies();
    const shown = overlay({ items: items(1) }, actions);
    await shown.press("到正文中查看");
    expect(actions.go).toHaveBeenCalledExactlyOnceWith("item-0");
    await shown.press("遮盖号码");
    expect(actions.fix).toHaveBeenCalledExactlyOnceWith("item-0", 0);
  });

  it("mends all places of one rule, where the page can", async () => {
    const actions = spies();
    const found = [...items(11), ...items(1, { key: "refused", status: "refused" })];
    const shown = overlay({ items: found }, actions);
    await shown.press("全部遮盖号码（3 处）");
    expect(actions.fixAll).toHaveBeenCalledExactlyOnceWith(["item-0", "item-5", "item-10"]);
    await shown.update(<Overlay state={state({ items: found })} actions={{ ...actions, fixAll: undefined }} />);
    expect(shown.text()).not.toContain("全部遮盖号码");
  });

  it("does not mend twice while the editor is being asked", async () => {
    const actions = spies();
    const shown = overlay({ items: items(1, { status: "mending" }) }, actions);
    await shown.press("正在修改");
    expect(actions.fix).not.toHaveBeenCalled();
  });

  it("says when the editor refused, and offers no mend for what was let pass", () => {
    expect(overlay({ items: items(1, { status: "refused" }) }).text()).toContain("请到原处手工改好");
    expect(overlay({ items: items(1, { status: "refused", note: "请先切换到可视模式。" }) }).text()).toContain(
      "可视模式",
    );
    const passed = overlay({ items: items(3, { overridden: true }), passed: 3 });
    expect(passed.text()).toContain("已批准");
    expect(passed.names().some((name) => name.includes("遮盖号码"))).toBe(false);
    expect(passed.names()).not.toContain("仍要发布");
  });

  it("keeps focus in the panel when the pressed button goes away", async () => {
    const actions = spies();
    const shown = overlay({ items: items(2) }, actions);
    shown.control("遮盖号码341525").focus();
    await shown.press("遮盖号码341525");
    await shown.update(<Overlay state={state({ items: items(2).slice(1) })} actions={actions} acceptUntrusted />);
    expect(document.activeElement).toBe(shown.root.querySelector("dialog"));
  });

  it("leaves focus where it went by itself", async () => {
    const actions = spies();
    const editor = document.body.appendChild(document.createElement("textarea"));
    const shown = overlay({ items: items(2) }, actions);
    await shown.press("遮盖号码341525");
    editor.focus();
    await shown.update(<Overlay state={state({ items: items(2).slice(1) })} actions={actions} acceptUntrusted />);
    expect(document.activeElement).toBe(editor);
    editor.remove();
  });

  it("draws 100 of a thousand, and 100 more with every press", async () => {
    const shown = overlay({ items: items(1000, { outcome: "block" }) });
    const drawn = (): number => shown.root.querySelectorAll("mark").length;
    expect(drawn()).toBe(100);
    expect(shown.root.querySelector("h4")?.textContent).toContain("200 处");
    await shown.press("再显示 100 处（还有 900 处）");
    expect(drawn()).toBe(200);
    expect(shown.root.querySelector(".count")?.textContent).toBe("1000");
  });
});

describe("presses made by script", () => {
  it("do nothing", async () => {
    const actions = spies();
    const shown = overlay({ items: items(6, { outcome: "block" }), notice: "请注意。" }, actions, false);
    for (const control of shown.root.querySelectorAll<HTMLElement>("button, summary")) control.click();
    await shown.type("理由", "领导已经同意");
    await shown.press("批准发布并记录");
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});
