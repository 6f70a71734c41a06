import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第四十九条：部门1月31日前，本级政府3月31日前。 */
export const reportDate = {
  id: "report-date",
  title: "年度报告的日期",
  category: "outdated-law",
  outcome: "ask",
  message: "政府部门公布政府信息公开工作年度报告的期限不是这一天。请核对后改正；说的是本级政府报告的，写明由谁公布。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第四十九条" }],
  match: { by: "detector", detector: "report-date" },
  flags: ["本局〔每年3月31日前〕公布上一年度政府信息公开工作年度报告。", "政府信息公开年报应当于〔3月31日前〕编制完成"],
  passes: [
    "本局每年1月31日前公布政府信息公开工作年度报告。",
    "县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布本级政府信息公开工作年度报告。",
    "截至3月31日，政府信息公开年度报告已经发布",
    "3月31日前完成参保登记",
  ],
} satisfies Rule;
