// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { PortalPanelState } from "../../components/portal/panel-state.ts";
import { PortalPanel } from "../../components/portal/PortalPanel.tsx";
import { mount } from "./mount.ts";

const actions = { open: vi.fn(), close: vi.fn(), register: vi.fn(), fill: vi.fn() };
const row = { now: "", state: "empty" } as const;
const fillState: PortalPanelState = {
  open: true,
  busy: false,
  task: {
    kind: "fill",
    missing: ["发文字号"],
    rows: [
      { ...row, key: "kind", label: "答复类型", next: "不予公开" },
      { ...row, key: "slip", label: "邮件单号", now: "手工", next: "123", state: "filled" },
      { ...row, key: "same", label: "送达方式", now: "邮寄", next: "邮寄", state: "same" },
      { ...row, key: "dept", label: "承办部门", next: "基金监管股", problem: "“承办部门”只能点选。" },
    ],
  },
};
const registerState: PortalPanelState = {
  open: true,
  busy: false,
  task: {
    kind: "register",
    rows: [{ label: "申请人", value: "王㛃" }],
    notes: ["网页上没有找到“收到日期”。"],
    stamp: { text: "未登记", tone: "unregistered", title: "" },
  },
};

function show(state: PortalPanelState, acceptUntrusted = true) {
  return mount(<PortalPanel state={state} actions={actions} acceptUntrusted={acceptUntrusted} />);
}

describe("the panel that fills a reply", () => {
  it("ticks what is empty, not what the person filled in, and gives the ticked keys", async () => {
    const panel = show(fillState);
    const boxes = [...panel.root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    expect(boxes.map(({ value, checked }) => [value, checked])).toEqual([
      ["kind", true],
      ["slip", false],
    ]);
    expect(boxes.map((box) => box.getAttribute("aria-label"))).toEqual(["填写答复类型", "填写邮件单号"]);
    const [first, second] = boxes;
    if (first && second) [first.checked, second.checked] = [false, true];
    await panel.press("填入勾选的栏目");
    expect(actions.fill).toHaveBeenCalledWith(["slip"]);
    expect(panel.text()).toContain("登记中还没有：发文字号");
    expect(panel.names()).toContain("复制承办部门");
  });

  it("tells what came of it, with the value of what was refused", () => {
    const { task } = fillState;
    if (task.kind !== "fill") throw new Error("no form");
    const results = [
      { key: "kind", label: "答复类型", outcome: "filled", value: "不予公开" },
      { key: "slip", label: "邮件单号", outcome: "refused", value: "123", sentence: "网页没有接受“邮件单号”。" },
      { key: "same", label: "送达方式", outcome: "skipped", value: "邮寄" },
    ] as const;
    const panel = show({ ...fillState, task: { ...task, results } });
    expect(panel.text()).toContain("已填 1 栏，未动 1 栏，没有填上 1 栏");
    expect(panel.text()).toContain("网页没有接受“邮件单号”。");
    expect(panel.names()).toContain("复制邮件单号");
    expect(panel.text()).toContain("由您自己按网站的“提交”");
  });

  it("does nothing for a press that a script made, nor while it is at work", async () => {
    await show(fillState, false).press("填入勾选的栏目");
    await show({ ...fillState, busy: true }).press("正在填写");
    expect(actions.fill).not.toHaveBeenCalled();
  });
});

describe("the panel that registers a request", () => {
  it("shows what was read and what was not, and registers by one press", async () => {
    const panel = show(registerState);
    expect(panel.text()).toContain("王㛃");
    expect(panel.text()).toContain("没有找到“收到日期”");
    await panel.press("登记这件申请");
    expect(actions.register).toHaveBeenCalledOnce();
  });

  it("shows where a registered one stands, and offers it no more", () => {
    const { task } = registerState;
    if (task.kind !== "register") throw new Error("no request");
    const stamp = { text: "剩 3 个工作日 · 12月5日", tone: "soon", title: "自次日起20个工作日。" } as const;
    const panel = show({ ...registerState, task: { ...task, stamp } });
    expect(panel.names()).toEqual(["收起", "公开助手：剩 3 个工作日 · 12月5日"]);
    expect(panel.text()).toContain("自次日起20个工作日。");
  });

  it("opens and closes by its button", async () => {
    const panel = show({ ...registerState, open: false });
    await panel.press("登记申请");
    expect(actions.open).toHaveBeenCalledOnce();
  });
});
