import type { ReportingText } from "../../lib/model/reporting.ts";

const CATALOGUE = "漳州市医疗保障局主动公开目录";

/** What its catalogue has beside the national figures: 解读 by its own limit, and penalties taken down. */
export const reporting: ReportingText = {
  counts: [
    {
      id: "interpreted-late",
      title: "超过目录规定的期限才解读",
      unit: "件",
      group: "主动公开",
      basis: [{ document: CATALOGUE, clause: "对规范性文件进行解读" }],
      from: { procedure: "article", breach: true, clocks: ["interpretation-local"], how: "late" },
      by: ["department"],
    },
    {
      id: "interpretation-overdue",
      title: "期末超过目录规定的期限没有解读",
      unit: "件",
      group: "主动公开",
      basis: [{ document: CATALOGUE, clause: "对规范性文件进行解读" }],
      from: { procedure: "article", breach: true, clocks: ["interpretation-local"], how: "open" },
      by: ["department"],
    },
    {
      id: "decisions-revoked",
      title: "所公开的决定被变更、撤销",
      unit: "件",
      group: "主动公开",
      basis: [{ document: CATALOGUE, clause: "具有一定社会影响的行政处罚决定" }],
      from: { procedure: "article", step: "revoke-decision" },
      by: ["decision-kind", "department"],
    },
  ],
};
