import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十四条：危及国家安全、公共安全、经济安全、社会稳定的不予公开。只列工作中的稳控、处置用语，是否危及由人判断。 */
export const stabilityContent = {
  id: "stability-content",
  title: "可能影响社会稳定的内部处置信息",
  category: "sensitive-word",
  outcome: "ask",
  message:
    "这里提到对人员或者事件的内部处置安排，公开后可能影响社会稳定。请核对是否经过批准可以公开；不能确定的，报上级主管部门或者保密行政管理部门确定。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十七条" },
  ],
  match: {
    by: "terms",
    terms: [
      "稳控对象",
      "稳控人员",
      "稳控方案",
      "稳控措施",
      "重点上访人员",
      "涉稳人员",
      "涉稳风险",
      "涉稳重点",
      "维稳对象",
      "维稳信息",
      "缠访闹访人员",
      "删帖处置",
      "舆情管控",
      "网评员",
    ],
  },
  flags: ["落实〔稳控措施〕，一人一策", "梳理〔涉稳风险〕点三处，逐一落实包保"],
  passes: ["保持物价总体稳定。", "回应群众关切，及时发布信息。", "依法处理信访事项。"],
} satisfies Rule;
