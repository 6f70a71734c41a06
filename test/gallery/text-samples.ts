import { ReportingSchema } from "../../lib/model/reporting.ts";
import { draftText } from "../../lib/projections/report-text/draft-text.ts";
import type { QuotedSources } from "../../lib/projections/report-text/quoted-numbers.ts";
import { huoshanOutline } from "../../rules/huoshan/reporting/outline.ts";
import { nationalOutline } from "../../rules/national/reporting/outline.ts";
import { cellsWith, figure, sources } from "../lib/projections/report-text/sources.ts";

const report = cellsWith({
  "requests/r1/total": 13,
  "requests/r2/total": 2,
  "requests/r3_1/total": 8,
  "requests/r3_3_1/total": 1,
  "requests/r3_4_1/total": 3,
  "requests/r3_7/total": 12,
  "requests/r4/total": 3,
  "challenges/reconsideration/total": 1,
  "challenges/reconsideration/corrected": 1,
});

const figures = [
  figure("published", "发布信息", 386, { cases: ["a", "b"] }),
  figure("key-areas", "发布重点领域信息", 94),
  figure("policy-documents", "发布规范性、政策性文件", 12, { cases: ["a"] }),
  figure("interpretations", "发布政策解读", 11, { cases: ["b"] }),
  figure("interpretations-visual", "图表图解、音频视频解读", 5, { cases: ["b"] }),
  figure("interpretations-media", "媒体解读", 1),
  figure("drafts-checked", "检查稿件", 402),
  figure("findings-mended", "发现后改正", 57),
  figure("account-posts", "公众号推送信息", 167),
  figure("subscribers", "公众号订阅量", undefined),
  figure("page-views", "网页浏览量", undefined),
  figure("trainings-attended", "参加业务培训", 2),
  figure("trainings-held", "组织业务培训", 1),
  figure("systems-made", "制定和修订制度", 3),
  ...["consultations-opened", "opinions-responded", "clarified", "guide-updates", "inspections"].map((id) =>
    figure(id, id, 0),
  ),
  figure("secrecy-reviews", "保密审查", 31),
  figure("complaints-closed", "办结投诉举报", 1, { cases: ["c"] }),
  figure("gazette-items", "通过公报发布", 4),
  figure("press-conferences", "举行新闻发布会", 0),
  figure("other-channel-items", "通过其他渠道发布", 9),
  figure("reading-visitors", "公共查阅场所查阅", undefined),
  figure("enquiries", "受理信息公开咨询", 26),
  figure("fees-waived", "减免信息处理费", 0),
  figure("complaints-received", "收到投诉举报", 1, { cases: ["c"] }),
];

const point = (sentence: string) => ({ sentence, cases: [] });
const from = sources({
  figures,
  report,
  fees: { sentence: "本年度发出收费通知的2件，收取信息处理费的1件，共计380元。" },
  problems: {
    year: "2026",
    problems: [point("超过“答复”的2件次。"), point("行政复议、行政诉讼结果为纠正的1件，答复的质量和依据还要加强。")],
    improvements: [],
  },
});

/** What the numbers of the sample texts are held against. */
export const TEXT_SOURCES: QuotedSources = { ...from, fees: { amount: 380, paid: 1, noticed: 2 } };

/** The national outline and 霍山's, drafted from a made-up year. */
export const TEXT_OUTLINES = ReportingSchema.parse({ outlines: [nationalOutline, huoshanOutline] }).outlines.map(
  (outline) => ({ id: outline.id, title: outline.title, sections: draftText(outline, from) }),
);
