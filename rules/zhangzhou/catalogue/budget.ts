import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { notParagraph, PUBLIC, regulation, row } from "./common.ts";

const APPROVED = {
  ...PUBLIC,
  period: {
    says: "信息形成或变更后20个工作日内公开",
    means: { by: "within", count: 20, unit: "calendar-day", from: "approval" },
    again: "year",
  },
  basis: [regulation("第二十条第（七）项"), { document: "中华人民共和国预算法", clause: "第十四条" }],
  articleKind: "budget",
  limit: "budget",
  resolved: [
    {
      of: "period",
      says: "信息形成或变更后20个工作日内公开",
      applied: "批复后20日内公开（自然日）",
      why: "目录引用的预算法第十四条规定部门预算、决算在批复后二十日内公开，按自然日计算，比20个工作日严，按法律执行。",
      basis: { document: "中华人民共和国预算法", clause: "第十四条" },
    },
    notParagraph("七"),
  ],
} satisfies Partial<CatalogueItem>;

/** 预算、决算: the law that the table quotes gives less time than its own column. */
export const budget = [
  {
    ...APPROVED,
    ...row(3),
    ...ABOUT.finalAccounts,
    id: "final-accounts",
    title: "部门决算",
    content: "决算公开",
    departments: ["办公室"],
  },
  {
    ...APPROVED,
    ...row(4),
    ...ABOUT.budget,
    id: "budget",
    title: "部门预算",
    content: "预算公开",
    departments: ["办公室"],
  },
  {
    ...APPROVED,
    ...row(5),
    ...ABOUT.fundCentreFinalAccounts,
    id: "fund-centre-final-accounts",
    title: "基金中心决算",
    content: "漳州市医疗保障局基金中心决算公开",
    departments: ["办公室", "市医保中心"],
  },
  {
    ...APPROVED,
    ...row(6),
    ...ABOUT.fundCentreBudget,
    id: "fund-centre-budget",
    title: "基金中心预算",
    content: "漳州市医疗保障局基金中心预算公开",
    departments: ["办公室", "市医保中心"],
  },
] satisfies CatalogueItem[];
