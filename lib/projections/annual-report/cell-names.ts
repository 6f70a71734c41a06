import type { CellKey, RequestColumn } from "../../model/annual-report.ts";

const COLUMNS: Readonly<Record<string, string>> & Readonly<Record<RequestColumn, string>> = {
  natural: "自然人",
  company: "商业企业",
  research: "科研机构",
  charity: "社会公益组织",
  legal: "法律服务机构",
  "other-org": "其他",
  total: "总计",
};

const CHALLENGES: Readonly<Record<string, string>> = {
  reconsideration: "行政复议",
  "direct-suit": "未经复议直接起诉",
  "suit-after": "复议后起诉",
};

const ENDS: Readonly<Record<string, string>> = {
  maintained: "结果维持",
  corrected: "结果纠正",
  other: "其他结果",
  pending: "尚未审结",
  total: "总计",
};

const DISCLOSURE: Readonly<Record<string, string>> = {
  "normative/made": "行政规范性文件本年制发件数",
  "normative/repealed": "行政规范性文件本年废止件数",
  "normative/valid": "行政规范性文件现行有效件数",
  "permits/count": "行政许可处理决定数量",
  "penalties/count": "行政处罚处理决定数量",
  "coercion/count": "行政强制处理决定数量",
  "charges/amount": "行政事业性收费金额",
};

const ROWS: Readonly<Record<string, string>> = { r1: "一、本年新收", r2: "二、上年结转", r4: "四、结转下年度" };
const PARTS = "一二三四五六七";

/** The column of part three, as printed. */
export function columnName(column: RequestColumn): string {
  return COLUMNS[column];
}

/** A cell in a sentence: its row by its number in the table, and its column, as in 三（四）1·自然人. */
export function cellName(cell: CellKey): string {
  const [part, row = "", column = ""] = cell.split("/");
  if (part === "disclosure") return DISCLOSURE[`${row}/${column}`] ?? "规章";
  const [line, end] = part === "challenges" ? [CHALLENGES[row], ENDS[column]] : [rowName(row), COLUMNS[column]];
  return `${line ?? ""}·${end ?? ""}`;
}

/** r3_4_1 is 三（四）1. */
function rowName(row: string): string {
  const [, group, leaf = ""] = row.split("_");
  return ROWS[row] ?? `三（${PARTS[Number(group) - 1] ?? ""}）${leaf}`;
}
