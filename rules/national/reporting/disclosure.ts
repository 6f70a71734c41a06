import type { ReportingText } from "../../../lib/model/reporting.ts";
import { opennessRules, regulation, reportFormat, websiteGuide } from "../procedures/law.ts";

type Counts = NonNullable<ReportingText["counts"]>;

const group = "主动公开";
/** 一、总体情况: 主动公开 is the first of its five parts. */
const basis = reportFormat("第一部分");
/** What a place on the site, a kind, a department had. */
const BY = ["catalogue-level-1", "catalogue-item", "department", "channel", "article-kind"];

/** All limits by which an article has to be public (条例第二十六条 and stricter ones). */
const PUBLICATION_CLOCKS = ["ordinary", "permit-penalty", "enforcement", "budget", "at-once", "fixed-date"].flatMap(
  (limit) => [`publication-${limit}`, ...(limit === "fixed-date" ? [] : [`publication-changed-${limit}`])],
);

/** What was published without a case: the CMS showed it, and no case is about it. */
const OUTSIDE_CASES = { event: "ArticlePublished", of: "article" } as const;
const INTERPRETATION = { field: "article-kind", in: ["interpretation"] };

/** 解读 by their forms: our own, and those that came out elsewhere and were put down with the document that they interpret. */
export function interpretedBy(...forms: readonly string[]): Counts[number]["from"] {
  const chosen = { field: "interpretation-forms", in: [...forms] };
  return [
    { procedure: "article", publishes: true, when: [INTERPRETATION, chosen] },
    { procedure: "article", step: "interpretation-published", unlessTied: "interprets", when: [chosen] },
  ];
}

/** 主动公开: what came out, what was changed, taken off or late. A publication counts once: what is published anew after a change is none. */
export const disclosureCounts: Counts = [
  {
    id: "published",
    title: "发布信息",
    unit: "条",
    group,
    basis: [...basis, ...regulation("第十九条")],
    from: [{ procedure: "article", publishes: true }, OUTSIDE_CASES],
    by: BY,
    main: true,
  },
  {
    id: "policy-documents",
    title: "发布规范性、政策性文件",
    unit: "件",
    group,
    basis: [...basis, ...regulation("第二十条")],
    from: { procedure: "article", publishes: true, when: [{ field: "article-kind", in: ["policy"] }] },
    by: ["department", "validity", "needs-interpretation"],
    main: true,
  },
  {
    id: "interpretations",
    title: "发布政策解读",
    unit: "件",
    group,
    basis: [...basis, ...opennessRules("关于政策解读")],
    from: [
      { procedure: "article", publishes: true, when: [INTERPRETATION] },
      {
        procedure: "article",
        step: "interpretation-published",
        unlessTied: "interprets",
        when: [
          {
            field: "interpretation-forms",
            in: ["text", "charts", "recordings", "media", "press-conference", "questions"],
          },
        ],
      },
    ],
    by: ["interpretation-forms", "department"],
    main: true,
  },
  {
    id: "interpretations-visual",
    title: "图表图解、音频视频解读",
    unit: "件",
    group,
    basis: [...basis, ...opennessRules("关于政策解读")],
    from: interpretedBy("charts", "recordings"),
    by: ["interpretation-forms"],
  },
  {
    id: "interpretations-media",
    title: "媒体解读",
    unit: "件",
    group,
    basis: [...basis, ...opennessRules("关于政策解读")],
    from: interpretedBy("media"),
    by: ["department"],
  },
  {
    id: "consultations-opened",
    title: "公开决策草案征求意见",
    unit: "次",
    group,
    basis: regulation("第十九条"),
    from: { procedure: "article", step: "open-consultation", each: "taking" },
    by: ["department"],
  },
  {
    id: "consultation-opinions",
    title: "征求意见收到的意见",
    unit: "条",
    group,
    basis: regulation("第十九条"),
    from: { procedure: "article", step: "close-consultation", sum: "feedback-count" },
    by: ["department"],
  },
  {
    id: "amended",
    title: "更正和更新已公开的信息",
    unit: "次",
    group,
    basis: regulation("第二十六条"),
    from: { procedure: "article", step: "amend", each: "taking" },
    by: ["amend-kind", "department", "catalogue-item"],
  },
  {
    id: "taken-down",
    title: "从网页撤下",
    unit: "次",
    group,
    basis: regulation("第二十六条"),
    from: { procedure: "article", step: "take-down", each: "taking" },
    by: ["article-kind", "department"],
  },
  {
    id: "validity-marked",
    title: "标注文件效力",
    unit: "次",
    group,
    basis: websiteGuide("关于文件资料"),
    from: { procedure: "article", step: "mark-validity", each: "taking" },
    by: ["validity", "department"],
  },
  {
    id: "published-late",
    title: "超过期限才公开",
    unit: "件次",
    group,
    basis: regulation("第二十六条"),
    from: { procedure: "article", breach: true, clocks: PUBLICATION_CLOCKS, how: "late" },
    by: ["department", "catalogue-item"],
  },
  {
    id: "publication-overdue",
    title: "期末到期没有公开",
    unit: "件次",
    group,
    basis: regulation("第二十六条"),
    from: { procedure: "article", breach: true, clocks: PUBLICATION_CLOCKS, how: "open" },
    by: ["department", "catalogue-item"],
  },
  {
    id: "catalogue-overdue",
    title: "期末超过公开周期的目录事项",
    unit: "项",
    group,
    basis: regulation("第十二条"),
    from: { catalogue: "overdue" },
    by: ["department", "catalogue-level-1", "catalogue-item"],
  },
  {
    id: "catalogue-never-published",
    title: "期末超过期限从未公开的目录事项",
    unit: "项",
    group,
    basis: regulation("第二十六条"),
    from: { catalogue: "never-published" },
    by: ["department", "catalogue-level-1", "catalogue-item"],
  },
  {
    id: "not-published",
    title: "决定不主动公开",
    unit: "件",
    group,
    basis: regulation("第十七条"),
    from: { procedure: "article", ended: true, outcomes: ["not-published"] },
    by: ["department", "attribute"],
  },
  {
    id: "guide-updates",
    title: "公开指南和目录更新",
    unit: "次",
    group,
    basis: regulation("第十二条"),
    from: [
      { procedure: "duty-guide-upkeep", step: "guide-updated", each: "taking" },
      { procedure: "duty-guide-upkeep", step: "catalogue-updated", each: "taking" },
    ],
  },
];
