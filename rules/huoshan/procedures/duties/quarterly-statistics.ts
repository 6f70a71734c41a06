import type { Citation } from "../../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../../../national/procedures/asking.ts";
import { adHocDuty } from "../../../national/procedures/duties/ad-hoc.ts";
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
  recurs: { per: "quarter", begins: "last-day", reports: true },
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
      part: "hands-in",
      role: GROUP,
      basis: [...rule("第四条（一）"), ...rule("第五条")],
      fields: [...required("sent-to", "sent-how"), ...asked("sent-number")],
      after: ["check"],
      effect: "closes",
      hint: "日期填实际报送的那一天。制度写的是15日之前，可以理解为不含15日，最好在14日以前报送。",
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

/** 第四条（三）: what the county's office asks for beside that, by the day that it names, or else 及时, which is no day. */
export const huoshanAdHoc: ProcedureText = adHocDuty({
  title: "临时要求的数据报送",
  basis: rule("第四条（三）"),
  sending: [...rule("第四条（三）"), ...rule("第五条")],
  office: GROUP,
  clockTitle: "临时要求的报送期限",
  promptTitle: "及时报送的提醒",
  hint: "日期填收到要求的那一天；没有写明期限的不用填期限，制度要求及时报送：从收到起提醒，不算超期。",
  words: {
    duty: "要求报送什么",
    dueOn: "要求报送的日期",
    department: "提供数据的部门",
    fill: "填报",
    send: "报送",
    dropped: "不再需要报送",
  },
});
