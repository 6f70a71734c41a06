// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { EnterFigures } from "../../../components/annual/EnterFigures.tsx";
import { Filing } from "../../../components/annual/Filing.tsx";
import { FilledTable } from "../../../components/annual/FilledTable.tsx";
import { ReportBreaks } from "../../../components/annual/ReportBreaks.tsx";
import { SignedCard } from "../../../components/annual/SignedCard.tsx";
import { SignedBreaks } from "../../../components/annual/SignedBreaks.tsx";
import { SignedTexts } from "../../../components/annual/SignedTexts.tsx";
import { Differences } from "../../../components/annual/Differences.tsx";
import { signedLook } from "../../../components/annual/annual-cells.ts";
import { SignReport } from "../../../components/annual/SignReport.tsx";
import { differences } from "../../../lib/projections/signed-reports/differences.ts";
import { frozenFigures } from "../../../lib/projections/signed-reports/signed-reports.ts";
import { FILING, sampleReport, sampleSigned } from "../../gallery/annual-samples.ts";
import { caseId, done } from "../../lib/projections/case-builder.ts";
import { mount } from "../mount.ts";

const named = (id: string) => ({ id, name: `${Number(id.slice(-3))}号` });
const submit = (root: HTMLElement) => act(() => root.querySelector("form")?.requestSubmit());
const fine = async () => ({ ok: true, value: undefined }) as const;

test("B.2–4: hard breaks stand before warnings, each points at its cells and leads to its cases", async () => {
  const onShow = vi.fn();
  const cells = ["requests/r1/natural", "requests/r4/natural"] as const;
  const broken = (level: "hard" | "warn", sentence: string) =>
    ({ constraint: level === "hard" ? "B1" : "B9", level, cells, cases: [caseId(7)], sentence }) as const;
  const report = {
    breaks: [broken("warn", "没有登记补正告知。"), broken("hard", "自然人一列不平。")],
    unplaced: [
      ...[1, 2].map((one) => ({ case: caseId(one), cells: [], sentence: "没有登记申请人类型。" })),
      { case: caseId(2), cells: [], sentence: "没有登记办理结果。" },
    ],
    hints: [],
  };
  const view = (shown: readonly (typeof cells)[number][]) => (
    <ReportBreaks report={report} named={named} shown={shown} onShow={onShow} />
  );
  const { root, press, update, names } = mount(view([]));
  expect([...root.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
    "必须改正 1 处",
    "需要核实 1 处",
    "登记不全、没有计全 2 件",
  ]);
  expect([...root.querySelectorAll("a")].map(({ textContent }) => textContent)).toEqual([
    "7号",
    "7号",
    "1号",
    "2号",
    "2号",
  ]);
  await press("在表中标出：自然人一列不平。");
  expect(onShow).toHaveBeenCalledWith(cells);
  // What the worker tells anew is another list of the same cells.
  await update(view([...cells]));
  expect(names().filter((name) => name.startsWith("不再标出"))).toHaveLength(2);
});

test("B.2–4: a figure that no event holds is entered with its source, taken back, and wrong ones are refused", async () => {
  const entered = vi.fn(fine);
  const onDone = vi.fn();
  const cells = [
    { figure: "penalty-decisions", title: "行政处罚", isAmount: false },
    { figure: "administrative-charges", title: "行政事业性收费", isAmount: true },
  ];
  const { root, type, text, update, press } = mount(<EnterFigures cells={cells} onEnter={entered} onDone={onDone} />);
  await submit(root);
  expect(text()).toContain("还没有填数字");
  await type("行政处罚", "1.5");
  await submit(root);
  expect(text()).toContain("“行政处罚”要填不小于0的整数");
  await type("行政处罚", "4");
  await type("行政事业性收费", "0.25");
  await type("数字的来源", "法规科台账");
  await submit(root);
  expect(entered).toHaveBeenCalledWith([
    { figure: "penalty-decisions", value: 4, note: "法规科台账" },
    { figure: "administrative-charges", value: 0.25, note: "法规科台账" },
  ]);
  expect(onDone).toHaveBeenCalledTimes(1);
  const known = {
    figure: "penalty-decisions",
    period: "2026",
    value: 4,
    note: "台账",
    enteredAt: "2027-01-05T02:00:00.000Z",
    by: "李明",
  };
  await update(
    <EnterFigures
      key="one"
      cells={cells.slice(0, 1).map((cell) => ({ ...cell, entered: known }))}
      onEnter={entered}
      onDone={onDone}
    />,
  );
  expect(text()).toContain("李明于2027-01-05 10:00填报 4，来源：台账");
  await press("撤回填报");
  expect(entered).toHaveBeenLastCalledWith([{ figure: "penalty-decisions", value: null, note: "台账" }]);
});

test("B.2–4: signing asks for a name and a tick; a broken rule holds it until somebody says why", async () => {
  const onSign = vi.fn(fine);
  const sign = (hard: number, unplaced = 0) => (
    <SignReport
      key={`${hard} ${unplaced}`}
      title="2026年报告"
      version={1}
      by=""
      hard={hard}
      unplaced={unplaced}
      soFar={false}
      onSign={onSign}
    />
  );
  const { root, type, text, update } = mount(sign(0));
  await submit(root);
  expect(text()).toContain("没有填签署人姓名");
  await type("签署人姓名", "王建国");
  await submit(root);
  expect(text()).toContain("请先勾选已经核对");
  const tick = () => act(() => root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
  await tick();
  await submit(root);
  expect(onSign).toHaveBeenCalledWith({ signer: "王建国" });
  await update(sign(2));
  expect(text()).toContain("有 2 处必须改正");
  await type("签署人姓名", "王建国");
  await tick();
  await submit(root);
  expect(onSign).toHaveBeenCalledTimes(1);
  await type("仍要签署的理由", "主管部门已经同意");
  await submit(root);
  expect(onSign).toHaveBeenLastCalledWith({ signer: "王建国", reason: "主管部门已经同意" });
  await update(sign(0, 3));
  expect(text()).toContain("有 3 件登记不全，表中没有计全");
  expect(text()).toContain("仍要签署的理由");
});

test("B.2–4: what changed after the signing is told by cell and case with the reason, and asks for a new version", () => {
  const before = sampleReport(1);
  const now = sampleReport(1, {
    cells: {
      ...before.cells,
      "requests/r3_2/natural": { value: 1, cases: [caseId(1)], origin: "counted" },
      "requests/r3_1/natural": { value: 4, cases: [2, 3, 4, 5].map((one) => caseId(one)), origin: "counted" },
    },
  });
  const signed = sampleSigned(before, 1);
  const { text, root } = mount(
    <SignedCard
      signed={[signed]}
      viewed={undefined}
      onView={() => {}}
      since={differences(signed.fact, frozenFigures(now))}
      from={undefined}
      nameOf={(cell) => cell}
      named={named}
      textTitle={(section) => section}
      changes={{ [caseId(1)]: [{ on: "2027-01-14", by: "李明", sentence: "更正“送出答复”，原因：部分公开" }] }}
      title="2026年报告"
      by="李明"
      hard={0}
      unplaced={0}
      soFar={false}
      onSign={fine}
    />,
  );
  expect(text()).toContain("已签：王建国");
  expect(text()).toContain("1号：由“requests/r3_1/natural”改为“requests/r3_2/natural”");
  expect(text()).toContain("2027-01-14　李明更正“送出答复”，原因：部分公开");
  expect(root.querySelector("tbody")?.textContent).toContain("requests/r3_1/natural54-1");
  expect(root.querySelector("form button")?.textContent).toBe("签新版本（第2版）");
});

test("B.2–4: a case that only the total counted is not told as new when its kind is added", () => {
  const move = {
    case: caseId(1),
    from: ["requests/r1/total", "requests/r3_1/total"],
    to: ["requests/r1/natural", "requests/r3_1/natural"],
  };
  const { text } = mount(
    <Differences
      titles={["签署时", "现在"]}
      differences={{ figures: [], moved: [move], texts: [] }}
      nameOf={(cell) => cell}
      named={named}
      textTitle={(section) => section}
      changes={{}}
    />,
  );
  expect(text()).toContain("1号：原来只计入总计“requests/r1/total”、“requests/r3_1/total”");
  expect(text()).toContain("现在计入“requests/r1/natural”、“requests/r3_1/natural”");
  expect(text()).not.toContain("新计入");
});

test("B.2–4: a version shows what did not hold when it was signed, and its texts by one of its outlines", async () => {
  const breaks = [
    { level: "hard" as const, sentence: "自然人一列不平。" },
    { level: "unplaced" as const, sentence: "1 件没有登记申请人类型。" },
  ];
  const { text, update } = mount(<SignedBreaks breaks={breaks} />);
  expect(text()).toContain("必须改正 自然人一列不平。");
  expect(text()).toContain("登记不全、没有计全 1 件没有登记申请人类型。");
  await update(<SignedBreaks breaks={[]} />);
  expect(text()).toContain("签署时没有需要改正或者核实的地方");
  const outlines = ["national", "own"].map((id) => ({
    id,
    title: id,
    sections: [{ id: "overview", title: `${id}总体` }],
  }));
  const texts = { overview: "国家提纲的话", "own/overview": "本地提纲的话" };
  const onOutline = vi.fn();
  const shown = (outline?: string) => (
    <SignedTexts texts={texts} outlines={outlines} outline={outline} onOutline={onOutline} />
  );
  await update(shown());
  expect(text()).toContain("national总体国家提纲的话");
  expect(text()).not.toContain("本地提纲的话");
  await update(shown("own"));
  expect(text()).toContain("own总体本地提纲的话");
});

test("B.2–4: the cells of a version are marked as they were, with nothing to enter behind them", () => {
  const look = signedLook(sampleReport(1));
  expect(look("disclosure/permits/count")).toEqual({ tone: "missing", text: "未填", said: "签署时没有填报，按0计" });
  expect(look("disclosure/regulations/made")?.said).toContain("部门不制定规章");
  expect(look("requests/r1/natural")).toBeUndefined();
});

test("H7.2–4: a report that is to be filed first may not be published before; afterwards it may", async () => {
  const view = (filing: typeof FILING | undefined) => <Filing filing={filing} differing={[]} isSigned />;
  const { text, update } = mount(view(FILING));
  expect(text()).toContain("现在不要公布");
  expect(text()).toContain("2027年1月31日");
  expect(text()).toContain("2027年3月31日");
  await update(view({ ...FILING, submitted: "2027-01-12" }));
  expect(text()).toContain("2027年1月12日已经备案，可以公布");
  await update(view({ ...FILING, published: "2027-01-12" }));
  expect(text()).toContain("已经公布，但还没有登记“报送主管部门备案”");
  await update(view({ ...FILING, filedFirst: false }));
  expect(text()).not.toContain("备案后");
  await update(view(undefined));
  expect(text()).toContain("没有列入年度日程");
});

test("H6.4: the duty's page leads to the filled tables and says when they were sent", async () => {
  const quarter = { fields: { period: "2026-Q3" }, done: [done("send", "2026-10-12", { part: "hands-in" })] };
  const { root, text, update } = mount(<FilledTable one={quarter} />);
  expect([...root.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "#figures/2026-Q3",
    "#annual/2026-Q3",
  ]);
  expect(text()).toContain("2026年10月12日报送");
  await update(<FilledTable one={{ fields: { period: "2026" }, done: [] }} />);
  expect(root.querySelector("a")?.getAttribute("href")).toBe("#annual/2026");
  expect(text()).toContain("还没有登记报送");
});
