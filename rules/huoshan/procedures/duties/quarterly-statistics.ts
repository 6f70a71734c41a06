import type { Citation } from "../../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../../../national/procedures/asking.ts";
import { begin, dutyFields, sendingFields } from "../../../national/procedures/duties/common.ts";

const STATISTICS = "霍山县医保局政府信息公开统计制度";
const GROUP = "局政务公开工作领导小组办公室";

/** Cites clauses of 统计制度. */
const rule = (clause: string): Citation[] => [{ document: STATISTICS, clause }];

/** 第四条（一）: the figures of a quarter, before the 15th of January, April, July and October; 第五条: lateness is answered for. */
export const quarterlyStatistics: ProcedureText = {
  id: "duty-quarterly-statistics",
  title: "政务信息公开统计数据报送",
  basis: rule("第四条（一）"),
  starts: "begin",
  recurs: { per: "quarter", begins: "last-day" },
  fields: [
    ...dutyFields,
    ...sendingFields,
    { id: "filled-by", title: "填报人", kind: "official" },
    { id: "checked-by", title: "审核人", kind: "official" },
  ],
  steps: [
    begin(rule("第四条（一）"), GROUP),
    {
      id: "fill",
      title: "整理汇总",
      role: "经办人",
      basis: rule("第四条（一）"),
      fields: [...required("filled-by"), ...asked("remark")],
      after: ["begin"],
    },
    {
      id: "check",
      title: "审核统计数据",
      role: GROUP,
      basis: [...rule("第三条"), ...rule("第五条")],
      fields: [...required("checked-by"), ...asked("remark")],
      after: ["fill"],
      notBy: { who: "checked-by", others: ["filled-by"] },
      hint: "对照记录核对有没有漏报、误报，再报送。",
    },
    {
      id: "send",
      title: "报送",
      role: GROUP,
      basis: [...rule("第四条（一）"), ...rule("第五条")],
      fields: [...required("sent-to", "sent-how"), ...asked("sent-number")],
      after: ["check"],
      effect: "closes",
      hint: "日期填实际报送的那一天。",
    },
  ],
  clocks: [
    {
      id: "send",
      title: "统计数据报送的期限",
      basis: [...rule("第四条（一）"), ...rule("第五条")],
      from: "begin",
      within: { monthsOn: 1, day: 15 },
      until: ["send"],
      main: true,
    },
  ],
};

/** 第四条（三）: what the county's office asks for beside that, by the day that it names. */
export const adHocDuty: ProcedureText = {
  id: "duty-ad-hoc",
  title: "临时要求的数据报送",
  basis: rule("第四条（三）"),
  starts: "received",
  fields: [
    { id: "duty", title: "要求报送什么", kind: "text", maxLength: 100 },
    { id: "asked-by", title: "提出要求的机关", kind: "text", maxLength: 100 },
    { id: "asked-number", title: "来文文号或者通知方式", kind: "text", maxLength: 100 },
    { id: "due-on", title: "要求报送的日期", kind: "date", lies: "any" },
    { id: "department", title: "提供数据的部门", kind: "department" },
    { id: "remark", title: "说明", kind: "lines", maxLength: 1000 },
    { id: "filled-by", title: "填报人", kind: "official" },
    ...sendingFields,
  ],
  steps: [
    {
      id: "received",
      title: "收到要求",
      role: GROUP,
      basis: rule("第四条（三）"),
      fields: [...required("duty", "asked-by", "due-on"), ...asked("asked-number", "department", "remark")],
      hint: "日期填收到要求的那一天；没有写明期限的，报送日期填收到的当天：制度要求及时报送。",
    },
    {
      id: "fill",
      title: "填报",
      role: "经办人",
      basis: rule("第四条（三）"),
      fields: [...required("filled-by"), ...asked("remark")],
      after: ["received"],
      optional: true,
    },
    {
      id: "send",
      title: "报送",
      role: GROUP,
      basis: [...rule("第四条（三）"), ...rule("第五条")],
      fields: [...required("sent-to", "sent-how"), ...asked("sent-number")],
      after: ["received"],
      effect: "closes",
    },
    {
      id: "dropped",
      title: "不再需要报送",
      role: GROUP,
      basis: rule("第四条（三）"),
      fields: required("remark"),
      after: ["received"],
      optional: true,
      effect: "closes",
    },
  ],
  clocks: [
    {
      id: "send",
      title: "临时要求的报送期限",
      basis: [...rule("第四条（三）"), ...rule("第五条")],
      from: "received",
      within: { lastDayIn: "due-on" },
      until: ["send"],
      main: true,
    },
  ],
};
