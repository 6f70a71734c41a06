import type { OwnCasesWords } from "../../../components/supervision/OwnCases.tsx";
import type { TabOf } from "../part-tabs.ts";

/** How the lists of 监督考核 are called, and which procedure each is of; 考核记分 is no list of cases. */
export const SUPERVISION_LISTS: Readonly<
  Record<Exclude<TabOf<"supervision">, "scoring">, OwnCasesWords & { readonly procedure: string }>
> = {
  complaints: {
    id: "complaints",
    procedure: "complaint",
    title: "投诉举报",
    unit: "件",
    subject: "事由",
    begun: "接到",
    start: "登记投诉举报",
    nothing: "接到来信、来电、来访后点“登记投诉举报”；举报人的情况单独加密保存。",
  },
  opinions: {
    id: "opinions",
    procedure: "public-opinion",
    title: "舆情回应",
    unit: "件",
    subject: "主题",
    begun: "发现",
    start: "登记舆情",
    nothing: "发现需要回应的舆情后点“登记舆情”，回应的时限从发现的时刻起按小时计算。",
  },
  inspections: {
    id: "inspections",
    procedure: "inspection",
    title: "监督检查",
    unit: "次",
    subject: "名称",
    begun: "安排",
    start: "安排检查",
    nothing: "安排检查后点“安排检查”；发现的问题可以从记录中选取。",
  },
  assessments: {
    id: "assessments",
    procedure: "assessment",
    title: "考核评议",
    unit: "个部门",
    subject: "被考核部门",
    begun: "部署",
    start: "部署考核",
    nothing: "考核方案审定后点“部署考核”，每个被考核部门各有一件。",
  },
};
