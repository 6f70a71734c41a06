import type { Field } from "../../../lib/model/field.ts";
import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { asked, required } from "../../national/procedures/asking.ts";
import { inspection } from "../../national/procedures/inspection/index.ts";

const rule = altering(inspection, "霍山县医保局政府信息公开监督检查制度");
const GROUP = "领导小组办公室";
const RECTIFY = ["rectify"];
const OTHER_WAYS = ["criticise", "admonish", "disqualify", "discipline"];
/** 第六条（一）: 限期整改 is done when it was put right; the other ways when they were decided. */
const SETTLED = {
  each: "finding",
  has: [{ step: "handle", when: [{ field: "handle-way", in: OTHER_WAYS }] }, { step: "rectified" }],
};

const fields: Field[] = [
  {
    id: "inspection-kinds",
    title: "检查方式",
    kind: "choices",
    options: [
      { value: "regular", title: "定期检查" },
      { value: "irregular", title: "不定期检查" },
      { value: "self", title: "自查" },
      { value: "mutual", title: "互查" },
      { value: "sample", title: "抽查" },
      { value: "full", title: "普查" },
      { value: "special", title: "专项检查" },
      { value: "comprehensive", title: "综合检查" },
    ],
  },
  {
    id: "inspection-stage",
    title: "监督的环节",
    kind: "choice",
    options: [
      { value: "before", title: "事前" },
      { value: "during", title: "事中" },
      { value: "after", title: "事后" },
      { value: "whole", title: "全程" },
    ],
  },
  {
    id: "finding-kind",
    title: "问题的种类",
    kind: "choice",
    options: [
      { value: "against-rules", title: "违反制度规定" },
      { value: "untrue", title: "不据实公开" },
      { value: "not-public", title: "不实行公开" },
    ],
  },
  {
    id: "severity",
    title: "情节",
    kind: "choice",
    options: [
      { value: "light", title: "较轻" },
      { value: "grave", title: "较重" },
    ],
  },
  {
    id: "handle-way",
    title: "处理方式",
    kind: "choice",
    options: [
      { value: "rectify", title: "批评教育，限期整改" },
      { value: "criticise", title: "责令责任人员作出书面检查，通报批评" },
      { value: "admonish", title: "诫勉" },
      { value: "disqualify", title: "取消当年各类先进参评资格" },
      { value: "discipline", title: "给予党纪政纪处分" },
    ],
  },
  { id: "reported-to", title: "汇报的领导", kind: "official", maxLength: 100 },
  { id: "report-brief", title: "汇报的内容", kind: "lines", maxLength: 1000 },
  {
    id: "feedback-to",
    title: "反馈的对象",
    kind: "choices",
    options: [
      { value: "inspected", title: "被检查的部门" },
      { value: "opinion-givers", title: "提出意见建议的干部群众" },
    ],
  },
];

/**
 * 第二条: kinds and methods; 第三条: 领导小组 supervises, its office organises, at least twice a year (a duty of its own); 第四条: before, during and
 * after, told to the leaders; 第五条: who gave opinions hears what became of them; 第六条: the five ways.
 */
export const huoshanInspection: ProcedureChangeText = {
  procedure: "inspection",
  basis: rule.basis("第二条至第六条"),
  fields,
  steps: [
    rule.step("plan", "第三条", {
      role: GROUP,
      fields: [
        ...required("title", "inspected", "inspection-kinds", "inspection-stage"),
        ...asked("planned-on", "inspection-scope"),
      ],
    }),
    rule.step("inspect", "第四条"),
    rule.step("finding", "第六条", {
      fields: [
        ...required("department", "finding-says", "finding-kind", "severity"),
        ...asked("found-case", "log-shows"),
      ],
    }),
    rule.step("handle", "第六条", {
      role: GROUP,
      fields: [
        ...required("handle-way"),
        { field: "rectify-by", required: true, when: [{ field: "handle-way", in: RECTIFY }] },
        ...required("signed-by"),
        { field: "answerable", required: true, when: [{ field: "handle-way", in: OTHER_WAYS }] },
        ...asked("handle-reason"),
      ],
    }),
    rule.step("rectified", "第六条（一）", { neededWhen: [{ field: "handle-way", in: RECTIFY }] }),
    {
      id: "report",
      title: "向领导汇报",
      role: GROUP,
      basis: rule.basis("第四条"),
      fields: [...required("reported-to"), ...asked("report-brief")],
      after: ["inspect"],
      hint: "检查结束后及时汇报。",
    },
    rule.step("feedback", "第五条", {
      title: "反馈处理结果",
      role: GROUP,
      fields: [...required("feedback-to", "feedback-how"), ...asked("feedback-says")],
      neededWhen: [{ done: "finding" }, { notDone: "feedback" }],
    }),
    rule.step("close-in-order", "第四条", { role: GROUP, after: ["inspect", "report"] }),
    rule.step("close", "第六条", {
      role: GROUP,
      after: ["inspect", "report"],
      when: [{ done: "finding" }, { each: "finding", has: [{ step: "handle" }] }, SETTLED],
      hint: "每个问题都处理、要限期整改的都整改完以后才能结束。",
    }),
  ],
  clocks: [rule.clock("rectification", "第六条（一）")],
};
