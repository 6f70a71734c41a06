import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { LAW, together } from "../../catalogue-laws.ts";
import { ordinary } from "../../publishing-periods.ts";
import { measures } from "./common.ts";

/** 第十二条: 指南、目录; 第二十条: 解读. */
export const guides = [
  {
    ...measures("第十二条", "政府信息公开"),
    ...ABOUT.disclosureGuide,
    ...ordinary("change", "及时更新"),
    id: "disclosure-guide",
    title: "政府信息公开指南",
    content:
      "政府信息的分类、编排体系、获取方式；公开工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式",
    departments: ["办公室"],
    articleKind: "guide",
  },
  {
    ...measures("第十二条", "政府信息公开"),
    ...ABOUT.disclosureCatalogue,
    ...ordinary("change", "及时更新"),
    id: "disclosure-catalogue",
    title: "政府信息主动公开目录",
    content: "政府信息的索引、名称、内容概述、生成日期",
    departments: ["办公室"],
  },
  {
    ...measures("第二十条", "政策解读"),
    ...ABOUT.interpretations,
    ...together("与文件同步"),
    basis: [...measures("第二十条", "").basis, ...LAW.interpretation],
    id: "interpretations",
    title: "政策解读",
    content: "政策性文件的解读材料",
    channel: "局门户网站、媒体",
  },
] satisfies CatalogueItem[];
