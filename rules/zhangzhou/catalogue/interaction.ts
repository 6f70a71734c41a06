import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { atOnce, ordinaryPeriod, PUBLIC, regulation, row, siteGuide } from "./common.ts";

const OFFICE = { ...PUBLIC, departments: ["办公室"] };

/** 采购、回应、征集、调查. */
export const interaction = [
  {
    ...OFFICE,
    ...row(22),
    ...ABOUT.procurement,
    id: "procurement",
    title: "政府采购",
    content: "政府采购实施情况",
    period: ordinaryPeriod(),
    basis: [{ document: "中华人民共和国政府采购法", clause: "第十一条" }, regulation("第二十条第（九）项")],
    limit: "ordinary",
  },
  {
    ...OFFICE,
    ...row(23),
    ...ABOUT.responses,
    id: "responses",
    title: "回应关切",
    content: "主动回应群众关切问题",
    period: atOnce("实时公开"),
    basis: [],
    limit: "at-once",
    note: "目录这一行没有写公开依据，填表时请自行写明。",
  },
  {
    ...OFFICE,
    ...row(24),
    ...ABOUT.consultations,
    id: "consultations",
    title: "意见征集",
    content: "向群众征集意见",
    period: atOnce("实时更新"),
    basis: [siteGuide()],
    articleKind: "decision-draft",
    limit: "at-once",
  },
  {
    ...OFFICE,
    ...row(25),
    ...ABOUT.surveys,
    id: "surveys",
    title: "网上调查",
    content: "开展网上调查",
    period: atOnce("实时更新"),
    basis: [siteGuide()],
    limit: "at-once",
  },
] satisfies CatalogueItem[];
