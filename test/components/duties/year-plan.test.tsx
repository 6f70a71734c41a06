// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { YearPlan, type YearPlanProps } from "../../../components/duties/YearPlan.tsx";
import type { PlanEntry } from "../../../lib/projections/duties/year-plan.ts";
import { samples } from "../../gallery/request-samples.ts";
import { mount } from "../mount.ts";

const basis = { document: "中华人民共和国政府信息公开条例", clause: "第四十九条" };
const REPORT: PlanEntry = {
  key: "a",
  case: "a",
  title: "2026年政府信息公开工作年度报告",
  due: "2027-01-31",
  workday: "2027-01-29",
  state: "to-do",
  who: "局办公室",
  basis,
  also: [{ title: "年度报告制度规定的公布日期", due: "2027-03-31", basis: { document: "某制度", clause: "第二条" } }],
  by: [],
};

function year(more: Partial<YearPlanProps> = {}) {
  return mount(
    <YearPlan
      plan={{ soon: [REPORT], months: [{ month: "2027-01", entries: [REPORT] }] }}
      year="2027"
      years={["2026", "2027"]}
      onYear={() => {}}
      today="2027-01-18"
      since="2026-11-22"
      lines={new Map()}
      isReading={false}
      {...more}
    />,
  );
}

describe("the year's calendar", () => {
  test("says of each duty the day and its weekday, the working day before it, the state, who, by which document, and other days", () => {
    const { root } = year();
    const row = [...root.querySelectorAll("table[aria-label='2027年'] tr")].at(-1)?.textContent ?? "";
    expect(row).toContain("1月31日 星期日");
    expect(row).toContain("此前最后一个工作日是1月29日");
    expect(row).toContain("待办");
    expect(row).toContain("局办公室");
    expect(row).toContain("《政府信息公开条例》第四十九条");
    expect(row).toContain("另有年度报告制度规定的公布日期：3月31日（《某制度》第二条）");
    expect(root.querySelector("table a")?.getAttribute("href")).toBe("#case/a");
  });

  test("leads to what fulfilled a duty, by its name", () => {
    const [first] = samples(1);
    if (!first) throw new Error("no sample");
    const { line, one } = first;
    const done: PlanEntry = { ...REPORT, state: "done", by: [one.id] };
    const { root, text } = year({
      plan: { soon: [], months: [{ month: "2027-01", entries: [done] }] },
      lines: new Map([[one.id, line]]),
    });
    expect(root.querySelector(`a[href='#case/${one.id}']`)?.textContent).toBe(line.content);
    expect(text()).toContain("共 1 项，已完成 1 项");
    expect(text()).toContain("没有。");
  });

  test("goes to another year, and says from which day on duties are looked after", async () => {
    const onYear = vi.fn<(year: string) => void>();
    const { root, text } = year({ onYear });
    expect(text()).toContain("2026年11月22日开始使用本工具");
    const select = root.querySelector("select");
    if (!select) throw new Error("no choice of years");
    select.value = "2026";
    await act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
    expect(onYear).toHaveBeenCalledWith("2026");
  });
});
