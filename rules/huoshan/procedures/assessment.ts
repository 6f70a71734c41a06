import type { Field } from "../../../lib/model/field.ts";
import type { Citation } from "../../../lib/model/finding.ts";
import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { required } from "../../national/procedures/asking.ts";
import { assessment } from "../../national/procedures/assessment/index.ts";

const rule = altering(assessment, "霍山县医保局政府信息公开工作社会评议制度");
const OFFICE = "领导小组办公室";
const LEADERS = "政务公开工作领导小组";

/** 评议考核制度, beside 社会评议制度: the same four contents and grades; its own order of steps says of the notice only 提前. */
function also(clause: string): Citation[] {
  return [{ document: "霍山县医保局政府信息公开工作评议考核制度", clause }];
}

const GRADES = { excellent: "优秀", qualified: "合格", basic: "基本合格", unqualified: "不合格" };
const grades = Object.entries(GRADES).map(([value, title]) => ({ value, title }));

const fields: Field[] = [
  {
    id: "assessment-scope",
    title: "考核的范围",
    kind: "choice",
    options: [
      { value: "full", title: "全面考核" },
      { value: "focused", title: "重点考核" },
    ],
  },
  {
    id: "assessment-contents",
    title: "考核的内容",
    kind: "choices",
    options: [
      { value: "active", title: "主动公开情况" },
      { value: "on-request", title: "依申请公开情况" },
      { value: "service", title: "服务承诺兑现情况" },
      { value: "complaints", title: "群众投诉处理情况" },
    ],
    hint: "全面考核的，四项都选。",
  },
  { id: "preliminary-grade", title: "初评等次", kind: "choice", options: grades },
  { id: "outcome", title: "等次", kind: "choice", options: grades },
  { id: "commended", title: "表彰的单位和个人", kind: "text", maxLength: 300 },
  { id: "criticised-how", title: "通报的范围和方式", kind: "text", maxLength: 300 },
];

/**
 * 社会评议制度 第五条: four contents; 第七条: four grades; 第八条: in full or focused, at the end of the year or early in the next; 第九条: plan, notice 15
 * days ahead, self-check, on site, preliminary grade, decision, told; 第十条: praise and criticism. 评议考核制度 第四条–第六条 say the same but for
 * the days of notice.
 */
export const huoshanAssessment: ProcedureChangeText = {
  procedure: "assessment",
  basis: [...rule.basis("第五条至第十条"), ...also("第三条至第六条")],
  fields,
  steps: [
    rule.step("plan", "第九条（一）", {
      role: OFFICE,
      fields: [
        ...required("department", "assessment-year", "assessment-scope", "assessment-contents"),
        ...required("approved-by", "approved-on", "assessment-day"),
      ],
      hint: "方案经领导小组审定后部署；考核在年底或者下年初进行。",
    }),
    rule.step("notify", "第九条（二）", { role: OFFICE, hint: "提前15天发出：实地考核的那一天不算在内。" }),
    rule.step("self-check", "第九条（三）", {
      fields: required("self-check-says"),
      hint: "日期填收到书面材料的那一天。",
    }),
    rule.step("on-site", "第九条（四）"),
    rule.step("preliminary", "第九条（四）", { title: "提出初步考核等次" }),
    rule.step("decide", "第九条（四）", { title: "领导小组审定", role: LEADERS }),
    rule.step("tell", "第九条（四）", { title: "通知审定意见及结果", role: OFFICE }),
    {
      id: "commend",
      title: "表彰",
      role: LEADERS,
      basis: rule.basis("第十条"),
      fields: required("commended"),
      after: ["tell"],
      when: [{ field: "outcome", in: ["excellent"] }],
      afterClose: true,
    },
    {
      id: "criticise",
      title: "通报批评",
      role: LEADERS,
      basis: rule.basis("第十条"),
      fields: required("criticised-how"),
      after: ["tell"],
      when: [{ field: "outcome", in: ["unqualified"] }],
      afterClose: true,
    },
  ],
  moments: [
    {
      id: "assessed",
      title: "实地考核",
      basis: rule.basis("第九条"),
      of: [{ step: "on-site" }, { step: "notify", date: "assessment-day" }, { step: "plan", date: "assessment-day" }],
    },
  ],
  clocks: [
    {
      id: "notice",
      title: "提前15天发出考核通知",
      basis: [...rule.basis("第九条（二）"), ...also("第六条（二）")],
      from: "assessed",
      within: { count: 15, unit: "calendar-day" },
      before: true,
      early: true,
      until: ["notify"],
      main: true,
    },
  ],
  outcomes: grades.map(({ value, title }) => ({
    id: value,
    title,
    basis: [...rule.basis("第七条"), ...also("第五条")],
  })),
};
