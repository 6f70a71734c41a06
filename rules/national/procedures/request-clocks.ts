import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { CONFIRMED_CHANNELS, DIRECT_CHANNELS, LETTERS } from "./channels.ts";
import {
  civilCode,
  civilProcedure,
  deliveryLetter,
  feeMeasures,
  litigationLaw,
  receiptLetter,
  reconsiderationLaw,
  regulation,
} from "./law.ts";
import { requestOutcomes } from "./request-outcomes.ts";

/** Days that clocks count from: the table of 条例第三十一条, and 235号 for what was given to the applicant. */
export const requestMoments: ProcedureText["moments"] = [
  {
    id: "received",
    title: "收到申请之日",
    basis: [...regulation("第三十一条", "第二十九条"), ...receiptLetter("第一部分")],
    of: [
      { step: "register", when: [{ field: "channel", in: DIRECT_CHANNELS }] },
      { step: "confirm", when: [{ field: "channel", in: CONFIRMED_CHANNELS }] },
    ],
  },
  {
    id: "replied",
    title: "答复之日",
    basis: deliveryLetter("关于处理决定送达问题的解释"),
    of: [{ step: "send-reply" }],
    take: "last",
  },
  {
    id: "served",
    title: "申请人收到答复之日",
    basis: deliveryLetter("关于处理决定送达问题的解释"),
    of: [
      { step: "reply-received" },
      { step: "send-reply", when: [{ field: "delivery", in: ["in-person", "entrusted"] }] },
    ],
    take: "last",
  },
  { id: "reopened", title: "重新办理之日", basis: regulation("第五十一条"), of: [{ step: "reopen" }], take: "last" },
];

type Clock = NonNullable<ProcedureText["clocks"]>[number];

const consulted = (kind: string) => [{ field: "consult-kind", in: [kind] }];
const silence = { count: 15, unit: "workday", from: "consult-received" } as const;
const directSuit = requestOutcomes.flatMap(({ id, remedy }) => (remedy === "R2" ? [id] : []));

/** Art. 33(3): the time that consulting takes is not counted. */
const CONSULTED: Clock["pausedBy"] = [
  {
    step: "consult",
    until: "consult-answered",
    when: consulted("third-party"),
    atMost: silence,
    basis: regulation("第三十三条第三款", "第三十二条"),
  },
  {
    step: "consult",
    until: "consult-answered",
    when: consulted("co-producer"),
    atMost: silence,
    basis: regulation("第三十三条第三款", "第三十四条"),
  },
  {
    step: "consult",
    until: "consult-answered",
    when: consulted("other-organ"),
    basis: regulation("第三十三条第三款"),
  },
];

/** A last day that was given gives way to the full 20 working days once 补正 or the fee has come. */
const ANEW: Clock["restartedBy"] = [
  { step: "corrected", within: { count: 20, unit: "workday" }, basis: regulation("第三十条") },
  { step: "fee-paid", within: { count: 20, unit: "workday" }, basis: feeMeasures("第六条") },
];

/** Ours: what DOMAIN 1.1 has for the organ. */
const ours: NonNullable<ProcedureText["clocks"]> = [
  {
    id: "reply",
    title: "答复期限",
    basis: regulation("第三十三条第二款"),
    from: "received",
    within: { count: 20, unit: "workday" },
    until: ["send-reply", "delay"],
    pausedBy: CONSULTED,
    restartedBy: [
      { step: "corrected", basis: regulation("第三十条") },
      { step: "fee-paid", basis: feeMeasures("第六条") },
    ],
    extendedBy: { step: "extend", days: "extension-days", atMost: 20, basis: regulation("第三十三条第二款") },
    main: true,
  },
  {
    id: "delayed-reply",
    title: "延迟答复期限",
    basis: regulation("第三十五条"),
    from: "delay",
    within: { lastDayIn: "delay-by" },
    until: ["send-reply"],
    pausedBy: CONSULTED,
    restartedBy: ANEW,
    main: true,
  },
  {
    id: "redo",
    title: "重新答复期限",
    basis: regulation("第五十一条"),
    from: "reopen",
    each: true,
    within: { lastDayIn: "reply-by" },
    until: ["send-reply"],
    when: [{ field: "reopen-reason", in: ["reconsideration", "court"] }],
    pausedBy: CONSULTED,
    restartedBy: ANEW,
    main: true,
  },
  {
    id: "confirm-contact",
    title: "来信当日联系确认",
    basis: [...regulation("第三十一条第二项"), ...receiptLetter("第一部分")],
    from: "register",
    within: { lastDayIn: "arrived-at-office" },
    until: ["confirm", "contact-attempt"],
    when: [{ field: "channel", in: LETTERS }],
  },
  {
    id: "correction-notice",
    title: "告知补正期限",
    basis: regulation("第三十条"),
    from: "received",
    within: { count: 7, unit: "workday" },
    until: ["ask-correction"],
    permissive: true,
  },
  {
    id: "assignment",
    title: "部门回复期限",
    basis: regulation("第四十五条"),
    from: "assign",
    each: true,
    within: { lastDayIn: "reply-by" },
    until: ["department-reply", "return-assignment"],
  },
];

/** Others': what follows when they let it pass differs, there is no common default (DOMAIN 10.11). */
const others: NonNullable<ProcedureText["clocks"]> = [
  {
    id: "correction-period",
    title: "申请人补正期限",
    basis: [...regulation("第三十条"), ...civilCode("第二百零三条")],
    from: "ask-correction",
    within: { lastDayIn: "correction-by" },
    until: ["corrected"],
    rolls: true,
    whose: "others",
    silence: "无正当理由逾期不补正的，视为放弃申请，不再处理。",
  },
  {
    id: "third-party",
    title: "第三方答复期限",
    basis: regulation("第三十二条"),
    from: "consult-received",
    each: true,
    within: { count: 15, unit: "workday" },
    until: ["consult-answered"],
    when: consulted("third-party"),
    whose: "others",
    silence: "第三方逾期未提出意见，由本机关依照条例决定是否公开。",
  },
  {
    id: "co-producer",
    title: "共同制作机关答复期限",
    basis: regulation("第三十四条"),
    from: "consult-received",
    each: true,
    within: { count: 15, unit: "workday" },
    until: ["consult-answered"],
    when: consulted("co-producer"),
    whose: "others",
    silence: "逾期未提出意见，视为同意公开。",
  },
  {
    id: "other-organ",
    title: "其他机关回复期限",
    basis: regulation("第三十三条第三款"),
    from: "consult",
    each: true,
    within: { lastDayIn: "consult-reply-by" },
    until: ["consult-answered"],
    when: consulted("other-organ"),
    whose: "others",
    silence: "条例没有规定逾期的后果，请催办；答复期限仍然中止。",
  },
  {
    id: "reasons",
    title: "说明理由期限",
    basis: regulation("第三十五条"),
    from: "ask-reasons",
    within: { lastDayIn: "reasons-by" },
    until: ["reasons-given"],
    whose: "others",
    silence: "申请人没有说明理由，由本机关判断申请是否合理。",
  },
  {
    id: "fee-payment",
    title: "申请人缴费期限",
    basis: feeMeasures("第六条"),
    from: "fee-received",
    within: { count: 20, unit: "workday" },
    until: ["fee-paid"],
    whose: "others",
    silence: "逾期未缴纳的，视为放弃申请，不再处理。",
  },
  {
    id: "reconsideration-window",
    title: "申请行政复议期限",
    basis: [...reconsiderationLaw("第二十条", "第八十八条"), ...civilProcedure("第八十五条")],
    from: "served",
    within: { count: 60, unit: "calendar-day" },
    until: ["challenged"],
    rolls: true,
    whose: "others",
    silence: "申请行政复议的期限已过。",
  },
  {
    id: "suit-window",
    title: "直接提起行政诉讼期限",
    basis: [...litigationLaw("第四十六条"), ...civilProcedure("第八十五条")],
    from: "served",
    within: { count: 6, unit: "month" },
    until: ["challenged"],
    when: [{ field: "outcome", in: directSuit }],
    rolls: true,
    whose: "others",
    silence: "直接提起行政诉讼的期限已过。",
  },
];

/** All limits of a request. */
export const requestClocks: ProcedureText["clocks"] = [...ours, ...others];
