import type { Rule } from "../../lib/model/rule-pack.ts";

/** 第七条：权责清单每项职权应当列明的内容。 */
export const powerListElements = {
  id: "power-list-elements",
  title: "权责清单要素不全",
  category: "missing-element",
  outcome: "advise",
  message: "权责清单应当逐项写明职权名称、编码类型、依据、行使主体、流程图、监督方式，以及责任事项和追责情形。请补齐。",
  basis: [{ document: "天津市医疗保障局政务公开实施办法", clause: "第七条" }],
  match: {
    by: "elements",
    elements: [
      { name: "职权名称", words: ["职权名称", "事项名称", "权力名称", "名称"] },
      { name: "编码类型", words: ["编码", "类型", "编号"] },
      { name: "依据", words: ["依据"] },
      { name: "行使主体", words: ["主体", "实施机关", "实施机构"] },
      { name: "流程图", words: ["流程"] },
      { name: "监督方式", words: ["监督", "投诉"] },
      { name: "责任事项", words: ["责任"] },
      { name: "追责情形", words: ["追责", "问责"] },
    ],

    titled: ["权责清单", "权力清单", "权力和责任清单"],
  },

  flags: [
    "@title 市医疗保障局权责清单\n〔〕职权名称：行政检查\n依据：条例\n行使主体：市医疗保障局",
    "@title 权责清单（2026年版）\n〔〕职权名称、编码、依据、主体、流程图、监督电话",
  ],
  passes: [
    "@title 市医疗保障局权责清单\n职权名称、编码、依据、行使主体、流程图、监督方式、责任事项、追责情形",
    "@title 我局动态调整权责清单情况\n新增依据两项。",
    "@title 工作动态\n职权名称已更新。",
  ],
} satisfies Rule;
