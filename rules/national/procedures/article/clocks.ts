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

const limited = (limit: string): Clock["when"] => [{ field: "publishing-limit", in: [limit] }];

/** From the day the information was made or changed until it is public (条例第二十六条), by the kind of information. */
function publication(limit: string, within: Clock["within"], basis: Clock["basis"]): Clock {
  return {
    id: `publication-${limit}`,
    title: "公开期限",
    basis,
    from: "formed",
    within,
    until: ["publish", "withhold", "drop"],
    when: limited(limit),
    main: true,
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
  {
    ...publication("fixed-date", { count: 20, unit: "workday" }, regulation("第二十六条")),
    id: "publication-changed",
    from: "amend",
  },
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
    until: ["interpretation-published"],
    when: [
      { field: "article-kind", in: ["policy"] },
      { field: "needs-interpretation", in: [true] },
    ],
  },
  {
    id: "take-down-penalty",
    title: "撤下处罚决定的期限",
    basis: penaltyLaw("第四十八条", "第八十五条"),
    from: "revoked",
    within: { count: 3, unit: "workday" },
    until: ["take-down"],
    when: [{ field: "article-kind", in: ["permit-penalty"] }],
  },
  {
    id: "take-down-enforcement",
    title: "撤下执法决定的期限",
    basis: enforcementOpinion("（六）"),
    from: "revoked",
    within: { atOnce: true },
    until: ["take-down"],
    when: [{ field: "article-kind", in: ["enforcement"] }],
  },
  {
    id: "validity-mark",
    title: "标注效力的期限",
    basis: websiteGuide("关于文件资料"),
    from: "change-validity",
    each: true,
    within: { atOnce: true },
    until: ["mark-validity"],
  },
];
