// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import {
  ImportReport,
  type ChosenReport,
  type ImportableReport,
  type ImportActions,
} from "../../../components/annual/import/ImportReport.tsx";
import { readReport } from "../../../lib/documents/report-reading/read-report.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import { asHtml, asTabs, balancedFigures, tablesOf } from "../../lib/documents/report-reading/made-report.ts";
import { mount, type Mounted } from "../mount.ts";

const figures = balancedFigures();
const whole = asTabs(tablesOf(figures));

type Shown = Mounted & {
  readonly onImport: ReturnType<typeof vi.fn<ImportActions["onImport"]>>;
  readonly paste: (data: Readonly<Record<string, string>>) => Promise<void>;
};

function shown(parts: Partial<ImportActions> = {}): Shown {
  const onImport = vi.fn<ImportActions["onImport"]>().mockResolvedValue(success({ notice: null }));
  const onRead = (chosen: ChosenReport) => {
    if (chosen instanceof File) return Promise.resolve(failure("“年报.pdf”没有读成。"));
    const answer = readReport(chosen, REPORT_LABELS);
    return Promise.resolve(answer.ok ? success<ImportableReport>({ ...answer.value, digest: "0".repeat(64) }) : answer);
  };
  const view = mount(<ImportReport year="2025" labels={REPORT_LABELS} actions={{ onRead, onImport, ...parts }} />);
  const paste = (data: Readonly<Record<string, string>>) =>
    act(async () => {
      const event = new Event("paste", { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { getData: (kind: string) => data[kind] ?? "" } });
      view.field("粘贴在这里").dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve));
    });
  const press = async (name: string): Promise<void> => {
    await view.press(name);
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  };
  return { ...view, press, onImport, paste };
}

describe("B.2–4: importing the report of the year before", () => {
  test("tables that are pasted are shown as printed, and recorded when a person says so", async () => {
    const view = shown();
    await view.paste({ "text/html": asHtml(tablesOf(figures)), "text/plain": "x" });
    expect(view.text()).toContain("读到 200 个数（共 200 个，2021年格式）");
    expect(view.text()).toContain("三张表都读全了，勾稽关系成立。");
    expect(view.root.querySelectorAll("table.grid")).toHaveLength(3);
    expect(view.field("这是哪一年的报告").value).toBe("2025");
    expect(view.onImport).not.toHaveBeenCalled();
    await view.press("确认导入");
    expect(view.onImport).toHaveBeenCalledWith(expect.objectContaining({ figures, format: "2021" }), "2025");
    expect(view.text()).toContain("已导入2025年的年度报告");
    expect(view.root.querySelectorAll("table.grid")).toHaveLength(0);
  });

  test("what does not balance or was not read is named, and taken only after a person compared it", async () => {
    const view = shown();
    await view.paste({ "text/plain": whole.replace(/(2\.重复申请)\t\d+/, "$1\t1000").replace(/^行政许可.*$/m, "") });
    expect(view.text()).toContain("没有找到这些行，没有读入：“行政许可”");
    expect(view.text()).toContain("不平");
    expect(view.text()).toContain("未读入");
    await view.press("确认导入");
    expect(view.onImport).not.toHaveBeenCalled();
    expect(view.text()).toContain("请先对照原文核对，再打勾确认。");
    await act(() => view.field("已对照原文核对").click());
    await view.press("确认导入");
    expect(view.onImport).toHaveBeenCalledOnce();
  });

  test("of a report that was read in part it says which cells lack; they are not recorded", async () => {
    const view = shown();
    const [, requests = ""] = tablesOf(figures).map((grid) => asTabs([grid]));
    await view.paste({ "text/plain": requests.replace(/^四、结转.*$/m, "") });
    expect(view.text()).toContain("没有读入的共 32 格，导入后就是没有，不按0计");
    for (const lacking of [
      "“二、主动公开政府信息情况”全部10格",
      "“四、结转下年度继续办理”一行7格",
      "“四、政府信息公开行政复议、行政诉讼情况”全部15格",
    ])
      expect(view.text()).toContain(lacking);
    // A sum of which a cell lacks is not called broken.
    expect(view.text()).not.toContain("不平");
    expect(view.text()).not.toContain("读全了");
    await act(() => view.field("只导入读到的 168 个数，另有 32 格没有").click());
    await view.press("确认导入");
    const [recorded] = view.onImport.mock.calls[0] ?? [];
    expect(Object.keys(recorded?.figures ?? {})).toHaveLength(168);
    expect(recorded?.figures["requests/r4/natural"]).toBeUndefined();
  });

  test("a report in the format of 2019 is recorded only after a person saw what that format lacks", async () => {
    const view = shown();
    const old = whole
      .replace(/^（六）其他处理\t1.*\n/m, "")
      .replace(/^2\.申请人逾期.*\n/m, "")
      .replace(/^3\.其他\t/m, "（六）其他处理\t");
    await view.paste({ "text/plain": old });
    expect(view.text()).toContain("2019年格式");
    expect(view.text()).toContain("没有读入的共 14 格");
    await view.press("确认导入");
    expect(view.onImport).not.toHaveBeenCalled();
  });

  test("a report that does not say its year asks for it", async () => {
    const view = shown();
    await view.paste({ "text/plain": whole.replace("2025年", "") });
    await view.press("确认导入");
    expect(view.onImport).not.toHaveBeenCalled();
    expect(view.text()).toContain("请填写报告的年份");
    await view.type("这是哪一年的报告", "2024");
    await view.press("确认导入");
    expect(view.onImport).toHaveBeenCalledWith(expect.anything(), "2024");
  });

  test("what was pasted last is shown, whichever is read last", async () => {
    const late: PromiseWithResolvers<Awaited<ReturnType<ImportActions["onRead"]>>>[] = [];
    const onRead: ImportActions["onRead"] = () => {
      const answer = Promise.withResolvers<Awaited<ReturnType<ImportActions["onRead"]>>>();
      late.push(answer);
      return answer.promise;
    };
    const view = shown({ onRead });
    await view.paste({ "text/plain": whole });
    await view.paste({ "text/plain": "没有表" });
    const read = readReport({ kind: "text", content: whole }, REPORT_LABELS);
    if (!read.ok) throw new Error(read.error);
    await act(async () => late[1]?.resolve(failure("没有找到三张表。")));
    await act(async () => late[0]?.resolve(success({ ...read.value, digest: "0".repeat(64) })));
    expect(view.text()).toContain("没有找到三张表。");
    expect(view.root.querySelectorAll("table.grid")).toHaveLength(0);
  });

  test("what cannot be read says why; nothing is left of the one before", async () => {
    const view = shown();
    await view.paste({ "text/plain": whole });
    await view.paste({ "text/plain": "没有表" });
    expect(view.root.querySelector("[role=alert]")?.textContent).toContain("没有找到年度报告的三张表");
    expect(view.root.querySelectorAll("table.grid")).toHaveLength(0);
    expect(() => view.control("确认导入")).toThrow(/0 ×/);
  });
});
