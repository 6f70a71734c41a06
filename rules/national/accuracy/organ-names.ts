import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 国办秘函〔2019〕19号：严重表述错误，单项否决。 */
export const organNames = {
  id: "organ-names",
  title: "国家机关名称写错",
  category: "other",
  outcome: "ask",
  message: "国名、党和国家机关或者领导人的名称写错，属于严重表述错误，网站检查时单项否决。请立即改正，并检查全文。",
  basis: [
    { document: "国办秘函〔2019〕19号 政府网站与政务新媒体检查指标", clause: "单项否决指标：安全、泄密事故等严重问题" },
  ],
  match: { by: "detector", detector: "organ-names" },
  fix: { by: "computed", label: "改正名称" },
  flags: [
    "〔中华人民共合国〕医疗保障法",
    "县人民〔攻府〕办公室",
    "依法〔移交公司机关〕处理",
    "〔国务院办公庭〕印发",
    "霍山县〔人民检查院〕",
    "县〔医疗保证局〕",
  ],
  passes: [
    "中华人民共和国国务院令",
    "县人民政府办公室",
    "移交司法机关处理",
    "某集团公司机关党委",
    "国务院办公厅",
    "有同志写成“攻府”的，要改过来",
    "增强社会主义意识",
  ],
} satisfies Rule;
