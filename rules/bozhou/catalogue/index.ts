import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { approved, decided, itemOf, ordinary } from "../../publishing-periods.ts";

/** 一（四） names the platforms, no departments. */
function reported(
  clause: string,
  level: string,
): Pick<CatalogueItem, "source" | "basis" | "levels" | "mode" | "channel" | "departments"> {
  return {
    ...itemOf("亳州市医疗保障局2021年政府信息公开工作年度报告", clause, level),
    channel: "亳州政务公开网、局门户网站",
    departments: [],
  };
}

const BASIC = reported("一（一）", "基础信息公开");
const KEY = reported("一（一）", "重点领域信息公开");
const KEPT = reported("一（三）", "基础信息管理");

/** 亳州市医疗保障局: what its report of 2021 says it gives out; 一（三） has all of it looked through every month. */
export const catalogue = [
  {
    ...BASIC,
    ...ABOUT.announcements,
    ...ordinary(),
    id: "announcements",
    title: "通知公告",
    content: "通知公告",
    articleKind: "announcement",
  },
  {
    ...BASIC,
    ...ABOUT.permitsAndPenalties,
    ...decided("permit-penalty"),
    id: "permits-and-penalties",
    title: "行政执法",
    content: "行政执法",
  },
  { ...BASIC, ...ABOUT.responses, ...ordinary(), id: "responses", title: "回应关切", content: "回应关切" },
  {
    ...reported("一（一）", "文件发布解读"),
    ...ABOUT.normativeDocuments,
    ...ordinary(),
    id: "normative-documents",
    title: "政策文件",
    content: "政策文件",
    channel: "亳州市人民政府政策文件库",
    articleKind: "policy",
  },
  {
    ...reported("一（一）", "文件发布解读"),
    ...ABOUT.interpretations,
    ...ordinary(),
    id: "interpretations",
    title: "政策解读",
    content: "政策解读（音频、视频、图表解读，媒体解读）",
    articleKind: "interpretation",
  },
  {
    ...KEY,
    ...ABOUT.medicalServices,
    ...ordinary(),
    id: "medical-services",
    title: "医疗服务",
    content: "医疗服务",
  },
  { ...KEY, ...ABOUT.inspections, ...ordinary(), id: "supervision", title: "医保监管", content: "医保监管" },
  {
    ...KEY,
    ...ABOUT.equipment,
    ...ordinary(),
    id: "equipment",
    title: "医疗机构公共设备采购",
    content: "医疗机构公共设备采购",
  },
  { ...KEPT, ...ABOUT.organProfile, ...ordinary(), id: "organ-profile", title: "机构设置", content: "局机构设置" },
  { ...KEPT, ...ABOUT.leaders, ...ordinary(), id: "leaders", title: "领导信息", content: "局领导情况" },
  {
    ...KEPT,
    ...ABOUT.budgetAndAccounts,
    ...approved(),
    id: "budget-and-accounts",
    title: "财政资金使用",
    content: "财政资金使用情况",
  },
] satisfies CatalogueItem[];
