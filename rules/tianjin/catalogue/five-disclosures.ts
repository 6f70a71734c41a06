import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { atOnce, decided, ordinary } from "../../publishing-periods.ts";
import { measures } from "./common.ts";

const DECIDED = "作出之日起20个工作日内";

/** 第五条至第九条: 决策、执行、管理、服务、结果. */
export const fiveDisclosures = [
  {
    ...measures("第五条", "决策公开"),
    ...ABOUT.decisionDrafts,
    ...ordinary("change", "决策前"),
    id: "consultations",
    title: "重大决策预公开和意见反馈",
    content: "决策草案、决策依据；意见收集和采纳情况",
    articleKind: "decision-draft",
  },
  {
    ...measures("第五条", "决策公开"),
    ...ABOUT.decisions,
    ...atOnce("及时"),
    id: "decisions",
    title: "决策议定事项",
    content: "议定事项和相关文件",
  },
  {
    ...measures("第六条", "执行公开"),
    ...ABOUT.execution,
    ...ordinary(),
    id: "execution",
    title: "重点任务执行情况",
    content: "重点改革任务、重要政策、重大项目的执行措施、实施步骤、责任分工、监督方式；执行情况和后续措施",
  },
  {
    ...measures("第六条", "执行公开"),
    ...ABOUT.accountability,
    ...ordinary(),
    id: "accountability",
    title: "问责情况",
    content: "不作为、乱作为、慢作为等问责情况",
  },
  {
    ...measures("第七条", "管理公开"),
    ...ABOUT.powerList,
    ...ordinary("change", "动态调整"),
    id: "power-list",
    title: "权责清单",
    content: "每项职权的名称、编码、类型、依据、行使主体、流程图、监督方式，对应的责任事项和追责情形",
  },
  {
    ...measures("第七条", "管理公开"),
    ...ABOUT.enforcementBasis,
    ...ordinary(),
    id: "enforcement-basis",
    title: "行政执法主体、职责和程序",
    content: "行政执法主体、职责、权限、依据、程序、救济渠道、自由裁量基准；服务指南、执法流程图",
  },
  {
    ...measures("第七条", "管理公开"),
    ...ABOUT.inspections,
    ...decided("enforcement", DECIDED),
    id: "enforcement-decisions",
    title: "行政执法决定（许可、处罚以外）",
    content: "行政执法决定",
  },
  {
    ...measures("第七条", "管理公开"),
    ...ABOUT.permitsAndPenalties,
    ...decided("permit-penalty", "作出之日起7个工作日内"),
    id: "permits-and-penalties",
    title: "行政许可、行政处罚决定",
    content: "行政许可、行政处罚决定",
  },
  {
    ...measures("第八条", "服务公开"),
    ...ABOUT.serviceGuides,
    ...ordinary("change", "动态调整"),
    id: "service-guides",
    title: "服务事项目录和办事指南",
    content:
      "公共服务事项目录；办事指南的事项名称、设定依据、申请条件、办理材料、地点、机构、时间、联系电话、流程、收费依据及标准、监督渠道",
    channel: "局门户网站、经办服务窗口、宣传折页",
    articleKind: "guide",
  },
  {
    ...measures("第九条", "结果公开"),
    ...ABOUT.workProgress,
    ...ordinary(),
    id: "results",
    title: "重点工作落实结果",
    content: "全面深化改革任务、市政府重点工作、民心工程等重点工作和重要决策的贯彻落实结果",
  },
  {
    ...measures("第九条", "结果公开"),
    ...ABOUT.annualPlan,
    ...ordinary("year", "年度"),
    id: "annual-plan",
    title: "年度工作要点和工作报告",
    content: "年度工作要点、年度工作报告",
  },
  {
    ...measures("第九条", "结果公开"),
    ...ABOUT.proposalReplies,
    ...ordinary(),
    id: "proposal-replies",
    title: "建议提案办理结果",
    content: "人大代表建议、政协提案办理结果；涉及公共利益、公众权益、社会关切和需要广泛知晓的，原则上要全文公开",
    articleKind: "proposal-reply",
  },
] satisfies CatalogueItem[];
