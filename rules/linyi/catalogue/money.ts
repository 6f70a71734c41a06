import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { approved, atOnce, ordinary } from "../../publishing-periods.ts";
import { assessed } from "./common.ts";

/** 年度财务预决算: a year's budget and its final accounts are approved and published each on their day. */
const ACCOUNTS = {
  ...assessed("十", "财务信息", "budget"),
  ...approved("及时"),
  content: "本单位年度财务预决算",
  departments: ["规划财务科"],
};

/** 三（七）、（八）、（十）. */
export const money = [
  {
    ...assessed("七", "医保基金信息", "fundFigures"),
    ...ABOUT.fundFigures,
    ...ordinary("regularly", "定期"),
    id: "fund-figures",
    title: "医保基金信息",
    content: "参保人数、待遇支付、基金收支情况",
    departments: ["医保中心"],
    articleKind: "statistics",
  },
  {
    ...assessed("八", "社会公益事业信息"),
    ...ABOUT.medicalAid,
    ...atOnce("及时更新"),
    id: "medical-aid",
    title: "医疗救助信息",
    content: "全市的医疗救助信息，救助人数、救助标准和救助资金支出情况",
    departments: ["待遇保障科"],
  },
  { ...ACCOUNTS, ...ABOUT.budget, id: "budget", title: "年度预算" },
  { ...ACCOUNTS, ...ABOUT.finalAccounts, id: "final-accounts", title: "年度决算" },
  {
    ...assessed("十", "财务信息"),
    ...ABOUT.expenses,
    ...atOnce("及时"),
    id: "expenses",
    title: "费用使用情况",
    content: "办公费、会议费、招待费、差旅费、车辆购置、维修用品等费用的使用情况",
    departments: ["规划财务科"],
  },
] satisfies CatalogueItem[];
