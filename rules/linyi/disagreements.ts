import type { Disagreement } from "../../lib/model/disagreement.ts";
import type { Citation } from "../../lib/model/finding.ts";
import { opennessRules, regulation } from "../national/procedures/law.ts";

const own = (clause: string): Citation[] => [{ document: "临沂市医疗保障局政务公开考核方案", clause }];

/** Where the plan of 2020 says other things than national documents (DOMAIN 8.1). */
export const disagreements: Disagreement[] = [
  {
    id: "linyi-interpretation",
    topic: "政策解读什么时候发布",
    says: [
      { what: "与文件同步组织、同步审签、同步部署", basis: opennessRules("关于政策解读") },
      { what: "文件发布后3个工作日内", basis: own("三（四）") },
    ],
    leads: 0,
    why: "同步更严，做到同步也就符合3个工作日；3个工作日另作为本市考核的期限提示。",
    about: ["interpretation", "interpretation-with-policy", "interpretation-local"].map((clock) => ({
      procedure: "article",
      clock,
    })),
  },
  {
    id: "linyi-assessment",
    topic: "考核的等次和记分",
    says: [
      { what: "各级人民政府应当建立考核、社会评议和责任追究制度，没有规定等次和分值", basis: regulation("第四十六条") },
      { what: "5分制，按五种情形扣分", basis: own("二（四）") },
    ],
    leads: 1,
    why: "怎样考核由本单位规定，与条例不冲突，照办；依申请公开超期的，扣分之外仍是违反条例。",
    about: [{ procedure: "deduction" }],
  },
];
