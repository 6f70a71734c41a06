import type { Disagreement } from "../../lib/model/disagreement.ts";
import {
  budgetLaw,
  decisionRules,
  enforcementOpinion,
  opennessRules,
  opinionRules,
  penaltyLaw,
  regulation,
} from "./procedures/law.ts";

/** Where national documents say different things of the same matter (DOMAIN 1.1, 1.7, 5.2). */
export const disagreements: Disagreement[] = [
  {
    id: "permit-penalty-days",
    topic: "许可、处罚决定的公开期限",
    says: [
      { what: "20个工作日；法律、法规另有规定的从其规定", basis: regulation("第二十六条") },
      { what: "许可、处罚决定7个工作日，其他执法决定20个工作日", basis: enforcementOpinion("（六）") },
    ],
    leads: 1,
    why: "对许可、处罚专门规定了更短的时间，按短的办，也不违反条例的20个工作日。",
    about: [
      { procedure: "article", clock: "publication-permit-penalty" },
      { procedure: "article", clock: "publication-changed-permit-penalty" },
    ],
  },
  {
    id: "budget-days",
    topic: "部门预算、决算的公开期限",
    says: [
      { what: "20个工作日；法律、法规另有规定的从其规定", basis: regulation("第二十六条") },
      { what: "批复后20日，按自然日计算", basis: budgetLaw("第十四条") },
    ],
    leads: 1,
    why: "预算法是法律，条例写明法律另有规定的从其规定；自然日比工作日短。",
    about: [
      { procedure: "article", clock: "publication-budget" },
      { procedure: "article", clock: "publication-changed-budget" },
    ],
  },
  {
    id: "withdrawn-penalty-days",
    topic: "处罚决定变更、撤销后的撤下期限",
    says: [
      { what: "及时撤下，没有日数", basis: enforcementOpinion("（六）") },
      { what: "3日内撤回并公开说明理由，这里的日是工作日", basis: penaltyLaw("第四十八条", "第八十五条") },
    ],
    leads: 1,
    why: "处罚法是法律，并且写明了日数。",
    about: [{ procedure: "article", clock: "take-down-penalty" }],
  },
  {
    id: "first-release-hours",
    topic: "重大舆情的首次发布",
    says: [
      { what: "24小时内举行新闻发布会，其他舆情48小时内回应；没有5小时", basis: opinionRules("关于政务舆情回应") },
      {
        what: "特别重大、重大突发事件5小时内发布权威信息，24小时内举行新闻发布会",
        basis: opennessRules("关于政务舆情回应"),
      },
    ],
    leads: 1,
    why: "5小时只见于后发的80号文，要求更严；引用依据时不要写成61号文。",
    about: [{ procedure: "public-opinion", clock: "first-release" }],
  },
  {
    id: "annual-report-dates",
    topic: "年度报告的两个日期",
    says: [
      { what: "部门：1月31日前报送主管部门，并向社会公布", basis: regulation("第四十九条第一款") },
      { what: "政府信息公开工作主管部门：3月31日前公布本级政府的年度报告", basis: regulation("第四十九条第二款") },
    ],
    leads: 0,
    why: "医疗保障局是政府部门，适用1月31日；3月31日是本级政府报告的日期。1月31日逢休息日不顺延，应提前报送和公布。",
    about: [
      { procedure: "duty-annual-report", clock: "publish" },
      { procedure: "duty-annual-report", clock: "submit" },
    ],
  },
  {
    id: "consultation-days",
    topic: "决策草案征求意见的时间",
    says: [
      { what: "需要公众参与决策的信息应当主动公开，没有征求意见的日数", basis: regulation("第十九条") },
      { what: "重大行政决策草案一般不少于30日", basis: decisionRules("第十五条") },
    ],
    leads: 1,
    why: "属于重大行政决策的按30日掌握；因情况紧急缩短的，公布草案时说明。不属于重大行政决策的，由本单位确定合理时间。",
    about: [{ procedure: "article", clock: "consultation" }],
  },
];
