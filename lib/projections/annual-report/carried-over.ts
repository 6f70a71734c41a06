import {
  APPLICANT_COLUMNS,
  type CellKey,
  type ReportBreak,
  type ReportCell,
  type RequestColumn,
} from "../../model/annual-report.ts";
import { casesOfCell } from "../signed-reports/frozen-cases.ts";
import { cellName } from "./cell-names.ts";
import type { PublishedReport } from "../signed-reports/published-reports.ts";

type Cells = Readonly<Record<CellKey, ReportCell>>;

/** A column of 上年结转 beside what the year before carried over. */
interface Carried {
  readonly column: RequestColumn;
  readonly cell: CellKey;
  readonly published: number;
  readonly value: number;
  /** Which cases were carried over is known: the report was signed here. */
  readonly isTold: boolean;
  /** Cases that the other has not; where it is not known which, all of this year's. */
  readonly came: readonly string[];
  readonly gone: readonly string[];
}

/** B5: what the year before carried over is what this one begins with, by column. 总计 is named by itself only where no column says why. */
export function carriedOver(cells: Cells, before: PublishedReport): ReportBreak[] {
  const columns = APPLICANT_COLUMNS.flatMap((column) => otherThan(cells, before, column));
  const [total] = otherThan(cells, before, "total");
  const isSaid = total !== undefined && isSaidBy(total, columns);
  const breaks = columns.map((one) => breakOf(one, before.year));
  return total && !isSaid ? [...breaks, breakOf(total, before.year)] : breaks;
}

function otherThan(cells: Cells, { origin, figures, cases }: PublishedReport, column: RequestColumn): Carried[] {
  const [then, cell]: [CellKey, CellKey] = [`requests/r4/${column}`, `requests/r2/${column}`];
  const published = figures[then];
  const { value, cases: own } = cells[cell];
  if (published === undefined) return [];
  const isTold = origin === "signed";
  const theirs = casesOfCell(then, cases);
  const came = isTold ? without(own, theirs) : published < value ? own : [];
  const gone = isTold ? without(theirs, own) : [];
  const isSame = published === value && came.length + gone.length === 0;
  return isSame ? [] : [{ column, cell, published, value, isTold, came, gone }];
}

/** The columns differ by as much together, and by the same cases. */
function isSaidBy(total: Carried, columns: readonly Carried[]): boolean {
  const more = columns.reduce((sum, { value, published }) => sum + value - published, 0);
  const theirs = new Set(columns.flatMap(({ came, gone }) => [...came, ...gone]));
  const own = total.isTold ? [...total.came, ...total.gone] : [];
  return columns.length > 0 && more === total.value - total.published && own.every((id) => theirs.has(id));
}

function breakOf(one: Carried, year: string): ReportBreak {
  const { cell, published, value, came, gone } = one;
  const isSame = published === value;
  const what = `${year}年年度报告结转下年度 ${published} 件，本表“${cellName(cell)}”是 ${value} 件`;
  const sentence = `${what}；${one.isTold ? causeOf(one) : adviceOf(one)}`;
  return { constraint: "B5", level: isSame ? "warn" : "hard", cells: [cell], cases: [...came, ...gone], sentence };
}

/** Of a report that was signed here, of which the cases are known. */
function causeOf({ published, value, came, gone }: Carried): string {
  const parts = [
    ...(gone.length > 0 ? [`签署时结转的有 ${gone.length} 件现在不在其中`] : []),
    ...(came.length > 0 ? [`现在的有 ${came.length} 件签署时没有结转`] : []),
  ];
  if (parts.length === 0) return "签署的报告中这个数与它的案件不符；请核对上年的报告。";
  const but = published === value ? "件数相同，案件不同：" : "";
  return `${but}${parts.join("，")}，都已经列出；请核对，确属上年报告有误的，按规定更正。`;
}

/** Of a report that was read in: nobody knows which cases it counted. */
function adviceOf({ published, value, came }: Carried): string {
  if (value > published) return `多出的 ${value - published} 件在所列 ${came.length} 件之中；请与上年的台账逐件核对。`;
  return `记录中少 ${published - value} 件上年没有办结的申请；请补登记，或者核对上年的报告。`;
}

function without(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((id) => !known.has(id));
}
