import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十七条：公开前应当审查；拟稿时定的公开属性印在附注里。 */
export const nonpublicNote = {
  id: "nonpublic-note",
  title: "不予公开附注",
  category: "nonpublic-note",
  outcome: "block",
  message:
    "附注或公开属性写明不向社会公开，与发布相矛盾。请核对发文稿纸上的公开属性：确应不公开的撤下；属性已经改为主动公开的，改正附注后再发。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十七条" }],
  match: { by: "detector", detector: "nonpublic-note" },
  flags: [
    "霍山县医疗保障局\n2026年3月2日\n〔（此件不公开）〕",
    "特此通知。〔(此件不予公开)〕",
    "公开内容\n〔公开属性：不予公开〕",
  ],
  passes: [
    "（此件主动公开）",
    "依法不予公开的政府信息不在此列。",
    "在附注处注明“（此件不公开）”的文件不得上网。",
    "（三）不予公开",
  ],
} satisfies Rule;
