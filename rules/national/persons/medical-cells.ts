import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格同一行（登记表则在同一张表）既有全名，又有病种、诊断、手术等栏。 */
export const medicalCells = {
  id: "medical-cells",
  title: "表格中的病情与姓名",
  category: "medical-privacy",
  outcome: "ask",
  message:
    "这里把疾病、诊断或者诊疗情况同写有全名的个人连在一起。医疗健康信息是敏感个人信息，未经本人单独同意不得公开。请核对：隐去姓名，或者删去病情。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
  ],
  match: { by: "examiner", examiner: "medical-cells" },
  otherFixes: [{ by: "delete", label: "删去病情" }],
  flags: [
    "| 姓名 | 病种 |\n| 王小明 | 〔慢性肾功能衰竭〕 |\n| 李桂兰 | 〔肺癌〕 |",
    "| 姓名 | 张建国 | 诊断 | 〔脑梗死〕 |",
  ],
  passes: [
    "| 姓名 | 病种 |\n| 王** | 慢性肾功能衰竭 |\n| 李某 | 肺癌 |",
    "| 病种 | 标准 |\n| 高血压 | 3000元 |",
    "| 姓名 | 职务 |\n| 王小明 | 局长 |",
  ],
} satisfies Rule;
