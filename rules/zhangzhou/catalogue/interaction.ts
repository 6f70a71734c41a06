import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { atOnce, ordinaryPeriod, PUBLIC, regulation, row, siteGuide } from "./common.ts";

const OFFICE = { ...PUBLIC, departments: ["办公室"] };

/** 采购、回应、征集、调查. */
export const interaction = [
  {
    ...OFFICE,
    ...row(22),
    id: "procurement",
    title: "政府采购",
    content: "政府采购实施情况",
    period: ordinaryPeriod(),
    basis: [{ document: "中华人民共和国政府采购法", clause: "第十一条" }, regulation("第二十条第（九）项")],
    columns: ["政府采购", "招标采购"],
    keywords: ["采购", "政府采购", "招标", "中标", "成交结果", "采购合同", "采购意向", "询价", "磋商", "比选"],
    limit: "ordinary",
  },
  {
    ...OFFICE,
    ...row(23),
    id: "responses",
    title: "回应关切",
    content: "主动回应群众关切问题",
    period: atOnce("实时公开"),
    basis: [],
    columns: ["回应关切", "解读回应", "热点回应"],
    keywords: ["回应", "回应关切", "辟谣", "不实信息", "网传", "情况说明", "热点问题", "留言答复", "舆情"],
    limit: "at-once",
    note: "目录这一行没有写公开依据，填表时请自行写明。",
  },
  {
    ...OFFICE,
    ...row(24),
    id: "consultations",
    title: "意见征集",
    content: "向群众征集意见",
    period: atOnce("实时更新"),
    basis: [siteGuide()],
    columns: ["意见征集", "征集调查", "互动交流", "决策公开"],
    keywords: [
      "征求意见",
      "意见征集",
      "征集意见",
      "公开征求",
      "意见建议",
      "征求意见稿",
      "听证",
      "意见反馈",
      "采纳情况",
    ],
    articleKind: "decision-draft",
    limit: "at-once",
  },
  {
    ...OFFICE,
    ...row(25),
    id: "surveys",
    title: "网上调查",
    content: "开展网上调查",
    period: atOnce("实时更新"),
    basis: [siteGuide()],
    columns: ["网上调查", "征集调查", "互动交流"],
    keywords: ["网上调查", "问卷", "问卷调查", "满意度调查", "在线调查", "调查问卷"],
    limit: "at-once",
  },
] satisfies CatalogueItem[];
