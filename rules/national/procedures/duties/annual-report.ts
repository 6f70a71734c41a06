import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation, reportFormat } from "../law.ts";
import { begin, dutyFields, OFFICE, sendingFields } from "./common.ts";

const basis = regulation("第四十九条");
/** 第四十九条第一款: both by 31 January; 条例 does not move a last day that is no working day. */
const byLaw = { basis, from: "begin", within: { on: "01-31" } };

/** 年度报告: a department hands it to 本级政府信息公开工作主管部门 and publishes it, both by 31 January of the next year. */
export const annualReport: ProcedureText = {
  id: "duty-annual-report",
  title: "政府信息公开工作年度报告",
  basis: [...basis, ...regulation("第五十条")],
  starts: "begin",
  recurs: {
    per: "year",
    begins: "last-day",
    reports: true,
    fulfilledBy: [
      {
        procedure: "article",
        step: "publish",
        when: [{ field: "catalogue-item", in: ["annual-report"] }],
        tells: "publish",
      },
    ],
  },
  fields: [
    ...dutyFields,
    ...sendingFields,
    { id: "drafter", title: "编制人", kind: "official" },
    { id: "public-address", title: "公布的网页地址", kind: "text", maxLength: 500 },
  ],
  steps: [
    begin(basis),
    {
      id: "compile",
      title: "编制",
      role: OFFICE,
      basis: [...regulation("第五十条"), ...reportFormat("第一部分至第六部分")],
      fields: [...required("drafter"), ...asked("remark")],
      after: ["begin"],
      optional: true,
    },
    {
      id: "submit",
      title: "报送主管部门",
      part: "hands-in",
      role: OFFICE,
      basis,
      fields: [...required("sent-to", "sent-how"), ...asked("sent-number")],
      after: ["begin"],
      afterClose: true,
    },
    {
      id: "publish",
      title: "向社会公布",
      part: "comes-out",
      role: OFFICE,
      basis,
      fields: asked("public-address"),
      after: ["begin"],
      effect: "closes",
      hint: "稿件选定目录事项“年度报告”的，发布时自动记上；目录里没有这一事项的，公布后在这里登记。遇节假日不顺延，宜在此前的工作日公布。",
    },
  ],
  clocks: [
    { ...byLaw, id: "publish", title: "年度报告公布的期限", until: ["publish"], main: true },
    { ...byLaw, id: "submit", title: "年度报告报送主管部门的期限", until: ["submit"] },
  ],
};
