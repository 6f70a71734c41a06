import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十二条第三款列明政府信息公开目录的内容。 */
export const catalogueElements = {
  id: "catalogue-elements",
  title: "政府信息公开目录内容不全",
  category: "missing-element",
  outcome: "advise",
  message: "政府信息公开目录应当有索引、名称、内容概述、生成日期等栏。请补上缺少的栏目。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十二条" }],
  match: {
    by: "elements",
    elements: [
      { name: "索引", words: ["索引", "序号", "编号"] },
      { name: "名称", words: ["名称", "公开事项", "信息标题"] },
      { name: "内容概述", words: ["内容概述", "公开内容", "信息内容", "主要内容", "内容摘要", "内容要素"] },
      { name: "生成日期", words: ["生成日期", "公开时限", "成文日期", "发布日期", "公开时间", "生成时间"] },
    ],
    titled: ["政府信息公开目录", "主动公开目录", "公开事项目录", "公开目录"],
  },
  flags: [
    "@title 县医疗保障局政府信息公开目录\n| 〔〕序号 | 名称 |\n| 1 | 机构职能 |",
    "@title 主动公开目录（2026年版）\n〔〕事项名称：机构职能\n公开内容：职能",
  ],
  passes: [
    "@title 县医疗保障局政府信息公开目录\n| 索引号 | 名称 | 内容概述 | 生成日期 |\n| 1 | 机构职能 | 职能 | 2026-01-01 |",
    "@title 我局更新政府信息公开目录情况\n新增名称三项。",
    "@title 医保药品目录\n名称：阿莫西林",
  ],
} satisfies Rule;
