import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 同一句里有全名，又有疾病、诊断、手术、病历、处方。已经写作某某的、医生专家、一般表述不算。 */
export const medicalPrivacy = {
  id: "medical-privacy",
  title: "病情与姓名相连",
  category: "medical-privacy",
  outcome: "ask",
  message:
    "这里把疾病、诊断或者诊疗情况同写有全名的个人连在一起。医疗健康信息是敏感个人信息，未经本人单独同意不得公开。请核对：隐去姓名，或者删去病情。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
  ],
  match: { by: "detector", detector: "medical-privacy" },
  fix: { by: "computed", label: "姓名改作“某”" },
  otherFixes: [{ by: "delete", label: "删去姓名和病情" }],
  flags: [
    "患者〔王小明，诊断为慢性肾功能衰竭〕，已报销。",
    "参保人〔李桂兰因急性心肌梗死〕住院治疗",
    "〔张建国，男，68岁，患有糖尿病〕",
    "公开了〔赵丽华的病历〕",
  ],
  passes: [
    "患者王某，诊断为慢性肾功能衰竭",
    "李某某患有糖尿病",
    "主任医师王小明诊断经验丰富",
    "患者诊断为高血压的，可以申请门诊慢性病待遇",
    "患者王女士患有糖尿病",
    "加强高血压、糖尿病用药保障",
    "王小明院长主刀完成首例手术",
  ],
} satisfies Rule;
