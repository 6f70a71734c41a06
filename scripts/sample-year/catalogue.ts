import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import { ABOUT } from "../../rules/catalogue-words.ts";
import { annualReport, approved, atOnce, decided, itemOf, ordinary } from "../../rules/publishing-periods.ts";
import { DEPARTMENTS } from "./texts.ts";

const DOCUMENT = "样例县医疗保障局主动公开目录";
const [OFFICE, BENEFITS, SERVICES, FUND, CENTRE] = DEPARTMENTS;

type Own = Pick<
  CatalogueItem,
  "id" | "title" | "content" | "departments" | "columns" | "keywords" | "period" | "limit"
> &
  Partial<CatalogueItem>;

/** Rows of the made-up catalogue, in its order. */
const rows: Own[] = [
  {
    id: "disclosure-guide",
    title: "政府信息公开指南",
    content: "信息公开指南",
    departments: [OFFICE],
    ...ABOUT.disclosureGuide,
    ...ordinary("change", "及时更新"),
    articleKind: "guide",
  },
  {
    id: "disclosure-catalogue",
    title: "政府信息公开目录",
    content: "信息公开目录",
    departments: [OFFICE],
    ...ABOUT.disclosureCatalogue,
    ...ordinary("change", "及时更新"),
  },
  {
    id: "annual-report",
    title: "政府信息公开工作年度报告",
    content: "信息公开工作年度报告",
    departments: [OFFICE],
    ...ABOUT.annualReport,
    ...annualReport("每年1月31日前"),
  },
  {
    id: "policies",
    title: "政策文件",
    content: "规范性文件和其他政策文件",
    departments: [BENEFITS],
    ...ABOUT.normativeDocuments,
    ...ordinary("change"),
    articleKind: "policy",
  },
  {
    id: "interpretations",
    title: "政策解读",
    content: "政策文件的解读材料",
    departments: [BENEFITS],
    ...ABOUT.interpretations,
    ...ordinary("change", "与文件同步"),
    articleKind: "interpretation",
  },
  {
    id: "consultations",
    title: "重大事项草案预公开",
    content: "涉及重大利益、有重大社会影响的事项的草案",
    departments: [BENEFITS],
    ...ABOUT.decisionDrafts,
    ...ordinary("change", "正式成文前"),
    articleKind: "decision-draft",
  },
  {
    id: "announcements",
    title: "通知公告",
    content: "面向参保人和定点医药机构的通知、公告",
    departments: [OFFICE],
    ...ABOUT.announcements,
    ...atOnce("及时公开"),
    articleKind: "announcement",
  },
  {
    id: "work-progress",
    title: "工作动态",
    content: "重点工作的进展",
    departments: [OFFICE],
    ...ABOUT.workProgress,
    ...ordinary("change"),
  },
  {
    id: "aid-payments",
    title: "医疗救助资金发放",
    content: "医疗救助资金发放情况",
    departments: [CENTRE],
    columns: ["医疗救助", "资金发放"],
    keywords: ["医疗救助", "救助资金", "发放"],
    ...ordinary("quarter", "信息形成后20个工作日内，每季度公开"),
  },
  {
    id: "fund-figures",
    title: "医保基金收支",
    content: "基金收支和参保人数",
    departments: [CENTRE],
    ...ABOUT.fundFigures,
    ...ordinary("quarter", "每季度公开"),
    articleKind: "statistics",
  },
  {
    id: "designated",
    title: "定点医药机构名单",
    content: "新增、取消和变更的定点医药机构",
    departments: [SERVICES],
    ...ABOUT.designated,
    ...ordinary("change"),
  },
  {
    id: "inspections",
    title: "监督检查结果",
    content: "日常检查和飞行检查的结果",
    departments: [FUND],
    columns: ["基金监管", "监督检查"],
    keywords: ["监督检查", "飞行检查", "检查结果", "抽查结果"],
    ...decided("enforcement", "自作出之日起20个工作日内"),
  },
  {
    id: "penalties",
    title: "行政处罚决定",
    content: "行政处罚决定书的摘要",
    departments: [FUND],
    columns: ["基金监管", "行政处罚"],
    keywords: ["行政处罚", "处罚决定"],
    ...decided("permit-penalty", "自作出之日起7个工作日内"),
  },
  {
    id: "enforcement-figures",
    title: "行政执法年度统计",
    content: "上一年度行政执法总体情况",
    departments: [FUND],
    ...ABOUT.enforcementAnnualFigures,
    ...annualReport("每年1月31日前"),
    articleKind: "statistics",
  },
  {
    id: "budget",
    title: "部门预算",
    content: "部门预算及说明",
    departments: [OFFICE],
    columns: ["财政预决算", "部门预算"],
    keywords: ["部门预算", "预算公开"],
    ...approved("批复后20日内"),
  },
  {
    id: "final-accounts",
    title: "部门决算",
    content: "部门决算及说明",
    departments: [OFFICE],
    columns: ["财政预决算", "部门决算"],
    keywords: ["部门决算", "决算公开"],
    ...approved("批复后20日内"),
  },
  {
    id: "proposal-replies",
    title: "建议提案答复",
    content: "人大代表建议和政协提案的答复",
    departments: [OFFICE],
    ...ABOUT.proposalReplies,
    ...ordinary("change"),
    articleKind: "proposal-reply",
  },
  {
    id: "service-guides",
    title: "办事指南",
    content: "经办事项的办事指南",
    departments: [CENTRE],
    ...ABOUT.serviceGuides,
    ...ordinary("change", "及时更新"),
    articleKind: "guide",
  },
  {
    id: "procurement",
    title: "政府采购",
    content: "采购意向、结果和合同",
    departments: [OFFICE],
    ...ABOUT.procurement,
    ...ordinary("change"),
  },
  {
    id: "emergency-plans",
    title: "应急预案",
    content: "突发事件的应急预案",
    departments: [OFFICE],
    ...ABOUT.emergencies,
    ...ordinary("change"),
  },
];

/** The sample agency's catalogue: made up, like the agency; its limits are the law's. */
export const SAMPLE_CATALOGUE: CatalogueItem[] = rows.map((row, index) => ({
  ...itemOf(DOCUMENT, `第${index + 1}行`, row.title),
  channel: "霍山县人民政府网",
  row: index + 1,
  ...row,
}));
