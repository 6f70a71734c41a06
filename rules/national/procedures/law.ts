import type { Citation } from "../../../lib/model/finding.ts";

/** Cites clauses of one document. */
function of(document: string): (...clauses: readonly string[]) => Citation[] {
  return (...clauses) => clauses.map((clause) => ({ document, clause }));
}

/** 条例 (国务院令第711号). */
export const regulation = of("中华人民共和国政府信息公开条例");

/** 复议法 (2023 修订，2024-01-01 起施行). */
export const reconsiderationLaw = of("中华人民共和国行政复议法");

/** 保密条例 (国务院令第786号). */
export const secrecyRules = of("中华人民共和国保守国家秘密法实施条例");

/** 诉讼法 (2017). */
export const litigationLaw = of("中华人民共和国行政诉讼法");

/** 民法典, on how periods are counted. */
export const civilCode = of("中华人民共和国民法典");

/** 民诉法, on how periods are counted; 行政复议法第八十八条 refers to it. */
export const civilProcedure = of("中华人民共和国民事诉讼法");

/** 207号: the day of receipt of letters to others of the organ, of applicants out of reach. */
export const receiptLetter = of("国办公开办函〔2015〕207号");

/** 235号: when a reply is made. */
export const deliveryLetter = of("国办公开办函〔2016〕235号");

/** 109号: fees for handling information. What articles 6 and 7 say beyond the notice and the 20 working days is [M] in DOMAIN 3.1. */
export const feeMeasures = of("政府信息公开信息处理费管理办法（国办函〔2020〕109号）");

/** 30号: the tables of the annual report. Which article belongs to a row is practice, [M] in DOMAIN 2.3, but for few. */
export const reportFormat = of("中华人民共和国政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）");

/** 118号: 行政执法公示. */
export const enforcementOpinion = of("国办发〔2018〕118号");

/** 预算法, on when budgets are made public. */
export const budgetLaw = of("中华人民共和国预算法");

/** 处罚法, on decisions that were changed or revoked. */
export const penaltyLaw = of("中华人民共和国行政处罚法");

/** 突发事件应对法, on false and incomplete information about emergencies. */
export const emergencyLaw = of("中华人民共和国突发事件应对法");

/** 80号: 政务公开工作细则; documents and their 解读 go out together. */
export const opennessRules = of("国办发〔2016〕80号");

/** 61号 (2016): 政务舆情回应, 24 and 48 hours; the 5 hours are in {@link opennessRules} only (DOMAIN 5.2). */
export const opinionRules = of("国办发〔2016〕61号");

/** 47号: 政府网站发展指引. */
export const websiteGuide = of("国办发〔2017〕47号");

/** 713号令. Its articles are [M] in DOMAIN: what rests on them is offered, never held. */
export const decisionRules = of("重大行政决策程序暂行条例");
