import type { ReportLabels } from "./report-labels.ts";

/**
 * The words of 《中华人民共和国政府信息公开工作年度报告格式》 (国办公开办函〔2021〕30号) by which a cell is called, as printed: on the screen and in the files
 * (rules/national/reporting/labels.ts lays them out), and in the sentences about a cell.
 */
export const DISCLOSURE_BLOCKS: ReportLabels["disclosure"]["blocks"] = [
  {
    title: "第二十条第（一）项",
    columns: ["本年制发件数", "本年废止件数", "现行有效件数"],
    rows: [
      {
        title: "规章",
        cells: ["disclosure/regulations/made", "disclosure/regulations/repealed", "disclosure/regulations/valid"],
      },
      {
        title: "行政规范性文件",
        cells: ["disclosure/normative/made", "disclosure/normative/repealed", "disclosure/normative/valid"],
      },
    ],
  },
  {
    title: "第二十条第（五）项",
    columns: ["本年处理决定数量"],
    rows: [{ title: "行政许可", cells: ["disclosure/permits/count"] }],
  },
  {
    title: "第二十条第（六）项",
    columns: ["本年处理决定数量"],
    rows: [
      { title: "行政处罚", cells: ["disclosure/penalties/count"] },
      { title: "行政强制", cells: ["disclosure/coercion/count"] },
    ],
  },
  {
    title: "第二十条第（八）项",
    columns: ["本年收费金额（单位：万元）"],
    rows: [{ title: "行政事业性收费", cells: ["disclosure/charges/amount"] }],
  },
];

/** Of part three. */
export const REQUEST_WORDS: Omit<ReportLabels["requests"], "relation" | "applicants"> = {
  organisations: "法人或其他组织",
  results: "三、本年度办理结果",
  columns: {
    natural: "自然人",
    company: "商业企业",
    research: "科研机构",
    charity: "社会公益组织",
    legal: "法律服务机构",
    "other-org": "其他",
    total: "总计",
  },
  groups: [
    {
      title: "（三）不予公开",
      leaves: ["r3_3_1", "r3_3_2", "r3_3_3", "r3_3_4", "r3_3_5", "r3_3_6", "r3_3_7", "r3_3_8"],
    },
    { title: "（四）无法提供", leaves: ["r3_4_1", "r3_4_2", "r3_4_3"] },
    { title: "（五）不予处理", leaves: ["r3_5_1", "r3_5_2", "r3_5_3", "r3_5_4", "r3_5_5"] },
    { title: "（六）其他处理", leaves: ["r3_6_1", "r3_6_2", "r3_6_3"] },
  ],
  rows: {
    r1: "一、本年新收政府信息公开申请数量",
    r2: "二、上年结转政府信息公开申请数量",
    r3_1: "（一）予以公开",
    r3_2: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    r3_3_1: "1.属于国家秘密",
    r3_3_2: "2.其他法律行政法规禁止公开",
    r3_3_3: "3.危及“三安全一稳定”",
    r3_3_4: "4.保护第三方合法权益",
    r3_3_5: "5.属于三类内部事务信息",
    r3_3_6: "6.属于四类过程性信息",
    r3_3_7: "7.属于行政执法案卷",
    r3_3_8: "8.属于行政查询事项",
    r3_4_1: "1.本机关不掌握相关政府信息",
    r3_4_2: "2.没有现成信息需要另行制作",
    r3_4_3: "3.补正后申请内容仍不明确",
    r3_5_1: "1.信访举报投诉类申请",
    r3_5_2: "2.重复申请",
    r3_5_3: "3.要求提供公开出版物",
    r3_5_4: "4.无正当理由大量反复申请",
    r3_5_5: "5.要求行政机关确认或重新出具已获取信息",
    r3_6_1: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    r3_6_2: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    r3_6_3: "3.其他",
    r3_7: "（七）总计",
    r4: "四、结转下年度继续办理",
  },
};

/** Of part four. */
export const CHALLENGE_WORDS: ReportLabels["challenges"] = {
  litigation: "行政诉讼",
  rows: { reconsideration: "行政复议", "direct-suit": "未经复议直接起诉", "suit-after": "复议后起诉" },
  columns: {
    maintained: "结果维持",
    corrected: "结果纠正",
    other: "其他结果",
    pending: "尚未审结",
    total: "总计",
  },
};
