import type { Rule } from "../../lib/model/rule-pack.ts";

/** 目录表头的七栏（Z.*）。 */
export const catalogueRowElements = {
  id: "catalogue-row-elements",
  title: "主动公开目录栏目不全",
  category: "missing-element",
  outcome: "advise",
  message: "主动公开目录的每一项应当写明公开内容、时限、渠道、依据、条款、方式和责任。请补上缺少的栏目。",
  basis: [{ document: "漳州市医疗保障局主动公开目录", clause: "表头" }],
  match: {
    by: "elements",
    elements: [
      { name: "公开内容", words: ["公开内容"] },
      { name: "公开时限", words: ["公开时限"] },
      { name: "公开渠道", words: ["公开渠道"] },
      { name: "公开依据", words: ["公开依据"] },
      { name: "具体条款", words: ["具体条款"] },
      { name: "公开方式", words: ["公开方式"] },
      { name: "公开责任", words: ["公开责任"] },
    ],

    titled: ["主动公开目录", "公开事项目录", "政府信息公开目录"],
  },

  flags: [
    "@title 漳州市医疗保障局主动公开目录\n| 〔〕公开内容 | 公开时限 | 公开渠道 |\n| 机构概况 | 实时公开 | 政府网站 |",
    "@title 主动公开目录（2026年版）\n〔〕公开内容、公开时限、公开渠道、公开依据、公开方式",
  ],
  passes: [
    "@title 漳州市医疗保障局主动公开目录\n| 公开内容 | 公开时限 | 公开渠道 | 公开依据 | 具体条款 | 公开方式 | 公开责任 |\n| 机构概况 | 实时公开 | 政府网站 | 条例 | 第二十条 | 主动公开 | 办公室 |",
    "@title 我局更新主动公开目录情况\n公开内容新增三项。",
    "@title 通知\n公开内容如下。",
  ],
} satisfies Rule;
