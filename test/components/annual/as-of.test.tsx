// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { AnnualPage, type AnnualPageProps } from "../../../components/annual/AnnualPage.tsx";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import { FILING, sampleReport, sampleSigned } from "../../gallery/annual-samples.ts";
import { mount } from "../mount.ts";

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;

const page = (parts: Partial<AnnualPageProps>) => (
  <AnnualPage
    period="2026"
    title="2026年政府信息公开工作年度报告"
    today="2027-01-15"
    asOf={undefined}
    onAsOf={nothing}
    years={["2026"]}
    onPeriod={nothing}
    onSave={done}
    onPrint={nothing}
    printed={[]}
    agency="霍山县医疗保障局"
    by="李明"
    now={() => "2027-01-15 10:00"}
    figures={{ report: sampleReport(1), entered: [], signed: [sampleSigned(sampleReport(1), 1)] }}
    labels={REPORT_LABELS}
    ends="2026-12-31"
    faults={[]}
    filing={FILING}
    differing={[]}
    named={(id) => ({ id, name: id })}
    open={undefined}
    onOpen={nothing}
    behind={undefined}
    onEnter={done}
    viewed={undefined}
    onView={nothing}
    since={undefined}
    from={undefined}
    changes={{}}
    textTitle={(section) => section}
    outline={undefined}
    onOutline={nothing}
    onSign={done}
    {...parts}
  >
    <p>报告的文字</p>
  </AnnualPage>
);

test("B.2–4: the report as it stood on a day says so, and is neither signed nor filled in", async () => {
  const onAsOf = vi.fn();
  const { root, text, press, names, update } = mount(page({ onAsOf }));
  expect(text()).toContain("签署和版本");
  expect(names()).toContain("填报本表数字");
  const input = root.querySelector<HTMLInputElement>('.annual-head input[type="date"]');
  expect([input?.value, input?.max]).toEqual(["2027-01-15", "2027-01-15"]);
  const choose = (value: string) =>
    act(() => {
      if (input) input.value = value;
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await choose("2026-06-30");
  expect(onAsOf).toHaveBeenLastCalledWith("2026-06-30");
  // Today is now, not a day as of which.
  await choose("2027-01-15");
  expect(onAsOf).toHaveBeenLastCalledWith(undefined);
  await update(page({ onAsOf, asOf: "2026-06-30" }));
  expect(text()).toContain("按 2026-06-30 当天已经录入的记录统计");
  expect(text()).toContain("不能填报和签署");
  for (const gone of ["签署和版本", "我已核对", "报送前自查", "报送和公布", "报告的文字"])
    expect(text()).not.toContain(gone);
  expect(names()).not.toContain("填报本表数字");
  await press("按现在的记录");
  expect(onAsOf).toHaveBeenLastCalledWith(undefined);
});

test("B.2–4: a figure that was entered says so behind it, and has no form as it stood on a day", () => {
  const report = sampleReport(1);
  const permits = { value: 4, cases: [], origin: "entered" } as const;
  const figures = {
    report: { ...report, cells: { ...report.cells, "disclosure/permits/count": permits } },
    entered: [],
    signed: [],
  };
  const open = { cell: "disclosure/permits/count", page: 0 } as const;
  const { root } = mount(page({ asOf: "2026-06-30", figures, open }));
  expect(root.querySelector("dialog")?.textContent).toContain("这个数字由人填报，没有案件。");
  expect(root.querySelector("dialog form")).toBeNull();
});
