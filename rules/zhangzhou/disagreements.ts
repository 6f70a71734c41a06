import type { Disagreement } from "../../lib/model/disagreement.ts";
import type { Citation } from "../../lib/model/finding.ts";
import { budgetLaw, enforcementOpinion, opennessRules, regulation } from "../national/procedures/law.ts";

const own = (...clauses: readonly string[]): Citation[] =>
  clauses.map((clause) => ({ document: "漳州市医疗保障局主动公开目录", clause }));
const article = (...clocks: readonly string[]) => clocks.map((clock) => ({ procedure: "article", clock }));

/** Where the catalogue says other things than the documents that it names, as far as limits of articles are concerned (DOMAIN 8.1). */
export const disagreements: Disagreement[] = [
  {
    id: "zhangzhou-interpretation",
    topic: "政策解读什么时候发布",
    says: [
      { what: "与文件同步组织、同步审签、同步部署", basis: opennessRules("关于政策解读") },
      { what: "20个工作日内", basis: own("第19行") },
    ],
    leads: 0,
    why: "同步更严，做到同步也就符合目录；目录的时间另作为本地的期限提示。",
    about: article("interpretation", "interpretation-with-policy", "interpretation-local"),
  },
  {
    id: "zhangzhou-penalties",
    topic: "行政处罚决定的公开期限",
    says: [
      { what: "许可、处罚决定7个工作日，其他执法决定20个工作日", basis: enforcementOpinion("（六）") },
      { what: "时限栏写20个工作日，依据栏又引用7个工作日", basis: own("第10行") },
    ],
    leads: 0,
    why: "目录的时限与它自己引用的文件不一致，按文件、也按短的办；同一文件的文号应为118号。",
    about: article("publication-permit-penalty", "publication-changed-permit-penalty"),
  },
  {
    id: "zhangzhou-budget",
    topic: "预算、决算的公开期限",
    says: [
      { what: "批复后20日，按自然日计算", basis: budgetLaw("第十四条") },
      { what: "20个工作日", basis: own("第3行", "第4行") },
    ],
    leads: 0,
    why: "预算法是法律，自然日比工作日短；按目录的20个工作日公开会超期。",
    about: article("publication-budget", "publication-changed-budget"),
  },
  {
    id: "zhangzhou-at-once",
    topic: "实时公开、实时更新",
    says: [
      { what: "形成或者变更之日起20个工作日内", basis: regulation("第二十六条") },
      { what: "领导信息、机构概况、通知公告等实时公开或者实时更新", basis: own("“公开时限”栏") },
    ],
    leads: 1,
    why: "目录对这些事项要求更严，照目录当日公开；超过20个工作日的，才是违反条例。",
    about: article("publication-at-once", "publication-changed-at-once"),
  },
  {
    id: "zhangzhou-personnel",
    topic: "人事信息公开到什么程度",
    says: [
      { what: "内部人事管理信息可以不予公开", basis: regulation("第十六条") },
      { what: "人事信息变更列为主动公开事项", basis: own("第14行") },
    ],
    leads: 0,
    why: "只公开应当让公众知道的任免；内部的考核、奖惩、调配等不因列入目录就要公开。",
  },
];
