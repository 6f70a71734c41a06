import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 行政诉讼法第四十六条；行政复议法第二十四条。 */
export const oldRemedy = {
  id: "old-remedy",
  title: "过时的救济途径",
  category: "outdated-law",
  outcome: "ask",
  message: "告知的救济期限或者受理机关与现行法律不符，会使告知无效。请按行政复议法、行政诉讼法改正。",
  basis: [
    { document: "中华人民共和国行政诉讼法", clause: "第四十六条" },
    { document: "中华人民共和国行政复议法", clause: "第二十四条" },
  ],
  match: { by: "detector", detector: "old-remedy" },
  fix: { by: "computed", label: "改正期限" },
  flags: [
    "自收到之日起〔三个月内〕向人民法院提起行政诉讼",
    "或者在〔3个月内〕依法提起行政诉讼",
    "可以向县人民政府或者〔上一级主管部门申请行政复议〕",
    "向〔六安市医疗保障局申请行政复议〕",
  ],
  passes: [
    "自收到之日起六个月内向人民法院提起行政诉讼",
    "三个月内完成整改",
    "人民法院应当在立案之日起三个月内审结行政诉讼案件",
    "可以向霍山县人民政府申请行政复议",
    "对专利复审决定不服的，可以三个月内提起行政诉讼",
    "@date 2020-05-01\n可以向上一级主管部门申请行政复议",
  ],
} satisfies Rule;
