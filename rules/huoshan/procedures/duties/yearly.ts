import type { Citation } from "../../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../../../national/procedures/asking.ts";
import { begin, dutyFields } from "../../../national/procedures/duties/common.ts";

const GROUP = "局政务公开工作领导小组办公室";

function cite(document: string): (clause: string) => Citation[] {
  return (clause) => [{ document, clause }];
}

const inspecting = cite("霍山县医保局政府信息公开监督检查制度");
const assessing = cite("霍山县医保局政府信息公开工作评议考核制度");

const inspected = {
  role: GROUP,
  basis: inspecting("第三条"),
  fields: asked("remark"),
  hint: "检查登记后自动记上；检查没有登记的，也可以在这里直接登记。",
};
const INSPECTED = { procedure: "inspection", step: "inspect" };

/** 监督检查制度 第三条: no fewer than two inspections a year. The second one ends it; what comes after is put down too. */
export const inspectionDuty: ProcedureText = {
  id: "duty-inspections",
  title: "政务公开监督检查",
  basis: inspecting("第三条"),
  starts: "begin",
  recurs: {
    per: "year",
    begins: "first-day",
    fulfilledBy: [
      { ...INSPECTED, tells: "first-inspection" },
      { ...INSPECTED, tells: "second-inspection" },
      { ...INSPECTED, tells: "further-inspection" },
    ],
  },
  fields: dutyFields,
  steps: [
    begin(inspecting("第三条"), GROUP),
    { ...inspected, id: "first-inspection", title: "本年第一次检查", after: ["begin"] },
    {
      ...inspected,
      id: "second-inspection",
      title: "本年第二次检查",
      after: ["first-inspection"],
      effect: "closes",
    },
    {
      ...inspected,
      id: "further-inspection",
      title: "本年又一次检查",
      after: ["second-inspection"],
      many: true,
      optional: true,
      afterClose: true,
    },
  ],
  clocks: [
    {
      id: "inspections",
      title: "监督检查",
      basis: inspecting("第三条"),
      from: "begin",
      within: { times: 2, per: "year" },
      until: ["first-inspection", "second-inspection", "further-inspection"],
      main: true,
    },
  ],
};

/** 社会评议制度 第八条: at the end of the year or early in the next; no document names a day. */
const REMINDED = { within: { on: "01-31" }, reminder: true };

/** 评议考核制度 第三条: one assessment of 各股室、医保中心、信息中心 a year, with the year's general assessment. */
export const assessmentDuty: ProcedureText = {
  id: "duty-assessment",
  title: "政府信息公开评议考核",
  basis: assessing("第三条"),
  starts: "begin",
  recurs: {
    per: "year",
    begins: "first-day",
    fulfilledBy: [{ procedure: "assessment", step: "decide", tells: "assessed", periodIn: "assessment-year" }],
  },
  fields: dutyFields,
  steps: [
    begin(assessing("第三条"), GROUP),
    {
      id: "assessed",
      title: "一个部门的等次已审定",
      role: GROUP,
      basis: assessing("第六条（四）"),
      fields: asked("remark"),
      after: ["begin"],
      many: true,
      optional: true,
      afterClose: true,
      hint: "考核评议审定等次后自动记上，记在考核年度的那一年。",
    },
    {
      id: "all-assessed",
      title: "各部门都已考核",
      role: GROUP,
      basis: assessing("第三条"),
      fields: [...required("remark")],
      after: ["begin"],
      effect: "closes",
      hint: "考核在年底或者下年初进行；说明里写明考核了哪些股室、单位。",
    },
  ],
  clocks: [
    {
      id: "assessment",
      title: "评议考核的提醒",
      basis: [...assessing("第三条"), ...cite("霍山县医保局政府信息公开工作社会评议制度")("第八条")],
      from: "begin",
      ...REMINDED,
      until: ["all-assessed"],
      main: true,
    },
  ],
};
