import { annualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import type { ReportFile } from "../../../../lib/documents/report/report-docx.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { sampleReport } from "./sample-report.ts";

/** A report of six parts with its three tables and invented text. */
export function sampleReportFile(): ReportFile {
  const { disclosure, requests, challenges } = annualGrids(sampleReport(), REPORT_LABELS);
  const told = "全年发布信息1035条，其中政策解读28件，均由本局门户网站和微信公众号发布。".repeat(4);
  return {
    title: "某市医疗保障局2026年政府信息公开工作年度报告",
    agency: "某市医疗保障局",
    opening: ["根据《中华人民共和国政府信息公开条例》，现公布本局2026年政府信息公开工作年度报告。"],
    sections: [
      {
        title: "一、总体情况",
        paragraphs: [
          "（一）主动公开情况",
          told,
          "（二）依申请公开情况",
          told,
          "（三）政府信息管理情况",
          told,
          "（四）政府信息公开平台建设情况",
          told,
          "（五）监督保障情况",
          told,
        ],
      },
      { title: disclosure.title, paragraphs: [], table: disclosure },
      { title: requests.title, paragraphs: [], table: requests },
      { title: challenges.title, paragraphs: [], table: challenges },
      { title: "五、存在的主要问题及改进情况", paragraphs: [told, told] },
      { title: "六、其他需要报告的事项", paragraphs: ["本年度收取信息处理费380元。"] },
    ],
    date: "2027-01-28",
  };
}
