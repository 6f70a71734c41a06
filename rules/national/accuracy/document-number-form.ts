import type { Rule } from "../../../lib/model/rule-pack.ts";

/** GB/T 9704—2012：年份用六角括号，序号不加“第”、不编虚位。 */
export const documentNumberForm = {
  id: "document-number-form",
  title: "发文字号写法",
  category: "document-number",
  outcome: "advise",
  message: "发文字号的写法不合公文格式。请对照原文核对后改正。",
  basis: [{ document: "GB/T 9704—2012 党政机关公文格式", clause: "发文字号" }],
  match: { by: "detector", detector: "document-number" },
  fix: { by: "computed", label: "改正文号写法" },
  flags: [
    "《通知》（〔国办发[2018]118号〕）规定",
    "根据〔霍医保发（2026）12号〕文件",
    "〔皖医保办﹝2026﹞第7号〕",
    "〔霍政办﹝2026﹞007号〕",
    "〔医保发﹝26﹞5号〕",
    "〔医保发﹝2062﹞5号〕",
    "〔霍医保[2026]3号〕\n各股室：",
  ],
  passes: [
    "《通知》（国办发﹝2018﹞118号）规定",
    "国务院令第711号",
    "（2018）皖01民终123号",
    "2025年（2026）1号窗口",
    "皖药监械准字﹝2020﹞第012号",
    "2018年（共18号）公告",
    "不动产权证（2020）第0012号",
    "建城﹝1997﹞21号",
  ],
} satisfies Rule;
