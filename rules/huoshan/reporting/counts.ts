import type { ReportingText } from "../../../lib/model/reporting.ts";
import { complaints, inspections, risk, statistics, yearly } from "./sources.ts";

const ensured = "监督保障";

/** What it counts beside the national figures (年度报告制度第四条), and the figures of each quarter sent in time (统计制度第四条). */
export const counts: NonNullable<ReportingText["counts"]> = [
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
];
