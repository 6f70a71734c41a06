// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { Figures, type FiguresProps } from "../../../components/figures/Figures.tsx";
import { howCounted } from "../../../components/figures/how-counted.ts";
import { periodDays } from "../../../lib/deadlines/period.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { mount, type Mounted } from "../mount.ts";
import { counted, entered, monthsOf, PROCEDURES, request, requestId, TODAY } from "./sample-figures.ts";
import { SAMPLE_REPORTING } from "./sample-reporting.ts";

const MONTH = [
  ...request("1号", "2026-11-02", "待遇保障科"),
  ...request("2号", "2026-11-03", "待遇保障科"),
  ...request("3号", "2026-11-04", "基金监管科"),
  ...request("旧号", "2025-11-04", "基金监管科"),
];

const page = (period: string, entries: readonly Entry[], parts: Partial<FiguresProps> = {}) => (
  <Figures
    {...counted(period, entries)}
    period={period}
    title={periodDays(period)?.title ?? ""}
    today={TODAY}
    since="2025-01-02"
    asOf={undefined}
    onPeriod={() => {}}
    onAsOf={() => {}}
    how={(figure) => howCounted(figure, SAMPLE_REPORTING, PROCEDURES)}
    onEnter={async () => success(undefined)}
    buttons={(figures) => <output data-count>{figures.length}</output>}
    agency="某市医疗保障局"
    by="李明"
    now={() => `${TODAY} 10:00`}
    {...parts}
  />
);

function row(root: HTMLElement, title: string): string | undefined {
  return (
    [...root.querySelectorAll(".figure-group tr")].find((each) => each.textContent?.startsWith(title))?.textContent ??
    undefined
  );
}

async function chooseIn(root: HTMLElement, label: string, value: string): Promise<void> {
  const field = [...root.querySelectorAll("label")].find((each) => each.textContent?.startsWith(label));
  const select = field?.querySelector("select");
  await act(() => {
    if (select) select.value = value;
    select?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Opens a figure by its button in the table. */
async function open({ root }: Mounted, name: string): Promise<HTMLElement> {
  const button = root.querySelector<HTMLElement>(`.figure-group [aria-label^="${name}："]`);
  button?.focus();
  await act(() => button?.click());
  const detail = root.querySelector<HTMLElement>(".figure-detail");
  if (!detail) throw new Error(`${name} does not open`);
  return detail;
}

test("B.1, H6.4: a month's figures stand beside those of the year before, with the difference in words", () => {
  const { root } = mount(page("2026-11", MONTH));
  expect(row(root, "收到申请")).toBe("收到申请3 件1多 2 件（200%）");
  expect(row(root, "公开信息")).toBe("公开信息0 条0持平");
  expect(root.querySelector(".main-figures")?.textContent).toContain("收到申请3 件上年同期 1，多 2 件（200%）");
  expect(root.querySelector("h2")?.textContent).toContain("2026-11-01至2026-11-20，还没有结束");
});

test("H6.4: a figure opens what it is made of: what is counted, by which clause, its parts and its cases", async () => {
  const mounted = mount(page("2026-11", MONTH));
  const detail = await open(mounted, "收到申请");
  expect(detail.textContent).toContain("每件计一次，按");
  expect(detail.querySelector(".cited")?.textContent).toBe("《政府信息公开条例》第五十条");
  const links = (): (string | null)[] =>
    [...detail.querySelectorAll(".of-figure a")].map((a) => a.getAttribute("href"));
  expect(links()).toEqual(["1号", "2号", "3号"].map((number) => `#case/${requestId(number)}`));
  const part = detail.querySelector<HTMLElement>('[aria-label="待遇保障科：2 件"]');
  await act(() => part?.click());
  expect(links()).toEqual(["1号", "2号"].map((number) => `#case/${requestId(number)}`));
  expect(part?.getAttribute("aria-pressed")).toBe("true");
  await mounted.press("显示全部");
  expect(links()).toHaveLength(3);
});

test("a figure is closed by Escape and by its button, and the focus is back where it was opened", async () => {
  const mounted = mount(page("2026-11", MONTH));
  const detail = await open(mounted, "收到申请");
  expect(document.activeElement).toBe(detail.querySelector("h2"));
  await act(() => void detail.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
  expect(mounted.root.querySelector(".figure-detail")).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("收到申请：3 件");
});

test("a figure takes the focus when a person opens it, and not where it is drawn anew", async () => {
  const mounted = mount(page("2026-11", MONTH));
  const heading = (): Element | null => mounted.root.querySelector(".figure-detail h2");
  await open(mounted, "收到申请");
  const chooser = mounted.root.querySelector<HTMLElement>("select");
  chooser?.focus();
  await mounted.update(page("2026-10", MONTH));
  expect(heading()?.textContent).toContain("2026-10-01");
  expect(document.activeElement).toBe(chooser);
  // Of the period that it was opened of, too; the log is read between.
  await mounted.update(page("2026-11", MONTH, { told: undefined }));
  await mounted.update(page("2026-11", MONTH));
  expect(heading()?.textContent).toContain("2026-11-01");
  expect(document.activeElement).toBe(chooser);
  await open(mounted, "公开信息");
  expect(document.activeElement).toBe(heading());
});

test("a thousand cases are drawn fifty at a time", async () => {
  const many = Array.from({ length: 1000 }, (_, at) => request(`${at}号`, "2026-11-03", "待遇保障科")).flat();
  const mounted = mount(page("2026-11", many));
  const detail = await open(mounted, "收到申请");
  expect(detail.querySelectorAll(".of-figure tbody tr")).toHaveLength(50);
  expect(detail.textContent).toContain("第 1 页，共 20 页");
  await mounted.press("下一页");
  expect(detail.textContent).toContain("第 2 页，共 20 页");
});

test("B.1: what has to be entered is named in one place, takes a number and where it comes from, and is marked", async () => {
  const onEnter = vi.fn<NonNullable<FiguresProps["onEnter"]>>(async () => success(undefined));
  const mounted = mount(page("2026-11", MONTH, { onEnter }));
  const missing = (): string => mounted.root.querySelector(".missing-figures")?.textContent ?? "";
  expect(missing()).toContain("还要录入 2 项");
  expect(row(mounted.root, "网站浏览量")).toContain("未录入");
  const detail = await open(mounted, "网站浏览量");
  expect(detail.textContent).toContain("本机的记录里没有这个数，由人员每月录入");
  await mounted.press("录入网站浏览量（2026年11月）");
  const form = detail.querySelector("form");
  const submit = (): Promise<void> =>
    act(async () => void form?.dispatchEvent(new Event("submit", { cancelable: true })));
  await mounted.type("数字（次）", "-3");
  await submit();
  expect(form?.textContent).toContain("不能是负数");
  await mounted.type("数字（次）", "1280");
  await submit();
  expect(form?.textContent).toContain("请写明数字从哪里来");
  expect(onEnter).not.toHaveBeenCalled();
  await mounted.type("来源", "网站后台导出");
  await submit();
  expect(onEnter).toHaveBeenCalledWith("views", "2026-11", 1280, "网站后台导出");
  await mounted.update(page("2026-11", [...MONTH, entered("views", "2026-11", 1280)], { onEnter }));
  expect(row(mounted.root, "网站浏览量")).toContain("1,280 次");
  expect(mounted.root.querySelector(".mark-entered")?.getAttribute("title")).toBe(
    "李文静 2026-11-20 录入：网站后台导出",
  );
  expect(missing()).toContain("还要录入 1 项");
  expect(detail.textContent).toContain("李文静 2026-11-20 录入，来源：网站后台导出");
});

test("what cannot be recorded is said, and the form stays", async () => {
  const onEnter = async () => failure("磁盘已满，没有保存。请清理后再试。");
  const mounted = mount(page("2026-11", [entered("views", "2026-11", 5)], { onEnter }));
  await open(mounted, "网站浏览量");
  await mounted.press("更正网站浏览量（2026年11月）");
  await mounted.press("撤回录入");
  await vi.waitFor(() =>
    expect(mounted.root.querySelector(".enter-figure [role=alert]")?.textContent).toBe(
      "磁盘已满，没有保存。请清理后再试。",
    ),
  );
});

test("H6.4: the filter narrows to a heading, to words, to a department with its share; what is printed and saved follows", async () => {
  const mounted = mount(page("2026-11", MONTH));
  const { root } = mounted;
  const count = (): string | null | undefined => root.querySelector("[data-count]")?.textContent;
  const choose = (label: string, value: string): Promise<void> => chooseIn(root, label, value);
  await choose("类别", "依申请公开");
  expect([...root.querySelectorAll("caption")].map((each) => each.textContent)).toEqual(["依申请公开"]);
  await choose("类别", "");
  await choose("部门", "待遇保障科");
  expect(row(root, "收到申请")).toContain("2 件0多 2 件");
  expect(root.querySelector(".print-title")?.textContent).toBe("2026年11月政务公开统计（待遇保障科）");
  const detail = await open(mounted, "收到申请");
  expect(detail.querySelectorAll(".of-figure tbody tr")).toHaveLength(2);
  await choose("部门", "");
  await mounted.type("查找", "没有这样的");
  expect(count()).toBe("0");
  expect(mounted.text()).toContain("没有符合条件的项目");
});

test("nothing recorded: figures are 0, nothing is said to be equal to a year of which nothing is known", () => {
  const { root } = mount(page("2026-11", [], { since: "2026-11-02" }));
  expect(row(root, "收到申请")).toBe("收到申请0 件—");
  expect(root.textContent).toContain("上年同期没有记录");
  expect(root.textContent).toContain("本工具从 2026-11-02 开始记录");
});

test("while the log is being read nothing is shown as 0", () => {
  const { root } = mount(page("2026-11", [], { told: undefined }));
  expect(root.textContent).toContain("正在读取记录……");
  expect(root.querySelector(".figure-group")).toBeNull();
});

test("as the records stood on a day: it is said, and nothing can be entered into the past", async () => {
  const onAsOf = vi.fn<FiguresProps["onAsOf"]>();
  const mounted = mount(page("2026-11", MONTH, { asOf: "2026-11-10", onAsOf, onEnter: undefined }));
  expect(mounted.text()).toContain("按 2026-11-10 当天已经录入的记录统计");
  const detail = await open(mounted, "网站浏览量");
  expect([...detail.querySelectorAll("button")].map((each) => each.textContent)).toEqual(["收起"]);
  await mounted.press("按现在的记录");
  expect(onAsOf).toHaveBeenCalledWith(undefined);
});

test("H6.4: the month that is not over is marked in words, and not held against the whole month of last year", async () => {
  const { root } = mount(page("2026", MONTH));
  await chooseIn(root, "项目", "received");
  const trend = root.querySelector(".trend");
  expect(trend?.querySelector("figcaption")?.textContent).toContain("11月还没有结束，只统计到20日");
  expect(trend?.querySelector("[role=img]")?.getAttribute("aria-label")).toContain("11月还没有结束，只统计到20日");
  const rows = [...(trend?.querySelectorAll("tbody tr") ?? [])].map((each) => each.textContent);
  expect(rows[9]).toBe("10月00持平");
  expect(rows[10]).toBe("11月（到20日，未完）31还没有结束，不作比较");
  expect(rows[11]).toBe("12月—0");
  const bars = root.querySelector(".department-bars");
  expect(bars?.textContent).toContain("这一期还没有结束，只统计到2026-11-20；上年是同样的日子");
  const whole = mount(page("2025", MONTH)).root;
  expect(whole.textContent).not.toContain("未完");
  expect(whole.querySelector(".charts")?.textContent).not.toContain("还没有结束");
});

test("H6.4: choosing a department narrows figures, cases and the months; they are asked for, and shown once told", async () => {
  const onDepartment = vi.fn<NonNullable<FiguresProps["onDepartment"]>>();
  const mounted = mount(page("2026-11", MONTH, { onDepartment }));
  const { root, update } = mounted;
  await chooseIn(root, "部门", "待遇保障科");
  expect(onDepartment).toHaveBeenLastCalledWith("待遇保障科");
  const charts = (): string => root.querySelector(".figure-charts")?.textContent ?? "";
  expect(charts()).toBe("走势：待遇保障科正在统计……");
  const departmentMonths = { department: "待遇保障科", months: monthsOf("2026-11", MONTH, "待遇保障科") };
  await update(page("2026-11", MONTH, { onDepartment, departmentMonths }));
  await chooseIn(root, "项目", "received");
  expect(root.querySelector(".trend figcaption")?.textContent).toContain("收到申请（待遇保障科），各月（件）");
  const rows = [...root.querySelectorAll(".trend tbody tr")].map((each) => each.textContent);
  expect(rows[10]).toBe("11月（到20日，未完）20还没有结束，不作比较");
  expect((await open(mounted, "收到申请")).querySelectorAll(".of-figure tbody tr")).toHaveLength(2);
  // Those of one department are not shown for another.
  await chooseIn(root, "部门", "基金监管科");
  expect(charts()).toBe("走势：基金监管科正在统计……");
  await chooseIn(root, "部门", "");
  expect(onDepartment).toHaveBeenLastCalledWith("");
  expect(root.querySelector(".trend tbody")?.textContent).toContain("11月（到20日，未完）31");
});

test("where nothing is recorded the page says what to do, and draws no line along the bottom", () => {
  const empty = mount(page("2026-11", [])).root;
  expect(empty.querySelector(".notice")?.textContent).toContain("还没有登记任何事项");
  expect(empty.querySelector(".figure-charts")).toBeNull();
  const some = mount(page("2026-11", MONTH)).root;
  expect(some.textContent).not.toContain("还没有登记任何事项");
  const drawn = [...some.querySelectorAll(".figure-charts option")].map((each) => each.textContent);
  expect(drawn).toContain("收到申请");
  expect(drawn).not.toContain("公开信息");
});
