import type { ReportingText } from "../../lib/model/reporting.ts";
import { huoshanOutline } from "./reporting-outline.ts";

const cite =
  (system: string) =>
  (...clauses: string[]) =>
    clauses.map((clause) => ({ document: `霍山县医保局${system}`, clause }));
const yearly = cite("政府信息公开年度报告制度");
const statistics = cite("政府信息公开统计制度");
const complaints = cite("政府信息公开投诉举报受理制度");
const inspections = cite("政府信息公开监督检查制度");
const risk = cite("政府信息公开舆情风险评估制度");
const ensured = "监督保障";

/** 年度报告制度第四条 asks for these beside the national figures; 统计制度第四条 has the figures of each quarter sent in time. */
export const reporting: ReportingText = {
  counts: [
    {
      id: "complaints-received",
      title: "收到投诉举报",
      unit: "件",
      group: ensured,
      basis: [...complaints("第二条"), ...yearly("第四条（四）")],
      from: { procedure: "complaint", step: "receive" },
      by: ["complaint-category", "complaint-channel", "investigated", "is-anonymous"],
      main: true,
    },
    {
      id: "complaints-in-time",
      title: "按期办理投诉举报",
      unit: "件",
      group: ensured,
      basis: complaints("第四条（三）", "第五条"),
      from: { procedure: "complaint", kept: true, clocks: ["handling", "not-accepted-notice", "transfer"] },
      by: ["complaint-category"],
    },
    {
      id: "complaints-late",
      title: "超期办理投诉举报",
      unit: "件次",
      group: ensured,
      basis: complaints("第四条（三）", "第五条"),
      from: {
        procedure: "complaint",
        breach: true,
        clocks: ["handling", "not-accepted-notice", "transfer"],
        how: "late",
      },
      by: ["complaint-category"],
    },
    {
      id: "inspection-findings",
      title: "检查发现问题",
      unit: "个",
      group: ensured,
      basis: inspections("第六条"),
      from: { procedure: "inspection", step: "finding", each: "taking" },
      by: ["finding-kind", "severity", "department"],
    },
    {
      id: "hosted",
      title: "交托管单位发布",
      unit: "次",
      group: "发布审查",
      basis: risk("第八条"),
      from: { procedure: "article", step: "hand-over", each: "taking" },
      by: ["department"],
    },
    {
      id: "statistics-sent",
      title: "报送季度统计数据",
      unit: "次",
      group: ensured,
      basis: statistics("第四条（一）"),
      from: { procedure: "duty-quarterly-statistics", step: "send" },
      by: ["period", "sent-how"],
    },
    {
      id: "statistics-late",
      title: "迟报季度统计数据",
      unit: "次",
      group: ensured,
      basis: statistics("第五条"),
      from: { procedure: "duty-quarterly-statistics", breach: true, how: "late" },
    },
    {
      id: "statistics-overdue",
      title: "期末到期没有报送季度统计数据",
      unit: "次",
      group: ensured,
      basis: statistics("第五条"),
      from: { procedure: "duty-quarterly-statistics", breach: true, how: "open" },
    },
    {
      id: "ad-hoc-sent",
      title: "完成临时要求的数据报送",
      unit: "次",
      group: ensured,
      basis: statistics("第四条（三）"),
      from: { procedure: "duty-ad-hoc", step: "send" },
      by: ["department", "sent-how"],
    },
  ],
  asked: [
    {
      id: "page-views",
      title: "信息公开专栏页面访问",
      unit: "次",
      group: "平台建设",
      basis: yearly("第四条（二）3"),
      per: "month",
      hint: "向县政府网的管理单位取数。",
    },
    {
      id: "reading-visitors",
      title: "公共查阅场所查阅",
      unit: "人次",
      group: "平台建设",
      basis: yearly("第四条（二）3"),
      per: "month",
      hint: "按查阅场所的登记统计。",
    },
    {
      id: "gazette-items",
      title: "通过公报发布",
      unit: "条",
      group: "主动公开",
      basis: yearly("第四条（二）2"),
      per: "quarter",
    },
    {
      id: "other-channel-items",
      title: "通过其他渠道发布",
      unit: "条",
      group: "主动公开",
      basis: yearly("第四条（二）2"),
      per: "quarter",
      hint: "网站、公报、新闻发布会以外的，如广播、电视、公示栏。",
    },
    {
      id: "enquiries",
      title: "受理信息公开咨询",
      unit: "人次",
      group: ensured,
      basis: yearly("第四条（四）"),
      per: "month",
      hint: "按咨询登记统计，包括当面、电话和网上的。",
    },
    {
      id: "fees-waived",
      title: "减免信息处理费",
      unit: "元",
      group: "依申请公开",
      basis: yearly("第四条（三）3"),
      per: "quarter",
    },
    {
      id: "trainings-held",
      title: "宣传培训",
      unit: "次",
      group: ensured,
      basis: yearly("第四条（一）5"),
      per: "month",
    },
    {
      id: "systems-made",
      title: "建立健全制度",
      unit: "项",
      group: ensured,
      basis: yearly("第四条（一）3"),
      per: "quarter",
    },
  ],
  outlines: [huoshanOutline],
};
