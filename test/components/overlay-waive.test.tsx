// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayActions, OverlayItem } from "../../components/overlay/overlay-state.ts";
import { items, NO_ACTIONS, state } from "../gallery/overlay-samples.ts";
import { mount, type Mounted } from "./mount.ts";

const SETTLED = { scope: "draft", reason: "已核对无误", by: "李明" } as const;

function shown(found: readonly OverlayItem[], actions: Partial<OverlayActions> = {}): Mounted {
  return mount(<Overlay state={state({ items: found })} actions={{ ...NO_ACTIONS, ...actions }} acceptUntrusted />);
}

/** `count` questions, alike but for their keys. */
function ask(count: number, parts: Partial<OverlayItem> = {}): OverlayItem[] {
  const { key: _key, ...question } = items(4)[3] ?? {};
  return items(count, { ...question, waivable: ["draft", "agency"], ...parts });
}

describe("mends", () => {
  const otherFixes = [
    { label: "只留后四位", replacement: "***4321" },
    { label: "删除", replacement: "" },
  ];

  it("offers the others beside the first, each with its own number", async () => {
    const fix = vi.fn<OverlayActions["fix"]>();
    const card = shown(items(1, { otherFixes }), { fix });
    await card.press("遮盖号码");
    await card.press("删除");
    expect(fix.mock.calls).toEqual([
      ["item-0", 0],
      ["item-0", 2],
    ]);
    expect(card.control("其他改法").closest("details")?.open).toBe(false);
    expect(
      shown(items(1))
        .names()
        .some((name) => name.includes("其他改法")),
    ).toBe(false);
  });

  it("says how many places a column has, and mends them by one press", async () => {
    const fix = vi.fn<OverlayActions["fix"]>();
    const card = shown(items(1, { places: 12 }), { fix });
    expect(card.text()).toContain("同一列共 12 处");
    await card.press("遮盖号码（12 处）");
    expect(fix).toHaveBeenCalledExactlyOnceWith("item-0", 0);
  });

  it("says where a text hides", () => {
    expect(shown(items(1, { hidden: "alternative-text" })).text()).toContain("在图片、链接的说明文字中");
  });
});

describe("a waiver", () => {
  it("needs a reason, which a press can fill in", async () => {
    const waive = vi.fn<OverlayActions["waive"]>();
    const card = shown(ask(1), { waive });
    await card.press("不用改：");
    await card.press("本稿不用改");
    expect(waive).not.toHaveBeenCalled();
    expect(card.text()).toContain("请写明理由，至少 4 个字。");
    await card.press("已核对，内容无误");
    await card.press("本稿不用改");
    const reason = "已核对，内容无误";
    expect(waive).toHaveBeenCalledExactlyOnceWith({ keys: ["item-0"], scope: "draft", reason });
  });

  it("is said once for all with the same text in the same field", async () => {
    const waive = vi.fn<OverlayActions["waive"]>();
    const other = { ...ask(1)[0]?.excerpt, before: "", after: "", hit: "另一处" };
    const card = shown(
      [...ask(2), ...ask(1, { key: "title", field: "标题" }), ...ask(1, { key: "c", excerpt: other })],
      {
        waive,
      },
    );
    const [first] = [...card.root.querySelectorAll("button")].filter((one) => one.textContent?.startsWith("不用改"));
    first?.click();
    await Promise.resolve();
    await card.update(<Overlay state={state({ items: ask(2) })} actions={{ ...NO_ACTIONS, waive }} acceptUntrusted />);
    expect(card.text()).toContain("相同的 2 处一并说明");
    await card.type("不用改的理由", " 办公用，可以公开 ");
    await card.press("本单位以后都不提示");
    expect(waive).toHaveBeenCalledExactlyOnceWith({
      keys: ["item-0", "item-1"],
      scope: "agency",
      reason: "办公用，可以公开",
    });
  });

  it("says why it cannot be", async () => {
    const card = shown(ask(1), { waive: () => "请换个说法。" });
    await card.press("不用改：");
    await card.type("不用改的理由", "飞行检查已经结束");
    await card.press("本稿不用改");
    expect(card.root.querySelector(".waive [role=alert]")?.textContent).toBe("请换个说法。");
    await card.press("取消");
    expect(card.root.querySelector(".waive")).toBeNull();
  });

  it("is offered for no more than it may be said for", async () => {
    expect(
      shown(items(3))
        .names()
        .some((name) => name.startsWith("不用改")),
    ).toBe(false);
    const card = shown(ask(1, { waivable: ["draft"] }));
    await card.press("不用改：");
    expect(card.names().some((name) => name.includes("本单位"))).toBe(false);
  });

  it("shows what is settled apart, uncounted, with its reason and the way back", async () => {
    const withdraw = vi.fn<OverlayActions["withdraw"]>();
    const card = shown([...ask(1), ...ask(1, { key: "b", settled: SETTLED })], { withdraw });
    expect(card.root.querySelector(".ask .total")?.textContent).toBe("1");
    expect(card.root.querySelector(".settled")?.textContent).toContain("本稿不用改（李明）：已核对无误");
    expect(card.root.querySelector("output")?.textContent).toContain("还有 1 处需要人判断");
    await card.press("撤回");
    expect(withdraw).toHaveBeenCalledExactlyOnceWith("b");
    const all = shown(ask(2, { settled: { ...SETTLED, scope: "agency" } }));
    expect(all.root.querySelector("output")?.textContent).toContain("2 处已说明不用改");
    expect(all.root.querySelector(".badge")?.className).toContain("clean");
  });

  it("is not taken from a press by script", async () => {
    const waive = vi.fn<OverlayActions["waive"]>();
    const actions = { ...NO_ACTIONS, waive };
    const found = state({ items: ask(1) });
    const card = mount(<Overlay state={found} actions={actions} acceptUntrusted />);
    await card.press("不用改：");
    await card.type("不用改的理由", "已核对无误");
    await card.update(<Overlay state={found} actions={actions} />);
    for (const button of card.root.querySelectorAll<HTMLElement>(".waive button")) button.click();
    expect(waive).not.toHaveBeenCalled();
  });
});
