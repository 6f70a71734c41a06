import type { Citation } from "../../lib/model/finding.ts";
import type { ScoringText } from "../../lib/model/scoring.ts";

function clause(number: string): Citation[] {
  return [{ document: "临沂市医疗保障局政务公开考核方案", clause: number }];
}

/** All limits by which an article has to be public (条例第二十六条 and stricter ones). */
const PUBLICATION = ["ordinary", "permit-penalty", "enforcement", "budget", "at-once", "fixed-date"].flatMap(
  (limit) => [`publication-${limit}`, ...(limit === "fixed-date" ? [] : [`publication-changed-${limit}`])],
);

/**
 * 二（四）: five points, and five 情形 that cost some of them each time. 解读 is measured by the plan's own three working days
 * (三（四）), not by the 同步 of 国办发〔2016〕80号: it is this plan that marks down. An article or a 解读 that never came out is
 * 应公开未公开, one that came out late 不及时; a clarification (条例第六条) that is late is 不及时 however it ends.
 * An update is nobody's fault; what was not said to be one or the other is proposed, and a person looks.
 */
export const scoring: ScoringText = {
  title: "政务公开考核记分",
  basis: clause("二（四）"),
  full: 500,
  floor: 0,
  deductions: [
    {
      id: "not-published",
      title: "相关信息应公开未公开",
      basis: clause("二（四）1"),
      hundredths: 20,
      from: [
        { breach: "article", clocks: PUBLICATION, how: "open" },
        { breach: "article", clocks: ["interpretation-local"], how: "open" },
        { catalogue: "overdue" },
        { catalogue: "never" },
      ],
    },
    {
      id: "incomplete-late-wrong",
      title: "主动公开不全面、不及时、不准确",
      basis: clause("二（四）2"),
      hundredths: 10,
      from: [
        { breach: "article", clocks: PUBLICATION, how: "late" },
        { breach: "article", clocks: ["interpretation-local"], how: "late" },
        { breach: "clarification" },
        { catalogue: "late" },
        { differs: "article" },
        { step: "amend", of: "article", when: { field: "amend-kind", notIn: ["update"] }, unlessDiffered: true },
      ],
    },
    {
      id: "late-reply",
      title: "受理依申请公开不及时，超过规定时限回复",
      basis: clause("二（四）3"),
      hundredths: 50,
      from: [{ breach: "request", clocks: ["reply"] }],
    },
    {
      id: "not-carried-out",
      title: "对上级的部署和要求不认真落实",
      basis: clause("二（四）4"),
      hundredths: 20,
      from: [{ breach: "duty-ad-hoc" }],
    },
    {
      id: "complaint-upheld",
      title: "被举报投诉，经调查属实",
      basis: clause("二（四）5"),
      hundredths: 50,
      from: [
        { outcome: "complaint", is: ["upheld", "partly-upheld"], decidedBy: "decide", department: "investigated" },
      ],
    },
  ],
};
