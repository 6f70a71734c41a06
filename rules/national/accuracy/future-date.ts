import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第六条：准确公开。 */
export const futureDate = {
  id: "future-date",
  title: "成文、发布日期在今天以后",
  category: "invalid-date",
  outcome: "ask",
  message: "成文、发布或者已经办结的日期写在了今天以后。请对照原件核对；定时发布的，先在表单上填好发布日期。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第六条" }],
  match: { by: "detector", detector: "future-date" },
  flags: [
    "发布日期：〔2027年3月1日〕",
    "正文。\n霍山县医疗保障局 〔2026年12月25日〕",
    "此项工作已于〔2027年1月5日〕完成。",
    "正文。\n〔二〇二七年三月一日〕",
    "正文。\n霍山县医疗保障局\n〔2026年12月25日〕",
    "| 成文日期 | 〔2027-02-01〕 |",
  ],
  passes: [
    "发布日期：2026年3月1日",
    "正文。\n霍山县医疗保障局 2026年11月20日",
    "本办法自2027年1月1日起施行",
    "有效期至2028年12月31日",
    "@date 2026-12-25\n正文。\n霍山县医疗保障局 2026年12月25日",
    "截至2027年12月31日前完成",
  ],
} satisfies Rule;
