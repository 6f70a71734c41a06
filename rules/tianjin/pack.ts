import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogue } from "./catalogue/index.ts";
import { documents } from "./documents/index.ts";
import { tianjinArticle } from "./procedures/article.ts";
import { tianjinRequest } from "./procedures/request.ts";
import { powerListElements } from "./power-list-elements.ts";

const { rules, categories } = citing("天津市医疗保障局政务公开实施办法");

/** 天津市医疗保障局: 第四条 (保密审查机制), 第十条 (公开属性). Its period of validity ended in 2024; the duties stand as they were written. */
export const tianjin = {
  id: "tianjin",
  title: "天津市医疗保障局规则",
  agency: "天津市医疗保障局",
  version: "2026-11-22",
  extends: "national",
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
  procedureChanges: [tianjinRequest, tianjinArticle],
  documents,
  catalogue,
} satisfies RulePack;
