import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation } from "../law.ts";

type Steps = ProcedureText["steps"];
type When = NonNullable<Steps[number]["when"]>;

const OFFICE = "政府信息公开工作机构";
const BOTH = regulation("第四十七条第二款", "第五十一条");
const HANDLED = regulation("第四十七条第二款");

/** Who can be told: one whose name is known. */
export const NAMED: When[number] = { field: "is-anonymous", notIn: [true] };
/** The law gives no duty to tell: only who asked for an answer gets one, and whoever left a name. */
const TOLD: When = [NAMED, { field: "wants-reply", in: [true] }];
const UNTOLD: When = [
  {
    any: [
      { field: "is-anonymous", in: [true] },
      { field: "wants-reply", notIn: [true] },
    ],
  },
];

function came(result: "accept" | "not-accept" | "transfer"): When {
  return [{ field: "examination-result", in: [result] }];
}

const examining: Steps = [
  {
    id: "receive",
    title: "接到投诉举报",
    role: OFFICE,
    basis: BOTH,
    fields: [
      ...required("complaint-channel", "summary", "is-anonymous"),
      { field: "wants-reply", required: true, when: [NAMED] },
      ...asked("number", "investigated"),
      { field: "informant", required: false, when: [NAMED] },
    ],
    documents: ["L33"],
    hint: "日期填接到的那一天，期限从次日起算。",
  },
  {
    id: "examine",
    title: "受理审查",
    role: OFFICE,
    basis: BOTH,
    fields: [
      ...required("examination-result"),
      {
        field: "decision-reason",
        required: true,
        when: [{ field: "examination-result", in: ["not-accept", "transfer"] }],
      },
      ...required("signed-by"),
    ],
    after: ["receive"],
    hint: "属于政府信息公开工作中的问题的受理；应当由其他单位处理的，转交。",
  },
  {
    id: "tell-not-accepted",
    title: "告知不予受理及理由",
    role: OFFICE,
    basis: BOTH,
    fields: required("told-how"),
    after: ["examine"],
    when: [...came("not-accept"), ...TOLD],
    effect: "closes",
    outcome: "not-accepted",
    documents: ["L30"],
  },
  {
    id: "not-accept",
    title: "不予受理办结",
    role: OFFICE,
    basis: BOTH,
    after: ["examine"],
    when: [...came("not-accept"), ...UNTOLD],
    effect: "closes",
    outcome: "not-accepted",
    hint: "不需要或者无法告知本人的，记录理由后办结。",
  },
  {
    id: "transfer",
    title: "转交有关单位",
    role: OFFICE,
    basis: BOTH,
    fields: required("transferred-to", "transfer-matter"),
    after: ["examine"],
    // That it is another's may come out only while it is looked into.
    when: [{ field: "examination-result", in: ["accept", "transfer"] }, { notDone: "decide" }],
    optional: true,
    neededWhen: came("transfer"),
    effect: "closes",
    outcome: "transferred",
    documents: ["L31"],
    hint: "举报材料不转给被反映的部门和人员。受理以后才发现应当由其他单位处理的，也可以转交。",
  },
  {
    id: "transfer-answered",
    title: "收到有关单位的办理情况",
    role: "有关单位",
    basis: BOTH,
    fields: required("transfer-answer"),
    after: ["transfer"],
    optional: true,
    afterClose: true,
  },
  {
    id: "tell-transferred",
    title: "告知转交、办理情况",
    role: OFFICE,
    basis: BOTH,
    fields: required("transfer-told", "told-how"),
    after: ["transfer"],
    when: [NAMED],
    many: true,
    optional: true,
    afterClose: true,
    hint: "投诉举报人要求答复的，告知已经转交；收到有关单位的办理情况以后，可以再告知一次。",
  },
  {
    id: "transfer-returned",
    title: "转交后被退回",
    role: "有关单位",
    basis: BOTH,
    fields: [
      ...required("return-reason", "examination-result"),
      {
        field: "decision-reason",
        required: true,
        when: [{ field: "examination-result", in: ["not-accept", "transfer"] }],
      },
    ],
    after: ["transfer"],
    many: true,
    optional: true,
    effect: "reopens",
    resets: ["transfer", "transfer-answered", "tell-transferred", "archive"],
    hint: "重新确定由谁处理：本机关受理、不予受理，或者再转交。",
  },
];

const handling: Steps = [
  {
    id: "investigate",
    title: "调查",
    role: "调查人",
    basis: HANDLED,
    fields: required("investigator", "investigator-department", "facts"),
    after: ["examine"],
    when: came("accept"),
    notBy: { who: "investigator-department", others: ["investigated"] },
    hint: "不由被反映的部门调查；不向被调查人出示举报材料或者复印件，不透露是谁举报的。",
  },
  {
    id: "decide",
    title: "作出处理",
    role: "负责人",
    basis: HANDLED,
    fields: [
      ...required("outcome"),
      { field: "measures", required: true, when: [{ field: "outcome", in: ["upheld", "partly-upheld"] }] },
      ...asked("measures-note"),
      ...required("signed-by"),
    ],
    after: ["investigate"],
    hint: "查证属实的，督促整改或者通报批评。",
  },
  {
    id: "explain-delay",
    title: "说明不能按期办结的理由",
    role: OFFICE,
    basis: BOTH,
    fields: required("delay-reason", "delay-told-to"),
    after: ["examine"],
    when: came("accept"),
    many: true,
    optional: true,
    hint: "说明理由不改变期限，超期仍然记为超期。",
  },
  {
    id: "tell-result",
    title: "告知结果",
    role: OFFICE,
    basis: BOTH,
    fields: required("outcome", "told-how"),
    after: ["decide"],
    when: TOLD,
    effect: "closes",
    documents: ["L32"],
  },
  {
    id: "finish",
    title: "不告知本人办结",
    role: OFFICE,
    basis: BOTH,
    fields: required("outcome"),
    after: ["decide"],
    when: UNTOLD,
    effect: "closes",
  },
  {
    id: "withdraw",
    title: "投诉举报人撤回",
    role: "投诉举报人",
    basis: BOTH,
    fields: asked("decision-reason"),
    after: ["receive"],
    // What was found stands: it is told, not undone.
    when: [NAMED, { notDone: "decide" }],
    optional: true,
    effect: "closes",
    outcome: "withdrawn",
    hint: "反映的问题可能属实的，撤回以后仍然可以依职权检查。",
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis: BOTH,
    afterAny: ["tell-result", "finish", "tell-not-accepted", "not-accept", "transfer", "withdraw"],
    afterClose: true,
    hint: "举报材料和记录单独保管，不与可以查阅的档案放在一起。",
  },
];

/** 接到 → 受理审查 → 调查 → 处理 → 告知; or not accepted, or handed to whom it concerns. */
export const complaintSteps: Steps = [...examining, ...handling];
