// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { DueTodayProps } from "../../components/popup/DueToday.tsx";
import { Popup, type PopupProps } from "../../components/popup/Popup.tsx";
import type { DueLine } from "../../lib/model/due.ts";
import { mount, type Mounted } from "./mount.ts";

const TODAY = { checked: 12, found: 27, mended: 19, held: 4, overridden: 1, published: 8, released: 7 };
const ORIGIN = "https://www.example.gov.cn";

function popup(parts: Partial<PopupProps> = {}): Mounted & { readonly props: PopupProps } {
  const props: PopupProps = {
    site: { kind: "off", origin: ORIGIN },
    today: TODAY,
    person: { name: "李明", department: "办公室", role: "科员" },
    onEnable: vi.fn(),
    onDisable: vi.fn(),
    onReload: vi.fn(),
    onOpenDashboard: vi.fn(),
    onOpenSettings: vi.fn(),
    ...parts,
  };
  return { ...mount(<Popup {...props} />), props };
}

const figures = (shown: Mounted): string[] =>
  [...shown.root.querySelectorAll(".stat")].map((each) => each.textContent ?? "");

describe("popup", () => {
  it("offers to switch a site on, and says that nothing is sent", async () => {
    const shown = popup();
    expect(shown.text()).toContain("www.example.gov.cn");
    expect(shown.text()).toContain("不向外发送任何内容");
    await shown.press("在此网站启用");
    expect(shown.props.onEnable).toHaveBeenCalledOnce();
  });

  it("opens and locks the vault of applicants, and says nothing of it where nobody set it up", async () => {
    const onUnlock = vi.fn().mockResolvedValue({ ok: true, value: {} });
    const onLock = vi.fn();
    const shown = popup({ vault: { state: "locked", onUnlock, onLock } });
    await shown.type("保险箱口令", "yingshan hong kai le");
    await shown.press("解锁");
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith("yingshan hong kai le");
    await popup({ vault: { state: "unlocked", onUnlock, onLock } }).press("立即上锁");
    expect(onLock).toHaveBeenCalledOnce();
    expect(popup({ vault: { state: "none", onUnlock, onLock } }).text()).not.toContain("保险箱");
  });

  it("asks within the press itself, as the browser requires", () => {
    const shown = popup();
    shown.control("在此网站启用").click();
    expect(shown.props.onEnable).toHaveBeenCalledOnce();
  });

  it("does not ask twice", async () => {
    const shown = popup({ busy: true });
    await shown.press("正在启用");
    expect(shown.props.onEnable).not.toHaveBeenCalled();
  });

  it("offers to switch it off", async () => {
    const shown = popup({ site: { kind: "on", origin: ORIGIN, needsReload: false } });
    expect(shown.text()).toContain("已启用");
    expect(shown.text()).not.toContain("刷新本页");
    await shown.press("停用");
    expect(shown.props.onDisable).toHaveBeenCalledOnce();
  });

  it.each([
    [{ block: 0, ask: 0 }, "本页稿件没有发现问题。"],
    [{ block: 0, ask: 1 }, "本页稿件有 1 处需要人判断。"],
    [{ block: 2, ask: 0 }, "本页稿件有 2 处必须处理，处理后才能发布。"],
    [{ block: 2, ask: 1 }, "本页稿件有 2 处必须处理，另有 1 处需要人判断，处理后才能发布。"],
  ])("says how the open draft stands: %o", (draft, sentence) => {
    expect(popup({ site: { kind: "on", origin: ORIGIN, needsReload: false, draft } }).text()).toContain(sentence);
  });

  it("asks for a reload where the page was open before", async () => {
    const shown = popup({ site: { kind: "on", origin: ORIGIN, needsReload: true } });
    expect(shown.text()).toContain("刷新本页后开始检查");
    await shown.press("刷新本页");
    expect(shown.props.onReload).toHaveBeenCalledOnce();
  });

  it("offers nothing on a page of the browser", () => {
    const shown = popup({ site: { kind: "unsupported" } });
    expect(shown.names().filter((name) => name.includes("用"))).toEqual([]);
    expect(shown.text()).toContain("不能在这里启用");
  });

  it("shows today's figures, or dashes while they are read", async () => {
    expect(figures(popup())).toEqual(["已检查12篇", "发现27处", "批准发布1篇", "已发布8篇"]);
    expect(figures(popup({ today: undefined }))[0]).toBe("已检查–篇");
  });

  it("leads to settings, first of all for who has no name", async () => {
    const shown = popup({ person: { name: "", department: "", role: "" } });
    await shown.press("请先填写姓名");
    await shown.press("设置");
    await shown.press("工作台");
    expect(shown.props.onOpenSettings).toHaveBeenCalledTimes(2);
    expect(shown.props.onOpenDashboard).toHaveBeenCalledOnce();
  });

  it("says what went wrong", () => {
    expect(popup({ error: "没有得到许可。" }).root.querySelector("[role=alert]")?.textContent).toBe("没有得到许可。");
  });
});

describe("what is due", () => {
  const line = (number: number, parts: Partial<DueLine> = {}): DueLine => ({
    case: `10000000-0000-4000-8000-00000000000${number}`,
    procedure: "request",
    number: `公开〔2026〕${number}号`,
    subject: "2025年医保基金收支",
    department: "",
    what: "答复期限",
    due: "2026-12-04",
    also: [],
    stamp: {
      text: "剩 3 个工作日 · 12月4日",
      tone: "soon",
      title: "一句说明。",
      due: "2026-12-04",
      provisional: false,
    },
    optional: false,
    ...parts,
  });
  const due = (parts: Partial<DueTodayProps["due"]> = {}): DueTodayProps => ({
    due: {
      open: 7,
      groups: [
        { id: "overdue", title: "已超期", cases: 2 },
        { id: "today", title: "今天到期", cases: 0 },
      ],
      first: [line(1), line(2, { number: "", department: "基金监管股", what: "部门回复期限", due: "2026-12-02" })],
      ...parts,
    },
    onOpenCase: vi.fn(),
    onOpenToday: vi.fn(),
    onSaveCalendar: vi.fn(),
  });

  it("counts by group, leaving out empty ones, and lists what presses most", () => {
    const shown = popup({ due: due() });
    expect([...shown.root.querySelectorAll(".counts li")].map((each) => each.textContent)).toEqual(["已超期 2 件"]);
    expect(shown.text()).toContain("在办 7 件");
    const lines = [...shown.root.querySelectorAll(".lines li")].map((each) => each.textContent);
    expect(lines).toEqual([
      "公开〔2026〕1号剩 3 个工作日 · 12月4日",
      "2025年医保基金收支剩 3 个工作日 · 12月4日基金监管股，部门回复期限",
    ]);
  });

  it("opens the case, the day, and saves the calendar", async () => {
    const given = due();
    const shown = popup({ due: given });
    await shown.press("公开〔2026〕1号");
    expect(given.onOpenCase).toHaveBeenCalledExactlyOnceWith(line(1).case);
    await shown.press("今天要办的");
    expect(given.onOpenToday).toHaveBeenCalledOnce();
    await shown.press("存为日历文件");
    expect(given.onSaveCalendar).toHaveBeenCalledOnce();
  });

  it("says when nothing is due, and nothing where there are no requests", () => {
    expect(popup({ due: due({ groups: [], first: [] }) }).text()).toContain("今天没有要办的");
    expect(popup({ due: due({ open: 0, groups: [], first: [] }) }).text()).not.toContain("待办事项");
  });
});
