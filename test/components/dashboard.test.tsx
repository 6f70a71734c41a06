// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Dashboard, type DashboardProps } from "../../components/dashboard/Dashboard.tsx";
import type { Verification } from "../../components/dashboard/RecordCheck.tsx";
import { BATCH_ACTIONS } from "../gallery/batch-samples.ts";
import { checks, RULE_TITLES } from "../gallery/register-samples.ts";
import { mount, type Mounted } from "./mount.ts";

function dashboard(parts: Partial<DashboardProps> = {}): Mounted & { readonly props: DashboardProps } {
  const props: DashboardProps = {
    date: "2026-03-02",
    person: { name: "李明", department: "办公室", role: "科员" },
    today: { checked: 12, found: 27, mended: 19, held: 4, overridden: 1, published: 8, released: 7 },
    checks: checks(6),
    ruleTitles: RULE_TITLES,
    part: "records",
    onPart: vi.fn(),
    batch: { phase: "idle", total: 0, texts: [] },
    batchActions: BATCH_ACTIONS,
    pending: 0,
    verification: { state: "not-run" },
    onVerify: vi.fn(),
    onOpenSettings: vi.fn(),
    ...parts,
  };
  return { ...mount(<Dashboard {...props} />), props };
}

const rows = (shown: Mounted): HTMLTableRowElement[] => [
  ...shown.root.querySelectorAll<HTMLTableRowElement>(".scroll > table > tbody > tr"),
];

describe("dashboard", () => {
  it("lists when, what, where, how it came out, what was found and who", () => {
    const shown = dashboard();
    expect([...shown.root.querySelectorAll("th")].map((each) => each.textContent)).toEqual([
      "时间",
      "标题",
      "网站",
      "结果",
      "发现",
      "处理人",
    ]);
    expect([...(rows(shown)[0]?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
      "2026-03-02 15:46",
      "2026年第一批医疗救助对象公示",
      "霍山县政府网站",
      "已发布",
      "5 处",
      "李明",
    ]);
    expect(shown.text()).toContain("共 6 篇");
  });

  it("unfolds the facts behind a row: both times, rules and counts, who let it pass and why", async () => {
    const shown = dashboard({ checks: checks(5) });
    await shown.press("2026年第一批医疗救助对象公示");
    const facts = shown.root.querySelector(".facts")?.textContent ?? "";
    expect(facts).toContain("发生时间录入时间操作人事项");
    expect(facts).toContain("2026-03-02 15:45:012026-03-02 15:45:02");
    expect(facts).toContain("身份证号码 2 处（正文），手机号码 3 处（正文）");
    expect(facts).toContain("王芳（办公室 主任）批准发布，理由：已经本人同意公开");
    expect(shown.control("2026年第一批医疗救助对象公示").getAttribute("aria-expanded")).toBe("true");
    await shown.press("2026年第一批医疗救助对象公示");
    expect(shown.root.querySelector(".facts")).toBeNull();
  });

  it("calls a rule that is gone by its category", async () => {
    const shown = dashboard({ checks: checks(5), ruleTitles: {} });
    await shown.press("2026年第一批医疗救助对象公示");
    expect(shown.root.querySelector(".facts")?.textContent).toContain("身份证号码 2 处");
  });

  it("turns pages of 50 through a thousand rows", async () => {
    const shown = dashboard({ checks: checks(1000) });
    expect(rows(shown)).toHaveLength(50);
    const first = rows(shown)[0]?.textContent;
    await shown.press("上一页");
    expect(rows(shown)[0]?.textContent).toBe(first);
    await shown.press("下一页");
    expect(rows(shown)[0]?.textContent).not.toBe(first);
    expect(shown.text()).toContain("第 2 页，共 20 页");
  });

  it("filters by text and by civil days, and starts again at the first page", async () => {
    const shown = dashboard({ checks: checks(1000) });
    await shown.press("下一页");
    await shown.type("到", "2026-03-01");
    expect(shown.text()).toContain("第 1 页");
    expect(rows(shown)[0]?.cells[0]?.textContent).toMatch(/^2026-03-01 23:/);
    await shown.type("从", "2026-03-01");
    expect(shown.text()).toContain("96 篇符合条件，共 1000 篇");
    await shown.type("查找", "年度报告");
    expect(rows(shown).every((row) => row.textContent?.includes("年度报告"))).toBe(true);
    await shown.type("查找", "没有这样的标题");
    expect(shown.text()).toContain("没有符合条件的记录");
    await shown.press("清除条件");
    expect(shown.text()).toContain("共 1000 篇");
  });

  it("says when there is nothing, and when it is being read", () => {
    expect(dashboard({ checks: [] }).text()).toContain("还没有检查记录");
    expect(dashboard({ checks: undefined, today: undefined }).text()).toContain("正在读取");
  });

  it("warns of records that are not saved yet", () => {
    expect(dashboard({ pending: 3 }).root.querySelector("[role=alert]")?.textContent).toContain(
      "有 3 条记录还没有保存",
    );
    expect(dashboard().root.querySelector("[role=alert]")).toBeNull();
  });
});

describe("记录校验", () => {
  it.each<[Verification, string, string]>([
    [{ state: "not-run" }, "开始校验", ""],
    [{ state: "running" }, "正在校验", ""],
    [{ state: "ok", count: 1234 }, "重新校验", "1234 条记录完整"],
    [{ state: "broken", problems: ["第 3 条对不上。"] }, "重新校验", "第 3 条对不上。"],
    [
      { state: "broken", problems: Array.from({ length: 60 }, (_, index) => `第 ${index} 条对不上。`) },
      "重新校验",
      "另有 10 处未列出",
    ],
  ])("%j", (verification, button, sentence) => {
    const shown = dashboard({ verification });
    expect(shown.control(button)).toBeDefined();
    expect(shown.root.querySelector(".verify")?.textContent).toContain(sentence);
  });

  it("starts once", async () => {
    const shown = dashboard();
    await shown.press("开始校验");
    expect(shown.props.onVerify).toHaveBeenCalledOnce();
    const running = dashboard({ verification: { state: "running" } });
    await running.press("正在校验");
    expect(running.props.onVerify).not.toHaveBeenCalled();
  });
});
