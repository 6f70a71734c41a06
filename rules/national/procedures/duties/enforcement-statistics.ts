import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { enforcementOpinion } from "../law.ts";
import { begin, dutyFields, OFFICE, sendingFields } from "./common.ts";

const basis = enforcementOpinion("（六）");
/** （六）: both by 31 January. */
const byOpinion = { basis, from: "begin", within: { on: "01-31" } };

/** 118号（六）: what enforcement there was in the year before is published, and reported to 本级人民政府 and 上级主管部门. */
export const enforcementStatistics: ProcedureText = {
  id: "duty-enforcement-statistics",
  title: "行政执法总体情况公布",
  basis,
  starts: "begin",
  recurs: { per: "year", begins: "last-day" },
  fields: [
    ...dutyFields,
    ...sendingFields,
    { id: "public-address", title: "公布的网页地址", kind: "text", maxLength: 500 },
  ],
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
      id: "submit",
      title: "报送本级政府和上级主管部门",
      role: "执法部门",
      basis,
      fields: [...required("sent-to", "sent-how"), ...asked("sent-number")],
      after: ["begin"],
      when: [{ notDone: "none" }],
      afterClose: true,
      hint: "本级人民政府和上级主管部门都要报；两处都报了再登记，“报送给”里写明两处，日期填后报的那一天。",
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
      ...byOpinion,
      id: "publish",
      title: "公布上年度行政执法总体情况的期限",
      until: ["publish", "none"],
      main: true,
    },
    {
      ...byOpinion,
      id: "submit",
      title: "报送上年度行政执法总体情况的期限",
      until: ["submit", "none"],
    },
  ],
};
