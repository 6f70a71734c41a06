import type { ReportingText } from "../../lib/model/reporting.ts";

const cite = (clause: string) => [{ document: "临沂市医疗保障局政务公开考核方案", clause }];
const group = "考核记分";

/** 二（四）: deductions that were confirmed; 三（四）: 解读 within three working days. */
export const reporting: ReportingText = {
  counts: [
    {
      id: "deductions",
      title: "考核扣分",
      unit: "次",
      group,
      basis: cite("二（四）"),
      from: { procedure: "deduction", ended: true, outcomes: ["confirmed"] },
      by: ["department"],
      main: true,
    },
    {
      id: "deductions-struck",
      title: "不予扣分",
      unit: "次",
      group,
      basis: cite("二（四）"),
      from: { procedure: "deduction", ended: true, outcomes: ["struck"] },
      by: ["department"],
    },
    {
      id: "deductions-open",
      title: "期末待确认的扣分情形",
      unit: "次",
      group,
      basis: cite("二（四）"),
      from: { procedure: "deduction", open: true },
      by: ["department"],
    },
    {
      id: "orders-done",
      title: "落实上级部署和要求",
      unit: "件",
      group: "监督保障",
      basis: cite("二（四）4"),
      from: { procedure: "duty-ad-hoc", step: "send" },
      by: ["department"],
    },
    {
      id: "interpreted-late",
      title: "超过三个工作日才解读",
      unit: "件",
      group: "主动公开",
      basis: cite("三（四）"),
      from: { procedure: "article", breach: true, clocks: ["interpretation-local"], how: "late" },
      by: ["department"],
    },
    {
      id: "interpretation-overdue",
      title: "期末超过三个工作日没有解读",
      unit: "件",
      group: "主动公开",
      basis: cite("三（四）"),
      from: { procedure: "article", breach: true, clocks: ["interpretation-local"], how: "open" },
      by: ["department"],
    },
  ],
};
