import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked } from "../asking.ts";
import { enforcementOpinion } from "../law.ts";
import { begin, dutyFields, OFFICE } from "./common.ts";

const basis = enforcementOpinion("（六）");

/** 118号: what enforcement there was in the year before, by 31 January. */
export const enforcementStatistics: ProcedureText = {
  id: "duty-enforcement-statistics",
  title: "行政执法总体情况公布",
  basis,
  starts: "begin",
  recurs: { per: "year", begins: "last-day" },
  fields: [...dutyFields, { id: "public-address", title: "公布的网页地址", kind: "text", maxLength: 500 }],
  steps: [
    begin(basis),
    {
      id: "publish",
      title: "公布上年度行政执法总体情况",
      role: "执法部门",
      basis,
      fields: asked("public-address"),
      after: ["begin"],
      effect: "closes",
    },
    {
      id: "none",
      title: "没有行政执法事项，不需要公布",
      role: OFFICE,
      basis,
      fields: [{ field: "remark", required: true }],
      after: ["begin"],
      optional: true,
      effect: "closes",
    },
  ],
  clocks: [
    {
      id: "publish",
      title: "公布上年度行政执法总体情况的期限",
      basis,
      from: "begin",
      within: { on: "01-31" },
      until: ["publish", "none"],
      main: true,
    },
  ],
};
