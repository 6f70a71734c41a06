import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 规范性文件修改、废止、失效的应当在原文件上标注（L.3(3)）；新发的要让人看得出有效到什么时候。 */
export const validityMark = {
  id: "validity-mark",
  title: "规范性文件没有有效性标注",
  category: "missing-element",
  outcome: "advise",
  message: "规范性文件看不出是否有效、有效到什么时候。请写明有效期，或者在页面标注现行有效、已修改、已废止、已失效。",
  basis: [
    { document: "国务院办公厅关于印发政府网站发展指引的通知（国办发〔2017〕47号）", clause: "发布文件资料的要求" },
  ],
  match: {
    by: "elements",
    elements: [
      {
        name: "有效期或者有效性标注",
        words: [
          "有效期",
          "有效性",
          "现行有效",
          "有效至",
          "试行期",
          "有效状态",
          "效力状态",
          "已废止",
          "已失效",
          "已修改",
          "失效日期",
          "废止日期",
          "有效时间",
          "施行期限",
        ],
      },
    ],
    given: ["第一条", "现印发", "印发给你们", "自发布之日", "自印发之日", "起施行", "起执行"],
  },
  kinds: ["policy"],
  flags: [
    "@column 规范性文件\n@title 门诊慢特病管理办法\n〔〕第一条 为了规范管理，制定本办法。\n第二条 本办法自2026年1月1日起施行。",
    "@kind policy\n〔〕现将办法印发给你们，请遵照执行。",
  ],
  passes: [
    "@column 规范性文件\n@title 门诊慢特病管理办法\n第一条 为了规范管理，制定本办法。\n第二条 本办法自2026年1月1日起施行，有效期五年。",
    "@kind policy\n有效性：现行有效\n第一条 为了规范管理",
    "@title 门诊慢特病政策问答\n自2026年起施行。",
  ],
} satisfies Rule;
