import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第六条：准确公开；文号见各文件。 */
export const miscitedDocument = {
  id: "miscited-document",
  title: "文号与文件不符",
  category: "document-number",
  outcome: "ask",
  message: "文件名称与后面的文号对不上，多见于转抄错误。请对照原文件核对文号后改正。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第六条" }],
  match: { by: "detector", detector: "miscited-document" },
  fix: { by: "computed", label: "改为正确的文号" },
  flags: [
    "《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（〔国办发[2018]18号〕）",
    "《政府信息公开信息处理费管理办法》（〔国办函[2020]190号〕）",
    "《中华人民共和国政府信息公开条例》（国务院令第〔771〕号）",
  ],
  passes: [
    "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    "《政府信息公开条例》（国务院令第711号）",
    "《医疗保障基金使用监督管理条例》（国务院令第735号）",
    "《政府信息公开信息处理费管理办法》《政府网站发展指引》（国办发〔2017〕47号）",
  ],
} satisfies Rule;
