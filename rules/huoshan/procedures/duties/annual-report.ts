import type { ProcedureChangeText } from "../../../../lib/model/procedure.ts";
import { altering } from "../../../altering.ts";
import { annualReport } from "../../../national/procedures/duties/annual-report.ts";

const STATISTICS = "霍山县医保局政府信息公开统计制度";
const rule = altering(annualReport, "霍山县医保局政府信息公开年度报告制度");

/**
 * 年度报告制度 第三条: handed in for the record before it is published. 条例第四十九条 knows no such order and leads: it is warned of, and holds
 * nothing up; 第二条 and 统计制度 第四条（二）: by 31 March. 条例第四十九条 has 31 January for
 * departments, which is earlier and leads; the agency's day stands beside it.
 */
export const huoshanAnnualReport: ProcedureChangeText = {
  procedure: "duty-annual-report",
  basis: rule.basis("第二条至第四条"),
  steps: [
    rule.step("compile", "第四条", { hint: "七部分内容按年度报告制度第四条，格式按国办公开办函〔2021〕30号。" }),
    rule.step("submit", "第三条", { title: "报送主管部门备案" }),
    rule.step("publish", "第三条", {
      outcome: "published",
      hint: "先备案、后公布；备案没有登记的也可以登记公布，备案另按它自己的日期补登。稿件选定目录事项“年度报告”的，发布时自动记上。遇节假日不顺延。",
    }),
  ],
  outcomes: [
    {
      id: "published",
      title: "已公布",
      basis: rule.basis("第三条"),
      expects: [
        {
          step: "submit",
          sentence:
            "本县年度报告制度第三条要求先备案、后公布，但还没有登记报送备案。已经报送的，请按报送的日期补登；没有报送的，请尽快报送。",
        },
      ],
    },
  ],
  clocks: [
    {
      id: "publish-own",
      title: "年度报告制度规定的公布日期",
      basis: [...rule.basis("第二条"), { document: STATISTICS, clause: "第四条（二）" }],
      from: "begin",
      within: { on: "03-31" },
      until: ["publish"],
    },
  ],
};
