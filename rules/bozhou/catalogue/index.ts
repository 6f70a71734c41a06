import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { LAW, together } from "../../catalogue-laws.ts";
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

/** 财政资金使用: a year's budget and its final accounts are two things. */
const MONEY = {
  ...reported("一（三）", "基础信息管理"),
  ...approved(),
  basis: LAW.budget,
  content: "财政资金使用情况",
};
const BASIC = reported("一（一）", "基础信息公开");
const KEY = reported("一（一）", "重点领域信息公开");
const KEPT = reported("一（三）", "基础信息管理");

/**
 * 亳州市医疗保障局: what its report of 2021 says it gives out; 一（三） has all of it looked through every month. The report is where an
 * item was taken from and no basis: that is the law.
 */
export const catalogue = [
  {
    ...BASIC,
    ...ABOUT.announcements,
    ...ordinary(),
    basis: LAW.widely,
    id: "announcements",
    title: "通知公告",
    content: "通知公告",
    articleKind: "announcement",
  },
  {
    ...BASIC,
    ...ABOUT.permitsAndPenalties,
    ...decided("permit-penalty"),
    basis: LAW.permitsAndPenalties,
    id: "permits-and-penalties",
    title: "行政许可、行政处罚决定",
    content: "行政执法（行政许可、行政处罚）",
    note: "许可、处罚的依据、条件、程序不是决定，自形成之日起20个工作日内公开。",
  },
  {
    ...BASIC,
    ...ABOUT.enforcementDecisions,
    ...decided("enforcement"),
    basis: LAW.enforcement,
    id: "enforcement-decisions",
    title: "其他行政执法决定",
    content: "行政执法（行政强制）",
  },
  {
    ...BASIC,
    ...ABOUT.responses,
    ...ordinary(),
    basis: LAW.widely,
    id: "responses",
    title: "回应关切",
    content: "回应关切",
  },
  {
    ...reported("一（一）", "文件发布解读"),
    ...ABOUT.normativeDocuments,
    ...ordinary(),
    basis: LAW.documents,
    id: "normative-documents",
    title: "政策文件",
    content: "政策文件",
    channel: "亳州市人民政府政策文件库",
    articleKind: "policy",
  },
  {
    ...reported("一（一）", "文件发布解读"),
    ...ABOUT.interpretations,
    ...together(""),
    basis: LAW.interpretation,
    id: "interpretations",
    title: "政策解读",
    content: "政策解读（音频、视频、图表解读，媒体解读）",
  },
  {
    ...KEY,
    ...ABOUT.medicalServices,
    ...ordinary(),
    basis: LAW.widely,
    id: "medical-services",
    title: "医疗服务",
    content: "医疗服务",
  },
  {
    ...KEY,
    ...ABOUT.inspections,
    ...ordinary(),
    basis: LAW.inspections,
    id: "supervision",
    title: "医保监管",
    content: "医保监管",
  },
  {
    ...KEY,
    ...ABOUT.equipment,
    ...ordinary(),
    basis: LAW.widely,
    id: "equipment",
    title: "医疗机构公共设备采购",
    content: "医疗机构公共设备采购",
  },
  {
    ...KEPT,
    ...ABOUT.organProfile,
    ...ordinary(),
    basis: LAW.organ,
    id: "organ-profile",
    title: "机构设置",
    content: "局机构设置",
  },
  {
    ...KEPT,
    ...ABOUT.leaders,
    ...ordinary(),
    basis: LAW.organ,
    id: "leaders",
    title: "领导信息",
    content: "局领导情况",
  },
  { ...MONEY, ...ABOUT.budget, id: "budget", title: "部门预算" },
  { ...MONEY, ...ABOUT.finalAccounts, id: "final-accounts", title: "部门决算" },
] satisfies CatalogueItem[];
