import type { Citation } from "../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { asked, required } from "../../national/procedures/asking.ts";
import { begin, dutyFields } from "../../national/procedures/duties/common.ts";

const GROUP = "局政务公开工作领导小组办公室";

const rule = (clause: string): Citation[] => [{ document: "天津市医疗保障局政务公开实施办法", clause }];

/** By the end of the year: the measures name a year, or no time at all. */
const yearly = {
  recurs: { per: "year" as const, begins: "first-day" as const },
  within: { endOf: "year" as const },
};

/** 第十六条: each year what was withheld and what was much asked for is looked through again; the list is made from the log. */
const selfCheck: ProcedureText = {
  id: "duty-self-check",
  title: "不予公开和集中申请信息自查",
  basis: rule("第十六条"),
  starts: "begin",
  recurs: yearly.recurs,
  fields: [
    ...dutyFields,
    { id: "checked-by", title: "自查人", kind: "official" },
    { id: "to-publish", title: "应当公开或者可以转为主动公开的", kind: "lines", maxLength: 5000 },
    { id: "about-case", title: "所核对的事项", kind: "case" },
    {
      id: "self-check-result",
      title: "自查结论",
      kind: "choice",
      options: [
        { value: "publish", title: "应当公开" },
        { value: "proactive", title: "可以转为主动公开" },
        { value: "keep", title: "继续不予公开" },
      ],
    },
    { id: "self-check-reason", title: "结论的理由", kind: "text", maxLength: 500 },
  ],
  steps: [
    begin(rule("第十六条"), GROUP),
    {
      id: "self-checked",
      title: "逐件核对",
      role: GROUP,
      basis: rule("第十六条"),
      fields: required("about-case", "self-check-result", "self-check-reason"),
      after: ["begin"],
      many: true,
      optional: true,
      afterClose: true,
      hint: "在“不予公开自查”的清单里逐件登记。",
    },
    {
      id: "self-check",
      title: "自查完成",
      role: GROUP,
      basis: rule("第十六条"),
      fields: [...required("checked-by"), ...asked("to-publish", "remark")],
      after: ["begin"],
      effect: "closes",
      hint: "对照“不予公开自查”里的清单逐件核对；发现应当公开的，登记稿件公开。",
    },
  ],
  clocks: [
    {
      id: "self-check",
      title: "本年自查的期限",
      basis: rule("第十六条"),
      from: "begin",
      within: yearly.within,
      until: ["self-check"],
      main: true,
    },
  ],
};

/** 第二十九条: 主要负责同志 hears a report on the work at least once a year. */
const leadersReport: ProcedureText = {
  id: "duty-leaders-report",
  title: "主要负责同志听取政务公开工作汇报",
  basis: rule("第二十九条"),
  starts: "begin",
  recurs: yearly.recurs,
  fields: [
    ...dutyFields,
    { id: "heard-by", title: "听取汇报的负责人", kind: "official" },
    { id: "meeting", title: "会议或者汇报形式", kind: "text", maxLength: 200 },
    { id: "asked-for", title: "提出的要求", kind: "lines", maxLength: 2000 },
  ],
  steps: [
    begin(rule("第二十九条"), GROUP),
    {
      id: "heard",
      title: "听取汇报",
      role: "局主要负责同志",
      basis: rule("第二十九条"),
      fields: [...required("heard-by", "meeting"), ...asked("asked-for")],
      after: ["begin"],
      effect: "closes",
    },
    {
      id: "heard-again",
      title: "再次听取汇报",
      role: "局主要负责同志",
      basis: rule("第二十九条"),
      fields: [...required("heard-by", "meeting"), ...asked("asked-for")],
      after: ["heard"],
      many: true,
      optional: true,
      afterClose: true,
    },
  ],
  clocks: [
    {
      id: "heard",
      title: "本年听取汇报的期限",
      basis: rule("第二十九条"),
      from: "begin",
      within: yearly.within,
      until: ["heard"],
      main: true,
    },
  ],
};

/** 第三十条: training goes on 经常性; the measures give no number, so that a year without any is reminded of and is no breach. */
const training: ProcedureText = {
  id: "duty-training",
  title: "政务公开业务培训",
  basis: rule("第三十条"),
  starts: "begin",
  recurs: yearly.recurs,
  fields: [
    ...dutyFields,
    { id: "training-about", title: "培训内容", kind: "text", maxLength: 200 },
    { id: "training-people", title: "参加人数", kind: "number", min: 1, max: 10_000 },
    { id: "training-by", title: "主讲人或者组织单位", kind: "text", maxLength: 100 },
  ],
  steps: [
    begin(rule("第三十条"), GROUP),
    {
      id: "trained",
      title: "培训一次",
      role: GROUP,
      basis: rule("第三十条"),
      fields: [...required("training-about", "training-people"), ...asked("training-by", "remark")],
      after: ["begin"],
      many: true,
    },
    {
      id: "year-over",
      title: "本年培训办结",
      role: GROUP,
      basis: rule("第三十条"),
      fields: asked("remark"),
      after: ["trained"],
      optional: true,
      effect: "closes",
    },
  ],
  clocks: [
    {
      id: "trained",
      title: "本年培训的提醒",
      basis: rule("第三十条"),
      from: "begin",
      within: yearly.within,
      until: ["trained"],
      reminder: true,
      main: true,
    },
  ],
};

/** 第三十一条: the work is inspected 定期; again no number is given, and no breach. An inspection that is put down fulfils it. */
const periodicCheck: ProcedureText = {
  id: "duty-periodic-check",
  title: "政务公开工作定期检查",
  basis: rule("第三十一条"),
  starts: "begin",
  recurs: {
    ...yearly.recurs,
    fulfilledBy: [
      { procedure: "inspection", step: "inspect", tells: "checked" },
      { procedure: "inspection", step: "inspect", tells: "checked-again" },
    ],
  },
  fields: dutyFields,
  steps: [
    begin(rule("第三十一条"), GROUP),
    {
      id: "checked",
      title: "已检查",
      role: GROUP,
      basis: rule("第三十一条"),
      fields: asked("remark"),
      after: ["begin"],
      effect: "closes",
      hint: "监督检查登记后自动记上；发现不履行公开义务、造成不良后果的，依照有关规定处理。",
    },
    {
      id: "checked-again",
      title: "又检查一次",
      role: GROUP,
      basis: rule("第三十一条"),
      fields: asked("remark"),
      after: ["checked"],
      many: true,
      optional: true,
      afterClose: true,
    },
  ],
  clocks: [
    {
      id: "checked",
      title: "本年定期检查的提醒",
      basis: rule("第三十一条"),
      from: "begin",
      within: yearly.within,
      until: ["checked"],
      reminder: true,
      main: true,
    },
  ],
};

/** What its measures ask for each year: 第十六条, 第二十九条 to 第三十一条. */
export const tianjinDuties: ProcedureText[] = [selfCheck, leadersReport, training, periodicCheck];
