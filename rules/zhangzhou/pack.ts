import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogue } from "./catalogue/index.ts";
import { zhangzhouArticle } from "./procedures/article.ts";
import { zhangzhouEnforcementStatistics } from "./procedures/duties.ts";
import { zhangzhouRequest } from "./procedures/request.ts";
import { catalogueRowElements } from "./catalogue-row-elements.ts";
import { disagreements } from "./disagreements.ts";
import { reporting } from "./reporting.ts";

const { rules } = citing("漳州市医疗保障局主动公开目录");

/** 漳州市医疗保障局: its catalogue says of each item that it is given out on the agency's own motion. */
export const zhangzhou = {
  id: "zhangzhou",
  title: "漳州市医疗保障局规则",
  agency: "漳州市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [catalogueRowElements],
  adjust: [
    ...rules("政府采购实施情况", ["trade-secret-mark", "trade-secret-content"]),
    ...rules("具有一定社会影响的行政处罚决定", ["penalty-elements"]),
    ...rules("对规范性文件进行解读", ["interpretation-elements"]),
    ...rules("非政策类的通知公告文件", ["validity-mark"]),
    ...rules("政府信息的分类、编排体系、获取方式等", ["disclosure-guide-elements"]),
    ...rules("向群众征集意见", ["consultation-elements"]),
    ...rules("政府信息公开工作年度报告", ["annual-report-elements"]),
    ...rules("公开方式", ["attribute-conflict", "nonpublic-note", "on-request-note"]),
  ],
  procedureChanges: [zhangzhouRequest, zhangzhouArticle, zhangzhouEnforcementStatistics],
  catalogue,
  disagreements,
  reporting,
} satisfies RulePack;
