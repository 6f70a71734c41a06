// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { DepartmentRecordCard } from "../../components/supervision/DepartmentRecordCard.tsx";
import { EachOf } from "../../components/supervision/EachOf.tsx";
import { LogFindings } from "../../components/supervision/LogFindings.tsx";
import type { DepartmentRecord } from "../../lib/projections/supervision/department-record.ts";
import type { LogFinding } from "../../lib/projections/supervision/findings.ts";
import { mount } from "./mount.ts";

function finding(number: number, parts: Partial<LogFinding> = {}): LogFinding {
  return {
    key: String(number),
    kind: "breach",
    departments: ["基金监管股"],
    from: "2026-03-30",
    until: "2026-04-02",
    case: `case-${number}`,
    subject: `稿件 第${number}篇`,
    sentence: `第${number}篇超期3个工作日。`,
    ...parts,
  };
}

function shown(all: readonly LogFinding[], departments: readonly string[] = ["基金监管股", "办公室"]) {
  const onUse = vi.fn<(values: object) => void>();
  const parts = { departments, from: "2026-01-01", today: "2026-11-22", taken: new Set(["第2篇超期3个工作日。"]) };
  const screen = mount(<LogFindings all={all} {...parts} onUse={onUse} />);
  const rows = (): string[] => [...screen.root.querySelectorAll("li")].map((row) => row.textContent ?? "");
  return { ...screen, rows, onUse };
}

test("H11.3–6: what the log shows of those inspected, put into the form by a press", async () => {
  const screen = shown([finding(1), finding(2), finding(3, { departments: ["医保中心"] })]);
  expect(screen.rows()).toHaveLength(2);
  expect(screen.rows()[1]).toContain("已登记");
  await act(() => screen.root.querySelector<HTMLElement>("li button")?.click());
  expect(screen.onUse).toHaveBeenCalledWith({
    department: "基金监管股",
    "finding-says": "稿件 第1篇：第1篇超期3个工作日。",
    "log-shows": "第1篇超期3个工作日。",
    "found-case": "case-1",
  });
});

test("H11.3–6: all departments, those that nobody named too; an item of the catalogue has no case", async () => {
  const item = finding(4, { kind: "catalogue", departments: ["各股室"], isLoose: true });
  const { case: _none, ...loose } = item;
  const screen = shown([finding(1, { departments: [] }), loose], []);
  expect(screen.rows()).toHaveLength(2);
  expect(screen.rows()[0]).toContain("没有写明部门");
  await act(() => [...screen.root.querySelectorAll<HTMLElement>("li button")].at(-1)?.click());
  expect(screen.onUse.mock.calls[0]?.[0]).toMatchObject({ "found-case": "" });
});

test("H11.3–6: no more than thirty at once, and how many there are", () => {
  const screen = shown(Array.from({ length: 40 }, (_, at) => finding(at + 10)));
  expect(screen.rows()).toHaveLength(30);
  expect(screen.root.querySelector("output")?.textContent).toMatch(/40 项/);
});

test("H8.4–10, H10.3–6: each figure of a department's year opens the cases behind it", () => {
  const record: DepartmentRecord = {
    active: [
      {
        id: "late",
        title: "超过期限的稿件",
        isAgainst: true,
        cases: [{ id: "a", name: "处罚信息", on: "2026-08-03" }],
      },
    ],
    "on-request": [{ id: "requests", title: "承办的依申请公开", isAgainst: false, cases: [] }],
    service: [],
    complaints: [],
    inspections: [],
  };
  const { root } = mount(
    <DepartmentRecordCard department="基金监管股" year={2026} record={record} items={[]} today="2026-11-22" />,
  );
  expect(root.querySelector("details.against a")?.getAttribute("href")).toBe("#case/a");
  expect(root.textContent).toContain("服务承诺的兑现没有记录");
  expect(root.querySelectorAll("details")).toHaveLength(1);
});

test("H8.4–10, H10.3–6: departments are ticked one by one, all, none, and added", async () => {
  const onChange = vi.fn<(names: readonly string[], chosen: readonly string[]) => void>();
  const names = ["办公室", "基金监管股"];
  const screen = mount(<EachOf title="被考核的部门" names={names} chosen={names} onChange={onChange} />);
  await act(() => screen.root.querySelector<HTMLElement>("input[type=checkbox]")?.click());
  expect(onChange).toHaveBeenLastCalledWith(names, ["基金监管股"]);
  await screen.press("全不选");
  expect(onChange).toHaveBeenLastCalledWith(names, []);
  const input = screen.root.querySelector<HTMLInputElement>("input[type=text]");
  if (!input) throw new Error("no input");
  await act(() => {
    input.value = " 医保中心 ";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(() => {
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  expect(onChange).toHaveBeenLastCalledWith([...names, "医保中心"], [...names, "医保中心"]);
});
