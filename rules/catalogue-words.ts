import type { CatalogueItem } from "../lib/model/catalogue.ts";

type Words = Pick<CatalogueItem, "columns" | "keywords">;

/** Both lists with blanks between the words. */
function about(columns: string, keywords: string): Words {
  return { columns: columns.split(" "), keywords: keywords.split(" ") };
}

/** By what items of agencies' catalogues are about: the columns that such articles stand in and the words of their titles. */
export const ABOUT = {
  leaders: about("领导信息 领导之窗 机构职能", "领导信息 领导班子 领导简介 领导分工 工作分工 局长 副局长 负责人"),
  organProfile: about(
    "机构概况 机构职能 机构设置",
    "机构概况 机构职能 机构设置 内设机构 主要职责 办公地址 办公时间 联系方式 三定",
  ),
  workProgress: about(
    "工作动态 工作进展 政务动态",
    "工作进展 工作动态 推进会 专项行动 召开 调研 培训 部署 开展 集中宣传 宣传活动 工作会议 座谈 落实情况",
  ),
  annualPlan: about("规划计划 工作计划 年度计划", "年度计划 工作计划 工作要点 工作安排 重点工作"),
  longTermPlan: about("规划计划 发展规划", "中长期规划 发展规划 专项规划 五年规划 十四五 十五五 规划纲要"),
  staffChanges: about("人事信息 人事任免", "人事任免 任前公示 干部任免 任免 任职 免职 招聘 招录 录用 遴选 晋升"),
  finalAccounts: about("财政预决算 财政信息 预决算公开 预算决算 财务信息", "决算 部门决算 决算公开 三公经费 决算说明"),
  budget: about("财政预决算 财政信息 预决算公开 预算决算 财务信息", "预算 部门预算 预算公开 三公经费 预算说明"),
  fundCentreFinalAccounts: about(
    "财政预决算 财政信息 预决算公开 预算决算 财务信息",
    "基金中心 医保中心 单位决算 决算 决算公开",
  ),
  fundCentreBudget: about(
    "财政预决算 财政信息 预决算公开 预算决算 财务信息",
    "基金中心 医保中心 单位预算 预算 预算公开",
  ),
  penaltyDecisions: about(
    "行政执法 行政处罚 行政许可 双公示 基金监管 信用信息 定点医药机构",
    "行政处罚 处罚决定 处罚信息 欺诈骗保 违法违规 典型案例 曝光 新增定点 定点准入 解除协议 解除医保 定点医药机构 定点医疗机构 定点零售药店",
  ),
  enforcementBasis: about(
    "行政执法 执法公示 权责清单 基金监管",
    "执法人员 执法主体 执法证 执法流程 执法权限 执法依据 自由裁量 裁量基准 权责清单 随机抽查事项 救济渠道",
  ),
  enforcementAnnualFigures: about(
    "行政执法 执法公示 统计数据",
    "行政执法总体情况 执法统计 执法年报 执法统计年报 行政执法数据",
  ),
  deputyProposals: about(
    "建议提案 人大建议 建议提案办理",
    "人大代表 代表建议 人大建议 人民代表大会 建议答复 建议的答复",
  ),
  committeeProposals: about(
    "建议提案 政协提案 建议提案办理",
    "政协委员 政协提案 委员提案 市政协 区政协 县政协 提案 提案答复 提案的答复",
  ),
  announcements: about("通知公告 公示公告", "公告 通告 公示 温馨提示 暂停服务 停机 系统维护 放假"),
  statistics: about(
    "统计数据 统计信息 数据发布",
    "统计数据 统计公报 统计信息 统计快报 参保人数 基金收支 基金运行 收支情况 运行情况",
  ),
  normativeDocuments: about(
    "政策文件 规范性文件 政策法规",
    "规范性文件 实施办法 管理办法 暂行办法 办法的通知 实施细则 实施意见 规定的通知 政策文件",
  ),
  otherDocuments: about(
    "其他文件 文件资料 政府文件 通知公告",
    "非政策类 工作的通知 工作方案 开展活动的通知 表彰 通报 成立领导小组 转发",
  ),
  interpretations: about("政策解读 解读回应", "解读 政策解读 一图读懂 图解 政策问答 问答 答记者问 明白纸"),
  procurement: about("政府采购 招标采购", "采购 政府采购 招标 中标 成交结果 采购合同 采购意向 询价 磋商 比选"),
  responses: about("回应关切 解读回应 热点回应", "回应 回应关切 辟谣 不实信息 网传 情况说明 热点问题 留言答复 舆情"),
  consultations: about(
    "意见征集 征集调查 互动交流 决策公开",
    "征求意见 意见征集 征集意见 公开征求 意见建议 征求意见稿 听证 意见反馈 采纳情况",
  ),
  surveys: about("网上调查 征集调查 互动交流", "网上调查 问卷 问卷调查 满意度调查 在线调查 调查问卷"),
  disclosureGuide: about("政府信息公开指南 公开指南", "公开指南 信息公开指南 公开目录"),
  disclosureRules: about("政府信息公开制度 公开制度", "信息公开条例 公开制度 信息公开办法 政府信息公开条例"),
  annualReport: about(
    "政府信息公开年报 年度报告 公开年报",
    "年度报告 信息公开年报 公开工作年度报告 信息公开工作报告 年报",
  ),
  onRequestGuide: about("依申请公开", "依申请公开 申请表 申请流程 申请须知 公开申请表 申请入口"),
  committee: about("机构职能 组织领导", "公开领导小组 领导小组 公开机构 公开工作机构"),
  disclosureCatalogue: about("政府信息公开目录 公开目录", "公开目录 主动公开目录 公开事项目录 基本目录"),
  drugLists: about(
    "药品目录 诊疗项目 医保目录 政策文件",
    "药品目录 诊疗项目 耗材目录 医用耗材 服务设施 医保目录 集采 集中带量采购 药品价格 服务价格",
  ),
  inspections: about(
    "基金监管 双随机 监督检查 行政执法 定点医药机构",
    "随机抽查 双随机 抽查结果 抽查情况 检查结果 飞行检查 专项检查 监督检查 稽核 处理决定",
  ),
  penalties: about(
    "行政处罚 双公示 行政执法 基金监管 信用信息",
    "行政处罚 处罚决定 处罚信息 欺诈骗保 违法违规 典型案例 曝光 违法行为",
  ),
  permitsAndPenalties: about(
    "行政许可 行政处罚 双公示 行政执法",
    "行政许可 许可决定 行政处罚 处罚决定 处罚信息 欺诈骗保 违法违规 典型案例 曝光 双公示",
  ),
  enforcementDecisions: about(
    "行政执法 行政强制 执法公示 基金监管",
    "行政强制 强制决定 执法决定 行政检查 责令退回 责令改正 暂停结算",
  ),
  credit: about("信用信息 基金监管 定点医药机构", "信用信息 信用评价 信用等级 失信 守信 定点申请"),
  permitProcedures: about(
    "行政许可 管理服务事项 权责清单",
    "许可条件 许可程序 许可依据 许可事项 管理服务事项 申请条件 办理依据",
  ),
  penaltyProcedures: about(
    "行政处罚 行政强制 执法公示",
    "处罚依据 处罚程序 处罚条件 强制依据 强制程序 裁量基准 自由裁量",
  ),
  permits: about("行政许可 双公示", "行政许可 许可决定 许可信息 准予许可"),
  serviceGuides: about(
    "办事指南 服务指南 经办流程 公共服务 办事服务",
    "办事指南 服务指南 办理流程 经办流程 服务事项 办理材料 便民 经办 一次告知 备案流程",
  ),
  designated: about(
    "定点医药机构 定点机构",
    "新增定点 取消定点 定点名单 定点准入 定点医药机构 定点医疗机构 定点零售药店 解除协议",
  ),
  fundFigures: about(
    "医保基金 基金信息 统计数据 基金监管",
    "参保人数 参保情况 基金收支 收支情况 待遇支付 基金运行 收支结余 基金预算执行",
  ),
  medicalAid: about("医疗救助 社会救助", "医疗救助 救助人数 救助标准 救助资金 困难群众 资助参保"),
  expenses: about(
    "财政预决算 财务信息 财政信息",
    "三公经费 办公费 会议费 招待费 差旅费 公务用车 车辆购置 费用使用 机关运行经费",
  ),
  decisionDrafts: about(
    "意见征集 决策公开 重大决策 征集调查 互动交流",
    "征求意见 意见征集 征集意见 公开征求 征求意见稿 听证 意见反馈 采纳情况 决策草案 重大决策",
  ),
  decisions: about("决策公开 会议公开 政策文件", "议定事项 会议纪要 局务会议 党组会议 会议信息 重大行政决策"),
  execution: about(
    "执行公开 工作落实 重点工作 工作动态",
    "执行措施 实施步骤 责任分工 执行情况 落实情况 进展情况 贯彻落实 民生实事 民心工程 后续措施",
  ),
  accountability: about("执行公开 问责情况", "问责 问责情况 不作为 慢作为 乱作为"),
  powerList: about("权责清单 管理公开 行政权力", "权责清单 权力清单 责任清单 行政职权 职权目录 追责情形"),
  proposalReplies: about(
    "建议提案 建议提案办理",
    "人大代表 代表建议 人大建议 政协委员 政协提案 委员提案 提案答复 建议答复 提案 建议的答复",
  ),
  plans: about(
    "规划计划 发展规划 工作计划",
    "发展规划 专项规划 五年规划 十四五 十五五 规划纲要 工作要点 年度计划 年度工作报告 工作总结",
  ),
  projects: about("重大建设项目 重大项目", "建设项目 项目批准 项目实施 重大项目 信息平台建设"),
  emergencies: about("应急管理 突发事件", "应急预案 突发事件 突发公共事件 预警信息 应急演练 应对情况"),
  medicalServices: about(
    "医疗服务 重点领域 医保服务",
    "医疗服务 医保服务 待遇保障 门诊 住院 异地就医 生育保险 慢特病 报销",
  ),
  equipment: about("设备采购 重点领域 政府采购", "设备采购 公共设备 医疗设备 医疗机构采购"),
} satisfies Record<string, Words>;
