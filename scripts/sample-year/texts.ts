const TOPICS = [
  "城乡居民基本医疗保险基金收支决算",
  "定点零售药店名单及服务协议文本",
  "飞行检查发现问题的定点医疗机构和处理结果",
  "职工医保门诊共济保障的实施办法",
  "城乡居民医保个人缴费标准的依据文件",
  "门诊慢特病病种认定标准及办理流程",
  "集中带量采购药品在本县落地执行的目录",
  "医疗救助资金的分配和使用情况",
  "社会监督员的聘任办法和名单",
  "长期护理保险试点机构的遴选结果",
  "异地就医直接结算的开通情况",
  "行政处罚决定书的文号和案由",
  "内设股室职责和编制数",
  "基金监管专项整治工作方案",
  "新生儿参保登记所需材料",
  "大病保险承办机构的招标文件",
  "按病种分值付费的病种目录及分值",
  "村卫生室纳入医保结算的批复",
  "生育津贴申领的审核时限",
  "举报奖励资金的发放件数和金额",
  "医用耗材价格监测报告",
  "电子凭证推广的经费预算",
  "窗口服务满意度调查问卷和结果",
  "困难群众资助参保的财政配套文件",
] as const;
const PERIODS = ["2025年", "2024年", "2023年", "2022年", "2021年", "2020年"] as const;

/** What a request of the sample asks for; no two of some hundred and forty ask for the same. */
export function contentOf(number: number): string {
  const period = PERIODS[Math.floor(number / TOPICS.length) % PERIODS.length] ?? "";
  return `${period}${TOPICS[number % TOPICS.length] ?? ""}`;
}

/** Departments of the sample's agency. */
export const DEPARTMENTS = ["办公室", "待遇保障股", "医药服务管理股", "基金监管股", "医疗保障中心"] as const;

/** Who signs what. */
export const STAFF = {
  officer: "经办人样例",
  head: "工作机构负责人样例",
  leader: "分管领导样例",
  reviewer: "审查人员样例",
} as const;

/** Facts and reasons of a reply, by the outcome's first letters; the longest that fits is taken. */
const REASONS: Readonly<Record<string, string>> = {
  "r3-1": "所申请的信息可以公开，随文提供。",
  "r3-2": "文件中的会议讨论部分属于过程性信息，其余可以公开，已作区分处理。",
  "r3-3": "经审查，所申请的信息属于依法不予公开的情形，理由已在答复中逐项说明。",
  "r3-3-8": "参保缴费记录有专门的查询办法，已告知查询途径。",
  "r3-4": "经在公文系统和档案中检索，没有查到所申请的信息。",
  "r3-4-2": "所申请的数据没有现成的记录，需要汇总加工。",
  "r3-4-3": "补正后仍看不出所指的是哪一份文件。",
  "r3-5": "所提事项不作为政府信息公开申请处理，已告知相应的渠道。",
  "r3-5-2": "相同的信息此前已经答复，不再重复处理。",
  "r3-6": "已按规定告知，不再处理。",
};

/** The reason of a reply with this outcome. */
export function reasonFor(outcome: string): string {
  const [longest] = Object.keys(REASONS)
    .filter((key) => outcome === key || outcome.startsWith(`${key}-`))
    .sort((a, b) => b.length - a.length);
  return REASONS[longest ?? "r3-1"] ?? "";
}
