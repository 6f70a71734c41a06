// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { LedgerImport, type LedgerActions, type LedgerImportProps } from "../../components/ledger/LedgerImport.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { FAULTY, LEDGER_ACTIONS, ledgerFile } from "../gallery/ledger-samples.ts";
import { REQUEST } from "../lib/ledger/ledger-rows.ts";
import { mount, type Mounted } from "./mount.ts";

type Shown = Mounted & {
  readonly onImport: ReturnType<typeof vi.fn<LedgerActions["onImport"]>>;
  readonly select: (label: string, value: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
};

function ledger(parts: Partial<LedgerImportProps> = {}, actions: Partial<LedgerActions> = {}): Shown {
  const onImport = vi.fn<LedgerActions["onImport"]>().mockResolvedValue(success({ cases: 3, steps: 9, corrected: 0 }));
  const shown = mount(
    <LedgerImport
      today="2026-11-22"
      procedure={REQUEST}
      vault="unlocked"
      actions={{ ...LEDGER_ACTIONS, onImport, ...actions }}
      {...parts}
    />,
  );
  const labelled = (label: string): HTMLLabelElement | undefined =>
    [...shown.root.querySelectorAll("label")].find((each) => each.textContent?.includes(label));
  const select = (label: string, value: string) =>
    act(() => {
      const found =
        shown.root.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`) ??
        labelled(label)?.querySelector("select");
      if (!found) throw new Error(`no select ${label}`);
      found.value = value;
      found.dispatchEvent(new Event("change", { bubbles: true }));
    });
  const press = async (name: string): Promise<void> => {
    await shown.press(name);
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  };
  const tick = (label: string) => act(() => labelled(label)?.querySelector("input")?.click());
  return { ...shown, press, onImport, select, tick };
}

describe("a ledger without a fault", () => {
  it("shows its columns with samples, what is left out, and what would be recorded, and is imported whole", async () => {
    const shown = ledger({ opened: ledgerFile(3) });
    expect(shown.text()).toContain("医药服务管理股");
    expect(shown.text()).toContain("不导入的列：A列 序号、Q列 备注");
    expect(shown.text()).toContain("2026-01-05 登记申请");
    expect(shown.text()).toContain("送出答复（予以公开）");
    expect(shown.text()).not.toContain("怎么导入");
    await shown.press("导入 3 件");
    const [[job] = []] = shown.onImport.mock.calls;
    expect(job?.rows.map(({ number }) => number)).toEqual(["2026-0001", "2026-0002", "2026-0003"]);
    expect(shown.text()).toContain("已导入 3 件，记录 9 步");
  });

  it("is imported after the vault was opened, or without what is for it", async () => {
    const shown = ledger({ opened: ledgerFile(3), vault: "locked" });
    await shown.press("导入 3 件");
    expect(shown.onImport).not.toHaveBeenCalled();
    expect(shown.text()).toContain("请先解锁申请人信息保险箱");
    await shown.press("不导入申请人信息");
    await shown.press("导入 3 件");
    expect(shown.onImport.mock.calls[0]?.[0].rows.map(({ person }) => person)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("repeats who applied in no text, whether they are kept or left out", async () => {
    const shown = ledger({
      opened: ledgerFile(3, { 0: { 申请人: "王㛃", 申请内容: "王 㛃申请公开某名单" } }),
      vault: "locked",
    });
    expect(shown.text()).toContain("换成〔申请人〕〔电话〕〔地址〕等字样");
    await shown.press("不导入申请人信息");
    expect(shown.text()).toContain("换成〔申请人〕〔电话〕〔地址〕等字样");
    await shown.press("导入 3 件");
    const [[job] = []] = shown.onImport.mock.calls;
    expect(job?.rows[0]?.steps[0]?.fields["content"]).toBe("〔申请人〕申请公开某名单");
  });

  it("says why nothing was recorded", async () => {
    const onImport = async () => failure("磁盘空间不足，没有写入。");
    const shown = ledger({ opened: ledgerFile(3) }, { onImport });
    await shown.press("导入 3 件");
    expect(shown.text()).toContain("磁盘空间不足");
    expect(shown.text()).toContain("将要记录的");
  });
});

describe("a ledger with faults", () => {
  it("is not imported until the person says that the faultless rows are", async () => {
    const shown = ledger({ opened: ledgerFile(14, FAULTY) });
    expect(shown.text()).toContain("第5行G列“收到日期”写的是“3月2日”，没有年份");
    await shown.press("导入 7 件");
    expect(shown.onImport).not.toHaveBeenCalled();
    expect(shown.text()).toContain("还有 7 行有错");
    await shown.tick("只导入无误的行");
    await shown.press("导入 7 件");
    expect(shown.onImport.mock.calls[0]?.[0].rows).toHaveLength(7);
  });

  it("an unknown word is asked for once, and then holds for all rows", async () => {
    const shown = ledger({ opened: ledgerFile(14, FAULTY) });
    expect(shown.text()).toContain("有 2 个词看不出指什么");
    expect(shown.text()).toContain("不予公开 2 行");
    await shown.select("不予公开 2 行", "r3-3-6");
    await shown.select("邮寄 1 行", "mail-signed");
    expect(shown.text()).not.toContain("看不出指什么");
    expect(shown.text()).toContain("送出答复（不予公开：属于四类过程性信息）");
  });

  it("days without a year are taken once the person says which it is", async () => {
    const shown = ledger({ opened: ledgerFile(3, { 0: { 收到日期: "1月5日" } }) });
    expect(shown.text()).toContain("没有年份");
    await shown.type("日期没有写年份", "2026");
    expect(shown.text()).toContain("2026-01-05 登记申请");
  });
});

it("a column is changed, taken for two things, or said to be the same everywhere", async () => {
  const online = { 申请方式: "网上申请" };
  const shown = ledger({ opened: ledgerFile(2, { 0: online, 1: { ...online, 申请人类型: "" } }) });
  expect(shown.text()).toContain("有 2 件从网上");
  await shown.select("双方确认日期是哪一列", "6");
  expect(shown.text()).not.toContain("件从网上");
  expect(shown.text()).toContain("与申请人确认收到");
  expect(shown.text()).toContain("“申请人类型”没有写");
  await shown.select("申请人类型是哪一列", "=natural");
  expect(shown.text()).not.toContain("“申请人类型”没有写");
  await shown.select("收到日期是哪一列", "");
  expect(shown.text()).toContain("还要选定哪一列是收到日期");
  expect(shown.names()).not.toContain("导入 2 件");
});

it("shows the file that was chosen last, whichever is read last", async () => {
  const late: PromiseWithResolvers<Awaited<ReturnType<LedgerActions["onRead"]>>>[] = [];
  const onRead: LedgerActions["onRead"] = () => {
    const answer = Promise.withResolvers<Awaited<ReturnType<LedgerActions["onRead"]>>>();
    late.push(answer);
    return answer.promise;
  };
  const shown = ledger({}, { onRead });
  const input = shown.root.querySelector<HTMLInputElement>("input[type=file]");
  for (const name of ["甲.xlsx", "乙.xlsx"]) {
    Object.defineProperty(input, "files", { value: [new File(["1"], name)], configurable: true });
    await act(() => void input?.dispatchEvent(new Event("change", { bubbles: true })));
  }
  await act(async () => late[1]?.resolve(success({ ...ledgerFile(2), name: "乙.xlsx" })));
  await act(async () => late[0]?.resolve(success({ ...ledgerFile(3), name: "甲.xlsx" })));
  expect(shown.names()).toContain("导入 2 件");
});

it("a file that cannot be read is named, and another can be chosen", async () => {
  const shown = ledger({}, { onRead: async () => failure("“旧.xls”没有读成：这是旧格式。") });
  const input = shown.root.querySelector<HTMLInputElement>("input[type=file]");
  Object.defineProperty(input, "files", { value: [new File(["1"], "旧.xls")], configurable: true });
  await act(async () => {
    input?.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(shown.text()).toContain("这是旧格式");
  expect(shown.names()).toContain("选择文件");
});
