import type { Disagreement } from "../../lib/model/disagreement.ts";
import type { Citation } from "../../lib/model/finding.ts";
import { decisionRules } from "../national/procedures/law.ts";

const own = (clause: string): Citation[] => [{ document: "天津市医疗保障局政务公开实施办法", clause }];

/** Where the measures of 2019, which have expired, say other things than national documents (DOMAIN 8.1). */
export const disagreements: Disagreement[] = [
  {
    id: "tianjin-draft-published",
    topic: "决策草案征求意见的时间",
    says: [
      { what: "重大行政决策草案一般不少于30日", basis: decisionRules("第十五条") },
      { what: "重大决策预公开，没有写日数", basis: own("第五条") },
    ],
    leads: 0,
    why: "办法没有写日数，属于重大行政决策的按30日掌握。",
    about: [{ procedure: "article", clock: "consultation" }],
  },
];
