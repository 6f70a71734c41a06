import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { together } from "../../catalogue-laws.ts";
import { atOnce, notParagraph, ordinaryPeriod, PUBLIC, regulation, row, siteGuide } from "./common.ts";

const EVERY = ["各科室", "市医保中心"];
/** 文件、解读、公告、统计. */
export const policy = [
  {
    ...PUBLIC,
    ...row(15),
    ...ABOUT.announcements,
    id: "announcements",
    title: "通知公告",
    content: "宜向社会公开的通知公告",
    period: atOnce("实时公开"),
    basis: [regulation("第十九条")],
    departments: EVERY,
    articleKind: "announcement",
    limit: "at-once",
  },
  {
    ...PUBLIC,
    ...row(16),
    ...ABOUT.statistics,
    id: "statistics",
    title: "统计数据",
    content: "宜向社会公开的统计数据信息",
    period: ordinaryPeriod(),
    basis: [siteGuide()],
    departments: ["办公室"],
    articleKind: "statistics",
    limit: "ordinary",
  },
  {
    ...PUBLIC,
    ...row(17),
    ...ABOUT.normativeDocuments,
    id: "normative-documents",
    title: "规范性文件",
    content: "医疗保障规范性文件",
    period: ordinaryPeriod(),
    basis: [regulation("第二十条第（一）项")],
    departments: EVERY,
    articleKind: "policy",
    limit: "ordinary",
    resolved: [notParagraph("一")],
  },
  {
    ...PUBLIC,
    ...row(18),
    ...ABOUT.otherDocuments,
    id: "other-documents",
    title: "非政策类文件",
    content: "非政策类的通知公告文件",
    period: ordinaryPeriod(),
    basis: [siteGuide("4.文件资料")],
    departments: EVERY,
    limit: "ordinary",
  },
  {
    ...PUBLIC,
    ...row(19),
    ...ABOUT.interpretations,
    id: "interpretations",
    title: "政策解读",
    content: "对规范性文件进行解读",
    ...together("信息形成或变更后20个工作日内公开"),
    basis: [siteGuide()],
    departments: EVERY,
  },
] satisfies CatalogueItem[];
