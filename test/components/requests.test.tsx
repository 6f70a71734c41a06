// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { OPEN_FIRST, Requests, type RequestsProps } from "../../components/requests/Requests.tsx";
import { Today } from "../../components/cases/Today.tsx";
import { workdaysBetween } from "../../lib/deadlines/workdays.ts";
import { success, type Result } from "../../lib/model/result.ts";
import type { BulkItem } from "../../lib/procedures/entering/bulk-steps.ts";
import { dueGroups } from "../../lib/projections/due-list.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { DAY, REQUEST, sample, type Sample, samples } from "../gallery/request-samples.ts";
import { mount } from "./mount.ts";

const channels = REQUEST.fields.find(({ id }) => id === "channel")?.options ?? [];

function list(all: readonly Sample[], bulk: Partial<RequestsProps["bulk"]> = {}) {
  const actions: RequestsProps["bulk"] = {
    steps: [{ id: "archive", title: "归档" }],
    today: DAY,
    help: { names: {} },
    fields: () => [],
    check: () => [],
    onPlan: async () => [],
    onRecord: async () => success({}),
    ...bulk,
  };
  return mount(
    <Requests
      initial={OPEN_FIRST}
      onView={() => {}}
      lines={all.map(({ line }) => line)}
      isReading={false}
      channels={channels}
      outcomes={[]}
      bulk={actions}
      onRegister={() => {}}
    />,
  );
}

function today(all: readonly Sample[], isReading = false) {
  const groups = dueGroups(
    all.map(({ one }) => one),
    { today: DAY, calendar: CALENDAR },
  );
  const lines = new Map(all.map(({ line }) => [line.id, line]));
  return mount(
    <Today
      date={DAY}
      groups={groups}
      lines={lines}
      left={(due) => workdaysBetween(DAY, due, CALENDAR)}
      open={all.length}
      isReading={isReading}
    />,
  );
}

const rows = (root: HTMLElement): string[] =>
  [...root.querySelectorAll(".requests tbody tr td:first-child")].map((cell) => cell.textContent ?? "");

function pick(root: HTMLElement, label: string, value: string): Promise<void> {
  const found = [...root.querySelectorAll("label")].find((each) => each.textContent?.startsWith(label));
  const select = found?.querySelector("select");
  if (!select) throw new Error(label);
  return act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function key(on: Element | null, name: string): Promise<void> {
  return act(
    () => void on?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true })),
  );
}

describe("the list", () => {
  it("shows what is open, the earliest last day first, fifty a page", () => {
    const { root, text } = list(samples(80));
    expect(rows(root).length).toBe(50);
    expect(text()).toContain("70 件，共 80 件");
    const stamps = [...root.querySelectorAll(".requests .stamp")].map((each) => each.textContent ?? "");
    expect(stamps[0]).toMatch(/^超期 \d+ 个工作日/);
  });

  it("is narrowed by a search, a state and a day, and says when nothing is left", async () => {
    const { root, type, text, press } = list(samples(24));
    await type("查找", "2号");
    expect(rows(root).every((number) => number.includes("2号"))).toBe(true);
    await type("查找", "没有这样的");
    expect(text()).toContain("没有符合条件的申请");
    await press("显示全部");
    await pick(root, "状态", "closed");
    expect(rows(root).length).toBe(3);
    await pick(root, "状态", "any");
    await pick(root, "渠道", "internet");
    expect(rows(root).length).toBe(3);
  });

  it("turns its order when a heading is pressed, and says so to a screen reader", async () => {
    const { root, press } = list(samples(24));
    const sorted = (): (string | null)[] =>
      [...root.querySelectorAll("th[aria-sort]")].map((each) => each.getAttribute("aria-sort"));
    expect(sorted()).toEqual(["none", "ascending", "none"]);
    await press("期限");
    expect(sorted()).toEqual(["none", "descending", "none"]);
    await press("收到");
    expect(sorted()).toEqual(["none", "none", "descending"]);
  });

  it("goes from row to row by arrow keys, and opens by a link", async () => {
    const { root } = list(samples(24));
    const links = [...root.querySelectorAll<HTMLAnchorElement>("[data-row]")];
    links[0]?.focus();
    await key(document.activeElement, "ArrowDown");
    expect(document.activeElement).toBe(links[1]);
    await key(document.activeElement, "End");
    expect(document.activeElement).toBe(links.at(-1));
    await key(document.activeElement, "ArrowUp");
    await key(document.activeElement, "Home");
    expect(document.activeElement).toBe(links[0]);
    expect(links[0]?.getAttribute("href")).toMatch(/^#case\/[0-9a-f-]{36}$/);
  });

  it("is grouped by department when asked, those without one first", async () => {
    const { root, press } = list(samples(24));
    await press("按部门");
    const names = [...root.querySelectorAll(".department")].map((each) => each.getAttribute("aria-label"));
    expect(names[0]).toBe("没有交办部门");
    expect(names).toContain("办公室");
  });

  it("shows no number of a person", () => {
    const { text } = list([
      sample(1, "2026-11-02", undefined, { content: "身份证340000199001011234、手机13812345678的报销明细" }),
    ]);
    expect(text()).not.toMatch(/\d{11}/);
  });
});

describe("one step for many", () => {
  const [first, second] = samples(2);
  const ids = [first?.one.id ?? "", second?.one.id ?? ""] as const;

  it("is recorded only after the preview, with those refused named and left out", async () => {
    const next = { step: "archive", title: "归档", role: "经办人", basis: [], optional: false };
    const items = [
      { case: ids[0], refused: "还没有办结，不能归档。" },
      { case: ids[1], takings: [next] },
    ];
    const onPlan = vi.fn(async () => items);
    const onRecord = vi.fn(async () => success({}));
    const { press, text } = list(samples(2), { onPlan, onRecord });
    await press("批量归档");
    await press("预览");
    expect(onPlan).toHaveBeenCalledWith("archive", { on: DAY, values: {} }, expect.arrayContaining([...ids]));
    await vi.waitFor(() => expect(text()).toContain("将记录“归档” 1 件，1 件不能办"));
    expect(text()).toContain("还没有办结，不能归档。");
    expect(onRecord).not.toHaveBeenCalled();
    await press("记录这 1 件");
    expect(onRecord).toHaveBeenCalledWith("archive", { on: DAY, values: {} }, items);
    await vi.waitFor(() => expect(text()).toContain("归档：已记录 1 件。"));
  });

  it("shows no plan of a step that was given up for another before it came, and records a plan once", async () => {
    const late = Promise.withResolvers<readonly BulkItem[]>();
    const next = (step: string) => ({ step, title: step, role: "经办人", basis: [], optional: false });
    const onPlan = vi.fn().mockReturnValueOnce(late.promise);
    const recorded = Promise.withResolvers<Result<unknown>>();
    const onRecord = vi.fn(() => recorded.promise);
    const steps = [
      { id: "archive", title: "归档" },
      { id: "sign-for", title: "签收" },
    ];
    const { press, names, text } = list(samples(2), { steps, onPlan, onRecord });
    await press("批量归档");
    await press("预览");
    await press("批量签收");
    late.resolve([{ case: ids[1], takings: [next("archive")] }]);
    await act(async () => void (await late.promise));
    expect(text()).not.toContain("将记录");
    expect(names()).toContain("预览");
    const items = [{ case: ids[0], takings: [next("sign-for")] }];
    onPlan.mockResolvedValueOnce(items);
    await press("预览");
    await vi.waitFor(() => expect(text()).toContain("将记录“签收” 1 件"));
    await press("记录这 1 件");
    await press("记录这 1 件");
    recorded.resolve(success({}));
    await vi.waitFor(() => expect(text()).toContain("签收：已记录 1 件。"));
    expect(onRecord.mock.calls).toEqual([["sign-for", expect.anything(), items]]);
  });
});

describe("the day", () => {
  it("groups by what presses, tells who and what comes next, and leaves empty groups out", () => {
    const { root } = today(samples(24));
    const heads = [...root.querySelectorAll("h3")].map((each) => each.textContent);
    expect(heads).toEqual([
      "已超期 4",
      "今天到期 5",
      "3 个工作日内到期 9",
      "待与申请人确认 3",
      "待签收 3",
      "等待他人 6",
    ]);
    const [line] = root.querySelectorAll("li");
    expect(line?.textContent).toMatch(/超期 10 个工作日.*11月6日.*下一步：送出答复.*政府信息公开工作机构/);
  });

  it("says why a last day is provisional", () => {
    const log = sample(1, "2026-12-04".replace("12-04", "11-06"), (told) => {
      told.step("extend", "2026-11-09", { "extension-days": 20 });
    });
    expect(log.line.openReason).toContain("2027");
    expect(log.line.stamp.text).toContain("暂定");
  });

  it("says that there is nothing, and what is open all the same", () => {
    expect(today([]).text()).toContain("没有在办的事项");
    const { text } = today([sample(8, "2026-11-18")]);
    expect(text()).toContain("今天没有要办的");
    expect(text()).toContain("在办的 1 件");
  });

  it("does not say that there is nothing while it reads", () => {
    expect(today([], true).text()).not.toContain("没有在办的事项");
  });
});
