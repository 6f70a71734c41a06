// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { QuarterForm, type QuarterFormProps } from "../../../components/figures/form/QuarterForm.tsx";
import { periodForm } from "../../../lib/documents/report/period-form.ts";
import { failure, success } from "../../../lib/model/result.ts";
import type { SignedReport } from "../../../lib/projections/signed-reports/published-reports.ts";
import { formFigures } from "../../../lib/projections/figures/form-figures.ts";
import { differences } from "../../../lib/projections/signed-reports/differences.ts";
import { frozenForm, unfilled } from "../../../lib/projections/signed-reports/signed-form.ts";
import { mount } from "../mount.ts";
import { counted, entered, request, requestId } from "./sample-figures.ts";

const PERIOD = "2026-Q4";
const OF = { period: PERIOD };
const ONE = request("1号", "2026-11-02", "待遇保障科");
const BOTH = [...ONE, ...request("2号", "2026-11-03", "基金监管科"), entered("views", "2026-11", 80)];

/** What the page tells the form of these entries. */
function made(entries: typeof ONE) {
  const { told } = counted(PERIOD, entries);
  const rows = formFigures(told, OF);
  const form = periodForm(told, { ...OF, agency: "某局", by: "李明", on: "2026-11-20" });
  return { form, figures: told.figures, unfilled: unfilled(rows), frozen: frozenForm(rows) };
}

function signed(entries: typeof ONE): SignedReport {
  const { form, frozen } = made(entries);
  return {
    id: requestId("signed"),
    enteredAt: "2026-11-20T02:05:00.000Z",
    by: "李明",
    fact: {
      type: "ReportSigned",
      report: "statistics",
      ...OF,
      version: 1,
      ...frozen,
      form,
      texts: {},
      rules: { pack: "huoshan", title: "霍山县医疗保障局", version: "1" },
      calendar: "2026",
      signer: "王建国",
    },
  };
}

const page = (entries: typeof ONE, parts: Partial<QuarterFormProps> = {}) => {
  const { frozen: _frozen, ...now } = made(entries);
  return (
    <QuarterForm
      title="2026年第四季度统计表"
      {...now}
      asOf={undefined}
      filing={undefined}
      faults={[]}
      signed={[]}
      viewed={undefined}
      onView={() => {}}
      since={undefined}
      from={undefined}
      changes={{}}
      named={(id) => ({ id, name: id === requestId("2号") ? "2号" : "1号" })}
      by="李明"
      soFar
      onSave={async () => success(undefined)}
      onSign={async () => success(undefined)}
      {...parts}
    />
  );
};

const cell = (root: HTMLElement, name: string): string | null | undefined =>
  [...root.querySelectorAll("table.grid tr")].find((row) => row.textContent?.includes(name))?.textContent;

test("H6.4: the form of a quarter is signed where it stands; what was not entered is said before", async () => {
  const onSign = vi.fn(async () => success(undefined));
  const { root, text, type } = mount(page(ONE, { onSign }));
  expect(cell(root, "收到申请")).toContain("收到申请件110");
  expect(cell(root, "网站浏览量")).toContain("未填报");
  expect(text()).toMatch(/有 \d 项没有填齐，表中照实写“未填报”/);
  expect(text()).toContain("我已核对统计表的数字");
  expect(text()).toContain("这一期还没有结束");
  expect(text()).not.toContain("三张表");
  await type("签署人姓名", "王建国");
  await act(() => root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
  await act(() => root.querySelector("form")?.requestSubmit());
  expect(onSign).toHaveBeenCalledWith({ signer: "王建国" });
});

test("H6.4: a correction after the signing is told by figure and case; the version shows and saves what was signed", async () => {
  const one = signed(ONE);
  const onSave = vi.fn(async () => success(undefined));
  const since = differences(one.fact, made(BOTH).frozen);
  const parts = { signed: [one], since, onSave, onView: vi.fn() };
  const { root, text, press, update } = mount(page(BOTH, parts));
  expect(text()).toContain("2号：新计入“收到申请”");
  expect(root.querySelector(".differences tbody")?.textContent).toContain("收到申请12+1");
  expect(cell(root, "网站浏览量")).not.toContain("未填报");
  expect(text()).toContain("签新版本（第2版）");
  await press("查看这一版：第1版（王建国）");
  expect(parts.onView).toHaveBeenCalledWith(one.id);
  await update(page(BOTH, { ...parts, viewed: one.id }));
  expect(cell(root, "收到申请")).toContain("收到申请件110");
  expect(text()).toContain("签署时没有填齐的数字");
  expect(root.querySelector("form")).toBeNull();
  await press("保存为 Excel");
  expect(onSave).toHaveBeenCalledWith("xlsx", one.fact.form);
});

test("H6.4: a figure of the form opens its cases, of a version those of then", async () => {
  const one = signed(ONE);
  const { root, update, press } = mount(page(BOTH));
  const links = () => [...root.querySelectorAll("dialog a")].map((link) => link.textContent);
  const open = () => act(() => root.querySelector<HTMLElement>('table.grid [aria-label*="收到申请，件"]')?.click());
  await open();
  expect(links()).toEqual(["1号", "2号"]);
  await press("关闭");
  await update(page(BOTH, { signed: [one], viewed: one.id }));
  await open();
  expect(links()).toEqual(["1号"]);
});

test("H6.4: as the records stood on a day nothing is signed; a file that fails says so", async () => {
  const onSave = async () => failure("文件没有生成；请再试一次。");
  const { root, text, press } = mount(page(ONE, { asOf: "2026-11-10", onSave }));
  expect(root.querySelector("form")).toBeNull();
  expect(text()).toContain("现在看的是 2026-11-10 的记录，只能查看");
  await press("保存为 Word");
  await vi.waitFor(() => expect(text()).toContain("文件没有生成"));
});
