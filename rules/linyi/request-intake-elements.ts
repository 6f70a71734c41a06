import type { Rule } from "../../lib/model/rule-pack.ts";

/** 三（十四）：指南中依申请公开的受理信息。 */
export const requestIntakeElements = {
  id: "request-intake-elements",
  title: "依申请公开受理信息不全",
  category: "missing-element",
  outcome: "ask",
  message: "信息公开指南应当详细写明申请受理机构名称、办公地址、办公电话、传真和邮编，并接受信函申请。请补齐。",
  basis: [{ document: "临沂市医疗保障局政务公开考核方案", clause: "三（十四）" }],
  match: {
    by: "elements",
    elements: [
      { name: "受理机构名称", words: ["受理机构", "工作机构", "受理部门", "办公室", "机构名称"] },
      { name: "办公地址", words: ["地址", "地点"] },
      { name: "办公电话", words: ["电话"] },
      { name: "传真", words: ["传真"] },
      { name: "邮编", words: ["邮编", "邮政编码"] },
      { name: "信函渠道", words: ["信函", "邮寄", "寄至", "书面申请"] },
    ],
  },
  kinds: ["disclosure-guide"],
  flags: [
    "@kind disclosure-guide\n〔〕受理机构：办公室\n办公地址：北京路1号\n电话：0539-1234567",
    "@title 市医疗保障局政府信息公开指南\n〔〕受理机构、地址、电话、传真、信函申请",
  ],
  passes: [
    "@kind disclosure-guide\n受理机构：办公室\n地址：北京路1号\n电话：0539-1234567\n传真：0539-1234568\n邮政编码：276000\n可以通过信函申请",
    "@title 工作动态\n及时更新指南内容。",
  ],
} satisfies Rule;
