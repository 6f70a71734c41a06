import { AnnualPage, type AnnualPageProps } from "../../components/annual/AnnualPage.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { printedSections } from "../../entrypoints/dashboard/figures/annual-files.ts";
import { PART_TABS } from "../../entrypoints/dashboard/part-tabs.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { differingFor } from "../../lib/projections/rules-shown/differing.ts";
import { differences } from "../../lib/projections/signed-reports/differences.ts";
import { plainText } from "../../lib/projections/report-text/draft-text.ts";
import { frozenOutlines } from "../../lib/projections/signed-reports/report-outlines.ts";
import { frozenBreaks, frozenFigures } from "../../lib/projections/signed-reports/signed-reports.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { REPORT_LABELS } from "../../rules/national/reporting/labels.ts";
import { caseId } from "../lib/projections/case-builder.ts";
import { brokenReport, thousandBehind } from "./broken-samples.ts";
import { FILING, sampleBehind, sampleReport, sampleSigned } from "./annual-samples.ts";
import { screen } from "./dashboard-screen.tsx";
import { TEXT_OUTLINES } from "./text-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const merged = packInForce("huoshan", BUNDLED_PACKS);
const duty = merged && proceduresInForce(merged).procedures.find(({ id }) => id === "duty-annual-report");
const DIFFERING = merged && duty ? differingFor(merged, duty) : [];
const LONG = "，包括各定点医疗机构和定点零售药店的结算明细、协议管理情况以及历次检查发现的问题和整改情况".repeat(3);
const SECTIONS = TEXT_OUTLINES.toReversed().flatMap(({ sections }) => sections);
const TITLES: ReadonlyMap<string, string> = new Map(SECTIONS.map(({ id, title }) => [id, title]));

function annual(parts: Partial<AnnualPageProps>, press: readonly string[] = []): Story {
  const props: AnnualPageProps = {
    period: "2026",
    title: "2026年政府信息公开工作年度报告",
    years: ["2027", "2026", "2025"],
    today: "2027-01-15",
    asOf: undefined,
    onAsOf: nothing,
    onPeriod: nothing,
    onSave: done,
    onPrint: nothing,
    printed: [],
    agency: "霍山县医疗保障局",
    by: "李明",
    now: () => "2027-01-15 10:00",
    figures: { report: sampleReport(1), entered: [], signed: [] },
    labels: REPORT_LABELS,
    ends: "2026-12-31",
    faults: [],
    filing: FILING,
    differing: DIFFERING,
    named: (id) => ({ id, name: `2026-${id.slice(-3)}` }),
    open: undefined,
    onOpen: nothing,
    behind: undefined,
    onEnter: done,
    viewed: undefined,
    onView: nothing,
    since: undefined,
    from: undefined,
    changes: {},
    textTitle: (section) => TITLES.get(section) ?? section,
    outline: undefined,
    onOutline: () => {},
    onSign: done,
    ...parts,
  };
  return screen(
    "figures",
    <>
      <SubTabs label="统计年报" tabs={PART_TABS.figures} tab="annual" />
      <AnnualPage {...props} />
    </>,
    press,
  );
}

const BROKEN = sampleReport(1, {
  breaks: [
    {
      constraint: "B5",
      level: "hard",
      cells: ["requests/r2/natural", "requests/r2/total"],
      cases: [caseId(3), caseId(4)],
      sentence:
        "“上年结转”的自然人是 1 件，上年报告的“结转下年度继续办理”是 3 件，应当相等；请核对上年没有办结的案件是否都已登记。",
    },
    {
      constraint: "B9",
      level: "warn",
      cells: ["requests/r3_6_2/natural"],
      cases: [],
      sentence: "“逾期未按收费通知要求缴纳费用”有 5 件，其中没有登记收费通知的请补登。",
    },
  ],
  unplaced: Array.from({ length: 9 }, (_, at) => ({
    case: caseId(at + 1),
    cells: [],
    sentence: "没有登记申请人类型，不知道计入哪一列；请在案件中补记。",
  })),
  hints: [
    {
      cells: ["disclosure/normative/made"],
      value: 3,
      cases: [caseId(8)],
      sentence: "本年公布的稿件中有 3 件是行政规范性文件。",
    },
  ],
});
const NOW = sampleReport(1, {
  cells: {
    ...sampleReport(1).cells,
    "requests/r3_2/natural": { value: 1, cases: [caseId(1)], origin: "counted" },
    "requests/r3_1/natural": { value: 4, cases: [2, 3, 4, 5].map((one) => caseId(one)), origin: "counted" },
  },
});
const FIRST = sampleSigned(sampleReport(1), 1);
const SIGNED = sampleSigned(NOW, 2, "2026-001号的办理结果登记有误，已经更正");
const SECOND = {
  ...SIGNED,
  fact: {
    ...SIGNED.fact,
    breaks: frozenBreaks(BROKEN),
    outlines: frozenOutlines(TEXT_OUTLINES),
    texts: { overview: "2026年，本机关按照有关规定公开政府信息。", challenges: "全年没有行政诉讼。" },
  },
};
const CHANGES = {
  [caseId(1)]: [{ on: "2027-01-14", by: "李明", sentence: "更正“送出答复”，原因：实际是部分公开" }],
};

/** On paper, with texts of several lines. */
function printed(outline: number, more = ""): Partial<AnnualPageProps> {
  const parts = TEXT_OUTLINES[outline]?.sections ?? [];
  const texts = Object.fromEntries(
    parts.map((one) => [one.id, `${plainText(one)}${one.parts.length > 0 ? more : ""}`]),
  );
  return { printed: printedSections({ cells: sampleReport(1234).cells, parts, texts }) };
}

/** 年度报告. */
export const ANNUAL_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-annual-typical": annual({}),
  "dashboard-annual-as-of": annual({
    asOf: "2026-10-08",
    title: "2026年政府信息公开工作年度报告（按2026-10-08的记录）",
  }),
  "dashboard-annual-loading": annual({ figures: undefined, faults: undefined, filing: undefined }),
  "dashboard-annual-empty": annual({
    figures: { report: sampleReport(0), entered: [], signed: [] },
    filing: undefined,
  }),
  "dashboard-annual-1000": annual({ figures: { report: sampleReport(1234), entered: [], signed: [FIRST] } }),
  "dashboard-annual-broken": annual(
    {
      figures: { report: BROKEN, entered: [], signed: [] },
      faults: [
        { id: "no-outcome", kind: "漏报", sentence: "2件没有写明办理结果。", cases: [{ id: caseId(1), name: "1号" }] },
      ],
    },
    ["在表中标出"],
  ),
  "dashboard-annual-cell": annual({ open: { cell: "requests/r3_1/natural", page: 0 }, behind: sampleBehind(5) }),
  "dashboard-annual-cell-long": annual({
    figures: { report: sampleReport(40), entered: [], signed: [] },
    open: { cell: "requests/r4/natural", page: 0 },
    behind: sampleBehind(20, LONG),
  }),
  "dashboard-annual-cell-1000": annual({
    figures: { report: thousandBehind("requests/r3_1/total"), entered: [], signed: [] },
    open: { cell: "requests/r3_1/total", page: 24 },
    behind: sampleBehind(20, LONG),
  }),
  "dashboard-annual-breaks": annual({ figures: { report: brokenReport(), entered: [], signed: [] } }),
  "dashboard-annual-printed": annual(printed(0)),
  "dashboard-annual-printed-long": annual({
    ...printed(1, LONG.repeat(3)),
    agency: "某某经济技术开发区医疗保障和公共服务管理局（政务公开领导小组办公室）",
    by: "欧阳建国（政务公开和政策法规宣传科）",
  }),
  "dashboard-annual-enter": annual({ figures: { report: BROKEN, entered: [], signed: [] } }, ["填报本表数字"]),
  "dashboard-annual-signed": annual({
    figures: { report: sampleReport(1), entered: [], signed: [FIRST] },
    since: { figures: [], moved: [], texts: [] },
    filing: { ...FILING, submitted: "2027-01-12" },
  }),
  "dashboard-annual-changed": annual({
    figures: { report: NOW, entered: [], signed: [FIRST] },
    since: differences(FIRST.fact, frozenFigures(NOW)),
    changes: CHANGES,
  }),
  "dashboard-annual-version": annual({
    figures: { report: NOW, entered: [], signed: [FIRST, SECOND] },
    since: { figures: [], moved: [], texts: [] },
    viewed: SECOND.id,
    from: { before: FIRST, differences: differences(FIRST.fact, SECOND.fact) },
    changes: CHANGES,
  }),
  "dashboard-annual-quarter": annual({
    period: "2026-Q3",
    title: "2026年第三季度政府信息公开工作统计表",
    ends: "2026-09-30",
  }),
};
