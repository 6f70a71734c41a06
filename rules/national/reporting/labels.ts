import { CHALLENGE_WORDS, DISCLOSURE_BLOCKS, REQUEST_WORDS } from "../../../lib/model/report-words.ts";
import type { ReportLabels } from "../../../lib/model/report-labels.ts";

/** Rows and columns of 《中华人民共和国政府信息公开工作年度报告格式》 (国办公开办函〔2021〕30号), as printed. */
export const REPORT_LABELS: ReportLabels = {
  parts: {
    disclosure: "二、主动公开政府信息情况",
    requests: "三、收到和处理政府信息公开申请情况",
    challenges: "四、政府信息公开行政复议、行政诉讼情况",
  },
  disclosure: { content: "信息内容", blocks: DISCLOSURE_BLOCKS },
  requests: {
    ...REQUEST_WORDS,
    relation: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    applicants: "申请人情况",
  },
  challenges: CHALLENGE_WORDS,
};
