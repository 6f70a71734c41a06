import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogueRowElements } from "./catalogue-row-elements.ts";

const by = citing("漳州市医疗保障局主动公开目录");

/** 漳州市医疗保障局: its catalogue says of each item that it is given out on the agency's own motion. */
export const zhangzhou = {
  id: "zhangzhou",
  title: "漳州市医疗保障局规则",
  agency: "漳州市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [catalogueRowElements],
  adjust: [
    ...by("政府采购实施情况", ["trade-secret-mark", "trade-secret-content"]),
    ...by("具有一定社会影响的行政处罚决定", ["penalty-elements"]),
    ...by("对规范性文件进行解读", ["interpretation-elements"]),
    ...by("非政策类的通知公告文件", ["validity-mark"]),
    ...by("政府信息的分类、编排体系、获取方式等", ["disclosure-guide-elements"]),
    ...by("向群众征集意见", ["consultation-elements"]),
    ...by("政府信息公开工作年度报告", ["annual-report-elements"]),
    ...by("公开方式", ["attribute-conflict", "nonpublic-note", "on-request-note"]),
  ],
} satisfies RulePack;
