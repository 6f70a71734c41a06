import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 「举报」「投诉」「反映」前面紧挨着一个全名，可能就是举报人。 */
export const possibleInformant = {
  id: "possible-informant",
  title: "疑似举报人姓名",
  category: "informant",
  outcome: "ask",
  message:
    "这里写着谁举报、投诉或者反映了问题。举报人的身份不得公开。请核对：是举报人、投诉人的，改作“某某”；不是的，在复核单上确认即可。",
  basis: [
    { document: "医疗保障基金使用监督管理条例", clause: "第三十五条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "possible-informant" },
  fix: { by: "computed", label: "姓名改作“某某”" },
  otherFixes: [{ by: "delete", label: "删去姓名" }],
  flags: [
    "〔王小明〕、〔李桂兰〕举报某药店串换药品",
    "根据〔王小明〕实名举报，立案调查",
    "村民〔李桂兰〕反映低保问题",
    "接到〔赵建国〕同志来信",
  ],
  passes: ["根据群众举报，立案调查", "王某反映低保问题", "王小明局长反映了基层困难", "举报电话公布如下"],
} satisfies Rule;
