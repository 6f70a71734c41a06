import type { ProcedureChangeText } from "../../../../lib/model/procedure.ts";
import { disclosure, risk, secrecy } from "./documents.ts";

type Clock = NonNullable<ProcedureChangeText["clocks"]>[number];

const ANNOUNCEMENT = { field: "article-kind", in: ["announcement"] };
const OTHER = { field: "article-kind", notIn: ["announcement"] };
const ENDS = ["return-draft", "withhold", "drop"];

/** 2 working days, announcements at once (舆情风险评估制度第五条、第六条), from each taking of a step. */
function twoDays(
  id: string,
  {
    title,
    clause,
    from,
    until,
    when = [],
    ends = ENDS,
  }: Pick<Clock, "title" | "from" | "until"> & {
    readonly clause: string;
    readonly when?: NonNullable<Clock["when"]>;
    readonly ends?: readonly string[];
  },
): Clock[] {
  const clock = { title, basis: risk.basis(clause), from, each: true, until: [...until, ...ends] };
  return [
    { ...clock, id, within: { count: 2, unit: "workday" }, when: [OTHER, ...when] },
    { ...clock, id: `${id}-at-once`, within: { atOnce: true }, when: [ANNOUNCEMENT, ...when] },
  ];
}

/**
 * 保密审查制度第六条 says 3日 and no unit: calendar days, the earlier reading, lead (DOMAIN 8.1). 主动公开制度第十条 has the national limit
 * and yields to laws that say otherwise; the days of the assessment lie within it.
 */
export const huoshanClocks: Clock[] = [
  disclosure.clock("publication-ordinary", "第十条"),
  disclosure.clock("publication-changed-ordinary", "第十条"),
  disclosure.clock("publication-budget", "第十条"),
  disclosure.clock("publication-permit-penalty", "第十条"),
  disclosure.clock("publication-enforcement", "第十条"),
  risk.clock("publication-at-once", "第六条"),
  risk.clock("publication-changed-at-once", "第六条"),
  {
    id: "office-review",
    title: "办公室提出审查意见的期限",
    basis: secrecy.basis("第六条（二）"),
    from: "department-review",
    each: true,
    within: { count: 3, unit: "calendar-day" },
    until: ["secrecy-review", ...ENDS],
  },
  ...twoDays("assessment", {
    title: "风险评估的期限",
    clause: "第五条",
    from: "approve",
    until: ["assess"],
    when: [{ field: "special", notIn: [true] }],
  }),
  ...twoDays("assessment-special", {
    title: "风险评估的期限",
    clause: "第五条",
    from: "group-approve",
    until: ["assess"],
  }),
  ...twoDays("publishing", {
    title: "评估后发布的期限",
    clause: "第六条",
    from: "assess",
    until: ["publish"],
    // What is given up was not published in time; it only is no longer owed.
    ends: ["return-draft"],
  }),
];
