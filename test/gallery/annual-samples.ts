import {
  APPLICANT_COLUMNS,
  type AnnualReport,
  type CellKey,
  REPORT_CELLS,
  REQUEST_LEAVES,
  type ReportCell,
} from "../../lib/model/annual-report.ts";
import type { SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";
import type { CellCase } from "../../lib/projections/annual-report/cell-cases.ts";
import type { ReportFiling } from "../../lib/projections/signed-reports/report-filing.ts";
import { frozenFigures } from "../../lib/projections/signed-reports/signed-reports.ts";
import { caseId } from "../lib/projections/case-builder.ts";

/** Tables in which all sums hold: `scale` times a small year, 0 for an empty one. Cases are there up to 60 a cell. */
export function sampleReport(scale: number, parts: Partial<AnnualReport> = {}): AnnualReport {
  const values = new Map<string, number>();
  const add = (key: string, value: number): void => void values.set(key, (values.get(key) ?? 0) + value);
  for (const [at, column] of APPLICANT_COLUMNS.entries()) {
    for (const [place, leaf] of REQUEST_LEAVES.entries()) {
      const count = (place * 7 + at * 3) % 5 === 0 ? scale * (at === 0 ? 5 : 1) : 0;
      for (const row of [leaf, "r3_7", "r1"]) for (const to of [column, "total"]) add(`requests/${row}/${to}`, count);
    }
    const carried = at < 2 ? scale : 0;
    for (const row of ["r2", "r4"]) for (const to of [column, "total"]) add(`requests/${row}/${to}`, carried);
  }
  for (const [key, value] of [
    ["maintained", 2],
    ["pending", 1],
    ["total", 3],
  ] as const)
    add(`challenges/reconsideration/${key}`, value * scale);
  const cell = (key: CellKey): ReportCell => {
    const value = values.get(key) ?? 0;
    const cases = Array.from({ length: Math.min(value, 60) }, (_, at) => caseId(at + 1));
    const origin = key.startsWith("disclosure/regulations")
      ? "fixed"
      : key.startsWith("disclosure/")
        ? "missing"
        : "counted";
    return { value, cases, origin };
  };
  return {
    first: "2026-01-01",
    last: "2026-12-31",
    calendar: "2027",
    breaks: [],
    unplaced: [],
    hints: [],
    ...parts,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
    cells: Object.fromEntries(
      REPORT_CELLS.map((key) => [key, parts.cells?.[key] ?? cell(key)]),
    ) as AnnualReport["cells"],
  };
}

/** A version of it that was signed. */
export function sampleSigned(report: AnnualReport, version: number, reason?: string): SignedReport {
  return {
    id: caseId(9000 + version),
    enteredAt: `2027-01-${10 + version}T02:05:00.000Z`,
    by: "李明",
    fact: {
      type: "ReportSigned",
      report: "annual",
      period: "2026",
      version,
      ...frozenFigures(report),
      texts: {},
      rules: { pack: "huoshan", title: "霍山县医疗保障局", version: "2026-11-22" },
      calendar: "2027",
      signer: version === 1 ? "王建国" : "李明",
      ...(reason !== undefined && { reason }),
    },
  };
}

/** Cases behind a figure; `long` where their texts are. */
export function sampleBehind(count: number, long = ""): CellCase[] {
  return Array.from({ length: count }, (_, at) => ({
    id: caseId(at + 1),
    name: `2026-${String(at + 1).padStart(3, "0")}`,
    subject: `城乡居民医疗保险基金2025年度收支情况${long}`,
    received: "2026-03-04",
    ...(at % 3 < 2 && { outcome: "予以公开" }),
    why:
      at % 3 < 2 ? "2026-03-20办结（予以公开）；申请人类型：自然人。" : "到2026-12-31还没有办结；申请人类型：自然人。",
  }));
}

const LAW = [{ document: "中华人民共和国政府信息公开条例", clause: "第四十九条" }];

/** 霍山's: to be filed before it is published. */
export const FILING: ReportFiling = {
  case: caseId(5000),
  submitTitle: "报送主管部门备案",
  filedFirst: true,
  comesOut: true,
  clocks: [
    { clock: "publish", title: "年度报告公布的期限", basis: LAW, state: "running", due: "2027-01-31" },
    { clock: "submit", title: "年度报告报送主管部门的期限", basis: LAW, state: "running", due: "2027-01-31" },
    {
      clock: "publish-own",
      title: "年度报告制度规定的公布日期",
      basis: [{ document: "霍山县医保局政府信息公开年度报告制度", clause: "第二条" }],
      state: "running",
      due: "2027-03-31",
    },
  ],
};
