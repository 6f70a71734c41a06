import type { CatalogueItem } from "../lib/model/catalogue.ts";

type Words = Pick<CatalogueItem, "columns" | "keywords">;

/** By what items of agencies' catalogues are about: the columns that such articles stand in and the words of their titles. */
export const ABOUT = {
  leaders: {
    columns: ["领导信息", "领导之窗", "机构职能"],
    keywords: ["领导信息", "领导简介", "领导分工", "工作分工", "局长", "副局长", "负责人"],
  },
  organProfile: {
    columns: ["机构概况", "机构职能", "机构设置"],
    keywords: ["机构概况", "机构职能", "机构设置", "内设机构", "主要职责", "办公地址", "办公时间", "联系方式", "三定"],
  },
  workProgress: {
    columns: ["工作动态", "工作进展", "政务动态"],
    keywords: ["工作进展", "工作动态", "推进会", "专项行动", "召开", "调研", "培训", "部署", "开展", "落实情况"],
  },
  annualPlan: {
    columns: ["规划计划", "工作计划", "年度计划"],
    keywords: ["年度计划", "工作计划", "工作要点", "工作安排", "重点工作"],
  },
  longTermPlan: {
    columns: ["规划计划", "发展规划"],
    keywords: ["中长期规划", "发展规划", "专项规划", "五年规划", "十四五", "十五五", "规划纲要"],
  },
  staffChanges: {
    columns: ["人事信息", "人事任免"],
    keywords: ["人事任免", "任前公示", "干部任免", "任免", "任职", "免职", "招聘", "招录", "录用", "遴选", "晋升"],
  },
  finalAccounts: {
    columns: ["财政预决算", "财政信息", "预决算公开", "预算决算", "财务信息"],
    keywords: ["决算", "部门决算", "决算公开", "三公经费", "决算说明"],
  },
  budget: {
    columns: ["财政预决算", "财政信息", "预决算公开", "预算决算", "财务信息"],
    keywords: ["预算", "部门预算", "预算公开", "三公经费", "预算说明"],
  },
  fundCentreFinalAccounts: {
    columns: ["财政预决算", "财政信息", "预决算公开", "预算决算", "财务信息"],
    keywords: ["基金中心", "医保中心", "单位决算", "决算", "决算公开"],
  },
  fundCentreBudget: {
    columns: ["财政预决算", "财政信息", "预决算公开", "预算决算", "财务信息"],
    keywords: ["基金中心", "医保中心", "单位预算", "预算", "预算公开"],
  },
  penaltyDecisions: {
    columns: ["行政执法", "行政处罚", "行政许可", "双公示", "基金监管", "信用信息", "定点医药机构"],
    keywords: [
      "行政处罚",
      "处罚决定",
      "处罚信息",
      "欺诈骗保",
      "违法违规",
      "典型案例",
      "曝光",
      "新增定点",
      "定点准入",
      "解除协议",
      "解除医保",
      "定点医药机构",
      "定点医疗机构",
      "定点零售药店",
    ],
  },
  enforcementBasis: {
    columns: ["行政执法", "执法公示", "权责清单", "基金监管"],
    keywords: [
      "执法人员",
      "执法主体",
      "执法证",
      "执法流程",
      "执法权限",
      "执法依据",
      "自由裁量",
      "裁量基准",
      "权责清单",
      "随机抽查事项",
      "救济渠道",
    ],
  },
  enforcementAnnualFigures: {
    columns: ["行政执法", "执法公示", "统计数据"],
    keywords: ["行政执法总体情况", "执法统计", "执法年报", "执法统计年报", "行政执法数据"],
  },
  deputyProposals: {
    columns: ["建议提案", "人大建议", "建议提案办理"],
    keywords: ["人大代表", "代表建议", "人大建议", "人民代表大会", "建议答复", "建议的答复"],
  },
  committeeProposals: {
    columns: ["建议提案", "政协提案", "建议提案办理"],
    keywords: ["政协委员", "政协提案", "委员提案", "政协", "提案", "提案答复", "提案的答复"],
  },
  announcements: {
    columns: ["通知公告", "公示公告"],
    keywords: ["公告", "通告", "公示", "温馨提示", "暂停服务", "停机", "系统维护", "放假"],
  },
  statistics: {
    columns: ["统计数据", "统计信息", "数据发布"],
    keywords: [
      "统计数据",
      "统计公报",
      "统计信息",
      "统计快报",
      "参保人数",
      "基金收支",
      "基金运行",
      "收支情况",
      "运行情况",
    ],
  },
  normativeDocuments: {
    columns: ["政策文件", "规范性文件", "政策法规"],
    keywords: [
      "规范性文件",
      "实施办法",
      "管理办法",
      "暂行办法",
      "办法的通知",
      "实施细则",
      "实施意见",
      "规定的通知",
      "政策",
    ],
  },
  otherDocuments: {
    columns: ["其他文件", "文件资料", "政府文件", "通知公告"],
    keywords: ["非政策类", "工作方案", "开展活动的通知", "表彰", "通报", "成立领导小组", "转发"],
  },
  interpretations: {
    columns: ["政策解读", "解读回应"],
    keywords: ["解读", "政策解读", "一图读懂", "图解", "政策问答", "问答", "答记者问", "明白纸"],
  },
  procurement: {
    columns: ["政府采购", "招标采购"],
    keywords: ["采购", "政府采购", "招标", "中标", "成交结果", "采购合同", "采购意向", "询价", "磋商", "比选"],
  },
  responses: {
    columns: ["回应关切", "解读回应", "热点回应"],
    keywords: ["回应", "回应关切", "辟谣", "不实信息", "网传", "情况说明", "热点问题", "留言答复", "舆情"],
  },
  consultations: {
    columns: ["意见征集", "征集调查", "互动交流", "决策公开"],
    keywords: [
      "征求意见",
      "意见征集",
      "征集意见",
      "公开征求",
      "意见建议",
      "征求意见稿",
      "听证",
      "意见反馈",
      "采纳情况",
    ],
  },
  surveys: {
    columns: ["网上调查", "征集调查", "互动交流"],
    keywords: ["网上调查", "问卷", "问卷调查", "满意度调查", "在线调查", "调查问卷"],
  },
  disclosureGuide: { columns: ["政府信息公开指南", "公开指南"], keywords: ["公开指南", "信息公开指南", "公开目录"] },
  disclosureRules: {
    columns: ["政府信息公开制度", "公开制度"],
    keywords: ["信息公开条例", "公开制度", "信息公开办法", "政府信息公开条例"],
  },
  annualReport: {
    columns: ["政府信息公开年报", "年度报告", "公开年报"],
    keywords: ["年度报告", "信息公开年报", "公开工作年度报告", "信息公开工作报告", "年报"],
  },
  onRequestGuide: {
    columns: ["依申请公开"],
    keywords: ["依申请公开", "申请表", "申请流程", "申请须知", "公开申请表", "申请入口"],
  },
} satisfies Record<string, Words>;
