import type { Rule } from "../../lib/model/rule-pack.ts";

/** 保密审查制度第五条（二）：未经批准，涉及国家安全、社会稳定的敏感信息。是否经过批准只有人知道，所以只问。 */
export const sensitiveInformation = {
  id: "sensitive-information",
  title: "未经批准的敏感信息",
  category: "sensitive-word",
  outcome: "ask",
  message: "这里提到可能影响社会稳定的敏感事项，未经批准不得发布。请核对是否已经批准；已批准的，在复核单上写明批准人。",
  basis: [{ document: "霍山县医保局政府信息公开保密审查制度", clause: "第五条（二）" }],
  match: {
    by: "terms",
    terms: [
      "群体性事件",
      "集体上访",
      "越级上访",
      "聚众滋事",
      "非法集会",
      "围堵机关",
      "维稳",
      "负面舆情",
      "敏感舆情",
      "串联上访",
    ],
    except: ["维稳办", "维稳、", "维稳中心"],
  },
  flags: ["昨日发生〔群体性事件〕，已派人处置。", "做好重点人员〔维稳〕工作"],
  passes: ["保持物价稳定。", "欢迎来访咨询。", "市维稳办、市信访局参加。"],
} satisfies Rule;
