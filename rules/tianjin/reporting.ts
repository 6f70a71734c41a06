import type { ReportingText } from "../../lib/model/reporting.ts";

const cite = (clause: string) => [{ document: "天津市医疗保障局政务公开实施办法", clause }];
const group = "监督保障";

/** What its yearly duties hold need not be asked for: 培训 (第三十条), 听取汇报 (第二十九条), 自查 (第十六条). */
export const reporting: ReportingText = {
  counts: [
    {
      id: "trainings-held",
      title: "组织业务培训",
      unit: "次",
      group,
      basis: cite("第三十条"),
      from: { procedure: "duty-training", step: "trained", each: "taking" },
    },
    {
      id: "training-people",
      title: "参加业务培训的人数",
      unit: "人次",
      group,
      basis: cite("第三十条"),
      from: { procedure: "duty-training", step: "trained", sum: "training-people" },
    },
    {
      id: "leaders-reports",
      title: "负责同志听取汇报",
      unit: "次",
      group,
      basis: cite("第二十九条"),
      from: [
        { procedure: "duty-leaders-report", step: "heard", each: "taking" },
        { procedure: "duty-leaders-report", step: "heard-again", each: "taking" },
      ],
    },
    {
      id: "self-checked",
      title: "自查核对的事项",
      unit: "件",
      group,
      basis: cite("第十六条"),
      from: { procedure: "duty-self-check", step: "self-checked", each: "taking" },
      by: ["self-check-result"],
    },
    {
      id: "periodic-checks",
      title: "定期检查政务公开工作",
      unit: "次",
      group,
      basis: cite("第三十一条"),
      from: [
        { procedure: "duty-periodic-check", step: "checked", each: "taking" },
        { procedure: "duty-periodic-check", step: "checked-again", each: "taking" },
      ],
    },
    {
      id: "publicity-told",
      title: "对接宣传部门",
      unit: "次",
      group: "主动公开",
      basis: cite("第四条"),
      from: { procedure: "article", step: "tell-publicity", each: "taking" },
      by: ["department"],
    },
  ],
};
