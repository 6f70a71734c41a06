import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import {
  budgetLaw,
  decisionRules,
  enforcementOpinion,
  opennessRules,
  penaltyLaw,
  regulation,
  websiteGuide,
} from "../law.ts";

type Clock = NonNullable<ProcedureText["clocks"]>[number];

type Condition = NonNullable<Clock["when"]>[number];

const ACTIVE = { field: "attribute", in: ["active"] };
/** What was found not to be for the public was never owed; what was published late stays late. */
const OWED: Condition = { field: "outcome", notIn: ["not-published"] };
/** Kinds that have the limit of the same name by law, whatever limit was put down: the stricter one is shown too. */
const STRICT = ["permit-penalty", "budget"];

function ofLimit(limits: readonly string[]): Condition {
  const chosen = { field: "publishing-limit", in: [...limits] };
  const strict = limits.filter((limit) => STRICT.includes(limit));
  return strict.length > 0 ? { any: [chosen, { field: "article-kind", in: strict }] } : chosen;
}

/** From the day the information was made until it is public (条例第二十六条), by the kind of information. */
function publication(limit: string, within: Clock["within"], basis: Clock["basis"]): Clock {
  return {
    id: `publication-${limit}`,
    title: "公开期限",
    basis,
    from: "formed",
    within,
    until: ["publish"],
    when: [ofLimit([limit]), ACTIVE],
    owedWhen: [OWED],
    main: true,
  };
}

/**
 * The same from each day it was changed (条例第二十六条: 形成或者变更): a clock of its own, so that what was late at first stays late.
 * What had to be out by a fixed day has 20 working days then.
 */
function changed(limits: readonly string[], within: Clock["within"], basis: Clock["basis"]): Clock {
  return {
    ...publication(limits[0] ?? "", within, basis),
    id: `publication-changed-${limits[0]}`,
    title: "变更后的公开期限",
    from: "amend",
    each: true,
    dated: "changed-on",
    when: [ofLimit(limits), ACTIVE],
  };
}

/** Limits of publishing, and those that publishing starts. */
export const articleClocks: Clock[] = [
  publication("ordinary", { count: 20, unit: "workday" }, regulation("第二十六条")),
  publication("permit-penalty", { count: 7, unit: "workday" }, enforcementOpinion("（六）")),
  publication("enforcement", { count: 20, unit: "workday" }, enforcementOpinion("（六）")),
  publication("budget", { count: 20, unit: "calendar-day" }, budgetLaw("第十四条")),
  publication("at-once", { atOnce: true }, regulation("第二十六条")),
  { ...publication("fixed-date", { lastDayIn: "publish-by" }, regulation("第二十六条")), from: "draft" },
  changed(["ordinary", "fixed-date"], { count: 20, unit: "workday" }, regulation("第二十六条")),
  changed(["permit-penalty"], { count: 7, unit: "workday" }, enforcementOpinion("（六）")),
  changed(["enforcement"], { count: 20, unit: "workday" }, enforcementOpinion("（六）")),
  changed(["budget"], { count: 20, unit: "calendar-day" }, budgetLaw("第十四条")),
  changed(["at-once"], { atOnce: true }, regulation("第二十六条")),
  {
    id: "third-party",
    title: "第三方提出意见的期限",
    basis: regulation("第三十二条"),
    from: "consult-received",
    each: true,
    within: { count: 15, unit: "workday" },
    until: ["consult-answered", "consult-silent"],
    whose: "others",
    silence: "第三方逾期未提出意见的，由本机关决定是否公开。",
  },
  {
    id: "consultation",
    title: "公开征求意见的期限",
    basis: decisionRules("第十五条"),
    from: "open-consultation",
    each: true,
    within: { lastDayIn: "consultation-closes" },
    until: ["close-consultation"],
    whose: "others",
    silence: "征求意见的期限已满，可以整理并公布采纳情况。",
  },
  {
    id: "interpretation",
    title: "发布解读的期限",
    basis: opennessRules("关于政策解读"),
    from: "publish",
    within: { atOnce: true },
    early: true,
    until: ["interpretation-published"],
    when: [
      { field: "article-kind", in: ["policy"] },
      { field: "needs-interpretation", in: [true] },
    ],
  },
  {
    id: "interpretation-with-policy",
    title: "与文件同步发布的期限",
    basis: opennessRules("关于政策解读"),
    from: "policy-published",
    within: { atOnce: true },
    early: true,
    until: ["publish"],
    when: [{ field: "follow-up", notIn: [true] }],
    owedWhen: [OWED],
  },
  {
    id: "take-down-penalty",
    title: "撤下处罚决定的期限",
    basis: penaltyLaw("第四十八条", "第八十五条"),
    from: "revoked",
    within: { count: 3, unit: "workday" },
    until: ["take-down"],
    when: [{ field: "decision-kind", in: ["penalty"] }],
  },
  {
    id: "take-down-enforcement",
    title: "撤下执法决定的期限",
    basis: enforcementOpinion("（六）"),
    from: "revoked",
    within: { atOnce: true },
    until: ["take-down"],
    when: [{ field: "decision-kind", in: ["permit", "other"] }],
  },
  {
    id: "validity-mark",
    title: "标注效力的期限",
    basis: websiteGuide("关于文件资料"),
    from: "change-validity",
    each: true,
    dated: "validity-on",
    within: { atOnce: true },
    until: ["mark-validity"],
  },
];
