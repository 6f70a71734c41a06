import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 举报人、投诉人、反映人等字样后面写着姓名、单位、住址或者电话。「举报人应当」一类是规定，不算。 */
export const informant = {
  id: "informant",
  title: "举报人信息",
  category: "informant",
  outcome: "block",
  message: "举报、投诉、反映人的姓名、单位、住址和联系方式一律保密，不得公开。请删去，或者改作“某某”。",
  basis: [
    { document: "医疗保障基金使用监督管理条例", clause: "第三十五条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "informant" },
  fix: { by: "computed", label: "姓名改作“某某”" },
  otherFixes: [{ by: "delete", label: "删去这一项" }],
  flags: [
    "举报人〔王小明〕反映某药店串换药品",
    "投诉人：〔李桂兰〕",
    "举报人联系电话：〔0564-5021234〕",
    "反映人工作单位：〔霍山县第二纺织厂〕",
  ],
  passes: [
    "举报人应当如实提供线索",
    "举报人王某反映某药店串换药品",
    "对举报人的姓名、工作单位、家庭住址严格保密",
    "被举报人王小明",
    "举报人姓名：",
    "投诉人的姓名、电话号码、通讯地址",
    "举报电话：0564-5021234",
  ],
} satisfies Rule;
