import type { Field } from "../../../lib/model/field.ts";
import type { ProcedureChangeText, ProcedureText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { complaint } from "../../national/procedures/complaint/index.ts";
import { NAMED } from "../../national/procedures/complaint/steps.ts";
import { required } from "../../national/procedures/asking.ts";

type Clock = NonNullable<ProcedureText["clocks"]>[number];
type When = NonNullable<Clock["when"]>;

const rule = altering(complaint, "霍山县医保局政府信息公开投诉举报受理制度");
const GROUP = "政务公开工作领导小组";

/** 第二条: the ten kinds of conduct that may be reported; the last takes up all others. */
const category: Field = {
  id: "complaint-category",
  title: "反映的情形",
  kind: "choice",
  options: [
    { value: "not-carried-out", title: "（一）不传达、不落实公开的决定和要求" },
    { value: "untrue", title: "（二）公开的内容不真实、虚假公开" },
    { value: "against-catalogue", title: "（三）不按目录的内容、形式、范围公开" },
    { value: "forbidden", title: "（四）公开了不准公开的信息" },
    { value: "against-superiors", title: "（五）文件或者决策与上级的公开规定不符" },
    { value: "late", title: "（六）不按期公开或者不及时更新" },
    { value: "unapproved", title: "（七）没有经过审批擅自公开" },
    { value: "leaked", title: "（八）泄露或者利用未公开的信息谋私" },
    { value: "request-mishandled", title: "（九）对申请无正当理由不受理、拖延或者不按批准提供" },
    { value: "other", title: "（十）其他违反公开规定的行为" },
  ],
  hint: "对照受理制度第二条的十类情形选一项。",
};

const ACCEPTED: When[number] = { field: "examination-result", in: ["accept"] };
const UNEXAMINED: When[number] = { notDone: "examine" };

/** 第四条（三）: 5天, and not in which days. */
const inFiveDays: Pick<Clock, "basis" | "from" | "within" | "unitOpen"> = {
  basis: rule.basis("第四条（三）"),
  from: "receive",
  within: { count: 5, unit: "calendar-day" },
  unitOpen: { id: "complaint-not-accepted", or: "workday" },
};

/** 第五条 counts from receipt and knows no pause, only 说明理由: what comes back from another has the days that are left. */
const inFiveWorkdays: Pick<Clock, "basis" | "from" | "within" | "runsOn"> = {
  basis: rule.basis("第五条"),
  from: "receive",
  within: { count: 5, unit: "workday" },
  runsOn: true,
};

const clocks: Clock[] = [
  {
    ...inFiveDays,
    id: "not-accepted-notice",
    title: "不予受理告知期限",
    until: ["tell-not-accepted"],
    when: [{ field: "examination-result", in: ["not-accept"] }, NAMED],
    main: true,
  },
  {
    ...inFiveDays,
    id: "not-accepted-in-time",
    title: "如不予受理，告知期限",
    until: ["examine"],
    when: [UNEXAMINED, NAMED],
    permissive: true,
  },
  {
    ...inFiveWorkdays,
    id: "transfer",
    title: "转交期限",
    until: ["transfer"],
    // A transfer that was late stays late, whoever handles it afterwards.
    when: [{ any: [{ field: "examination-result", in: ["transfer"] }, { done: "transfer" }] }],
    main: true,
  },
  {
    ...inFiveWorkdays,
    id: "transfer-in-time",
    title: "如需转交，转交期限",
    until: ["examine"],
    when: [UNEXAMINED],
    permissive: true,
  },
  {
    id: "handling",
    title: "处理期限",
    basis: rule.basis("第五条"),
    from: "receive",
    within: { count: 15, unit: "workday" },
    runsOn: true,
    until: ["decide"],
    when: [{ any: [ACCEPTED, UNEXAMINED] }],
    main: true,
  },
  {
    // 及时: no day is named.
    id: "tell-result",
    title: "及时告知结果",
    basis: rule.basis("第四条（二）", "第五条"),
    from: "decide",
    within: { atOnce: true },
    until: ["tell-result"],
    when: [NAMED],
    reminder: true,
    main: true,
  },
];

const receive = rule.step("receive", "第四条（一）", { role: GROUP });

/**
 * 第二条: ten kinds; 第三条: what is done about them; 第四条: the ways in, results told, not accepted told with the reason in 5天; 第五条:
 * handled in 15 working days, transferred in 5, a delay explained; 第六条: who reported, and what, stays secret.
 */
export const huoshanComplaint: ProcedureChangeText = {
  procedure: "complaint",
  basis: rule.basis("第二条至第六条"),
  fields: [category],
  steps: [
    {
      ...receive,
      basis: [...rule.basis("第二条", "第四条（一）", "第六条"), ...receive.basis.slice(1)],
      fields: [...required("complaint-category"), ...(receive.fields ?? [])],
    },
    rule.step("examine", "第四条（三）", { role: GROUP }),
    // Told whether or not an answer was asked for, if there is anyone to tell.
    rule.step("tell-not-accepted", "第四条（三）", {
      role: GROUP,
      when: [{ field: "examination-result", in: ["not-accept"] }, NAMED],
    }),
    rule.step("not-accept", "第四条（三）", {
      role: GROUP,
      when: [
        { field: "examination-result", in: ["not-accept"] },
        { field: "is-anonymous", in: [true] },
      ],
    }),
    rule.step("transfer", "第五条", { role: GROUP }),
    rule.step("transfer-answered", "第五条"),
    // 要求给予答复的，及时答复: also where another handles it.
    rule.step("tell-transferred", "第五条", {
      role: GROUP,
      neededWhen: [{ field: "wants-reply", in: [true] }, { notDone: "tell-transferred" }],
    }),
    rule.step("transfer-returned", "第五条"),
    rule.step("investigate", "第六条"),
    rule.step("decide", "第三条", {
      role: GROUP,
      hint: "责令改正；严重的通报批评或者给予行政处分；涉嫌犯罪的移送司法机关。",
    }),
    rule.step("explain-delay", "第五条", { role: GROUP }),
    rule.step("tell-result", "第四条（二）", { role: GROUP, when: [NAMED] }),
    rule.step("finish", "第四条（二）", { role: GROUP, when: [{ field: "is-anonymous", in: [true] }] }),
    rule.step("withdraw", "第四条（二）"),
    rule.step("archive", "第六条", { role: GROUP }),
  ],
  clocks,
};
