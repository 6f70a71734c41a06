import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogue } from "./catalogue/index.ts";
import { documents } from "./documents/index.ts";
import { tianjinArticle } from "./procedures/article.ts";
import { tianjinDuties } from "./procedures/duties.ts";
import { tianjinPublicOpinion } from "./procedures/public-opinion.ts";
import { tianjinRequest } from "./procedures/request.ts";
import { powerListElements } from "./power-list-elements.ts";
import { disagreements } from "./disagreements.ts";
import { reporting } from "./reporting.ts";

const { rules, categories } = citing("天津市医疗保障局政务公开实施办法");

/**
 * Five years from the day it was given out (第三十三条), which the text dates 2019年10月26日; the website put it up on 6 November. The
 * first day is not counted and the fifth year ends on the corresponding day (民法典第二百零一条、第二百零二条).
 */
const validity = {
  from: "2019-10-26",
  until: "2024-10-26",
  basis: [
    { document: "天津市医疗保障局政务公开实施办法", clause: "第三十三条" },
    { document: "中华人民共和国民法典", clause: "第二百零二条" },
  ],
};

/** 天津市医疗保障局: 第四条 (保密审查机制), 第十条 (公开属性). It has expired; the duties stand as they were written. */
export const tianjin = {
  id: "tianjin",
  title: "天津市医疗保障局规则",
  agency: "天津市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  validity,
  rules: [powerListElements],
  adjust: [
    ...categories("第四条", ["secrecy-marking", "internal-marking", "work-secret", "trade-secret"]),
    ...rules("第五条", ["consultation-elements"]),
    ...rules("第七条", ["penalty-elements"]),
    ...rules("第八条", ["guide-elements"]),
    ...categories("第十条", ["nonpublic-note"]),
    ...rules("第十条", ["missing-attribute"]),
    ...rules("第十二条", ["disclosure-guide-elements", "catalogue-elements"]),
    ...rules("第十九条", ["interpretation-elements"]),
  ],
  publishing: { review: "hold" },
  procedures: tianjinDuties,
  procedureChanges: [tianjinRequest, tianjinArticle, tianjinPublicOpinion],
  documents,
  catalogue,
  disagreements,
  reporting,
} satisfies RulePack;
