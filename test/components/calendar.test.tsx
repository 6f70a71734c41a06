// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { Calendar } from "../../components/settings/Calendar.tsx";
import type { CalendarProps } from "../../components/settings/calendar-state.ts";
import { success } from "../../lib/model/result.ts";
import { CALENDAR_ADDED, CALENDAR_PART, NOTICE_2027 } from "../gallery/calendar-samples.ts";
import { compose } from "../lib/deadlines/notice/compose.ts";
import { mount, type Mounted } from "./mount.ts";

const done = () => vi.fn().mockResolvedValue(success(undefined));

function calendar(parts: Partial<CalendarProps> = {}): Mounted & { readonly props: CalendarProps } {
  const actions = { onAddNotice: done(), onWithdrawNotice: done(), onDeclareDay: done(), onWithdrawDay: done() };
  const props = { ...CALENDAR_PART, actions, ...parts };
  return { ...mount(<Calendar {...props} />), props };
}

const TEXT = compose(NOTICE_2027, { week: "周", aside: true, joins: false });

/** The cell of a day, as it reads. */
function cell(shown: Mounted, month: string, day: number): string {
  const table = [...shown.root.querySelectorAll("table.month")].find(
    (each) => each.querySelector("caption")?.textContent === month,
  );
  const cells = [...(table?.querySelectorAll("td") ?? [])].map((each) => each.textContent ?? "");
  return cells.find((text) => Number.parseInt(text, 10) === day) ?? "";
}

async function submit(shown: Mounted, form: string): Promise<void> {
  const found = shown.root.querySelector<HTMLFormElement>(`form[aria-label="${form}"]`);
  await act(() => found?.requestSubmit());
}

describe("the work calendar in the settings", () => {
  it("names each year's notice, and says which year is not announced", () => {
    const shown = calendar();
    const rows = [...shown.root.querySelectorAll("table.years tbody tr")].map((row) => row.textContent ?? "");
    expect(rows).toHaveLength(9);
    expect(rows[0]).toContain("2027未公布，期限暂定");
    expect(rows[1]).toContain("2026已公布国办发明电〔2025〕7号2025-11-04");
    expect(rows.at(-1)).toContain("国办发明电〔2018〕15号");
    expect(rows.at(-1)).toContain("国办发明电〔2019〕3号");
  });

  it("marks days off and weekend days worked by a word, not by colour alone", async () => {
    const shown = calendar();
    await shown.press("查看2026年日历");
    expect(shown.root.querySelectorAll("table.month")).toHaveLength(12);
    expect(cell(shown, "2026年10月", 1)).toBe("1休");
    expect(cell(shown, "2026年10月", 9)).toBe("9");
    expect(cell(shown, "2026年10月", 10)).toBe("10班");
    expect(cell(shown, "2026年10月", 11)).toBe("11");
    await shown.press("查看2027年日历");
    expect(cell(shown, "2027年2月", 10)).toBe("10暂");
    await shown.press("收起2027年日历");
    expect(shown.root.querySelectorAll("table.month")).toHaveLength(0);
  });

  it("reads a pasted notice, shows it, and adds it when that is confirmed", async () => {
    const shown = calendar();
    await shown.type("通知全文", TEXT);
    await submit(shown, "导入放假通知");
    expect(shown.props.actions.onAddNotice).not.toHaveBeenCalled();
    const preview = shown.root.querySelector('section[aria-label="预览"]')?.textContent;
    expect(preview).toContain(
      "春节：2月5日（星期五）至2月12日（星期五）放假，共8天；1月31日（星期日）、2月14日（星期日）上班",
    );
    expect(cell(shown, "2027年2月", 14)).toBe("14班");
    await shown.press("确认导入");
    expect(shown.props.actions.onAddNotice).toHaveBeenCalledExactlyOnceWith(NOTICE_2027);
    await vi.waitFor(() => expect(shown.text()).toContain("已导入国办发明电〔2026〕99号，期限已按新的安排重新计算。"));
    expect(shown.field("通知全文").value).toBe("");
  });

  it("says by line what is wrong with a text, and adds nothing", async () => {
    const shown = calendar();
    await shown.type("通知全文", TEXT.replace("共8天", "共9天"));
    await submit(shown, "导入放假通知");
    expect(shown.root.querySelector("[role=alert]")?.textContent).toContain(
      "第 8 行：春节：写的是9天，从2027年2月5日到2027年2月12日是8天。",
    );
    expect(shown.names()).not.toContain("确认导入");
    await shown.type("通知全文", TEXT);
    expect(shown.root.querySelector("[role=alert]")).toBeNull();
  });

  it("a preview is gone when the text is changed after it", async () => {
    const shown = calendar();
    await shown.type("通知全文", TEXT);
    await submit(shown, "导入放假通知");
    await shown.type("发文字号", "国办发明电〔2026〕100号");
    expect(shown.root.querySelector('section[aria-label="预览"]')).toBeNull();
  });

  it("takes a notice back that was added, with a reason; those that come with the product stay", async () => {
    const shown = calendar({ ...CALENDAR_ADDED, actions: calendar().props.actions });
    expect(shown.names().filter((name) => name.startsWith("撤回 国办"))).toEqual(["撤回 国办发明电〔2026〕99号"]);
    await shown.press("撤回 国办发明电〔2026〕99号");
    await shown.type("撤回的理由", "不是正式文件");
    await submit(shown, "撤回 国办发明电〔2026〕99号");
    expect(shown.props.actions.onWithdrawNotice).toHaveBeenCalledExactlyOnceWith(
      "国办发明电〔2026〕99号",
      "不是正式文件",
    );
  });

  it("notes a day on which this agency is closed", async () => {
    const shown = calendar();
    await shown.type("日期", "2026-12-08");
    await shown.type("理由和文件", " 市政府通告第9号，暴雪 ");
    await submit(shown, "登记停止办公日");
    expect(shown.props.actions.onDeclareDay).toHaveBeenCalledExactlyOnceWith({
      date: "2026-12-08",
      works: false,
      reason: "市政府通告第9号，暴雪",
    });
  });

  it("lists what moved, or says that nothing did", () => {
    expect(calendar(CALENDAR_ADDED).text()).toContain("2026-091 答复期限：2027-02-12 改为 2027-02-14");
    expect(calendar(CALENDAR_ADDED).text()).toContain("2026-087 答复期限：2027-01-04，不再是暂定");
    expect(calendar({ moved: [] }).text()).toContain("未办结申请的期限没有变化。");
    expect(calendar().text()).not.toContain("期限没有变化");
  });
});
