import {
  APPLICANT_COLUMNS,
  type CellKey,
  REQUEST_COLUMNS,
  REQUEST_LEAVES,
  type RequestColumn,
  type RequestLeaf,
  type RequestRow,
  type Unplaced,
} from "../../model/annual-report.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { type CountedCells, countIn } from "./counted-cells.ts";
import { isAgain } from "./counted-again.ts";
import { requestHints } from "./request-hints.ts";
import { isNone, type ReportDays, type Standing, standingOn, toldBefore } from "./standing.ts";
import { unreceived } from "./unreceived.ts";

/**
 * Part three: each request once in 新收 or 上年结转, and once in how it ended within the period or in 结转下年度. What was open before the
 * period's first day is 上年结转; what is open at the end of its last day is 结转下年度. What an earlier report has as ended and what was opened
 * again is not counted again. Registered by mistake or merged into another, it is none; but one that was carried over ends as
 * （六）3.其他. A part of a request that was split (一事一申请) is a request of its own, received on the same day. Of what nobody can place,
 * that is counted which is known, so that the sums show it.
 */
export function requestTable(cases: readonly BareCase[], days: ReportDays): CountedCells {
  const cells = new Map<CellKey, string[]>();
  const unplaced: Unplaced[] = [];
  const again: string[] = [];
  const tied: string[] = [];
  const unconfirmed: string[] = [];
  for (const one of cases) {
    if (one.counted?.table !== "requests" || one.cancelled) continue;
    const { as, since: received } = one.counted;
    if (received === undefined) {
      const lacking = unreceived(one, one.counted, days);
      if (lacking === "unconfirmed") unconfirmed.push(one.id);
      else if (lacking) unplaced.push(lacking);
      continue;
    }
    const now = standingOn(one, received, days.last);
    if (now.state === "not-yet") continue;
    const told = toldBefore(one, received, days);
    if (told === "ended" && isAgain(one, now, days)) again.push(one.id);
    if (told === "ended" || (isNone(now) && told === "new")) continue;
    if (!isNone(now) && one.ties.some(({ tie }) => tie === "merged-into")) tied.push(one.id);
    const column = APPLICANT_COLUMNS.find((each) => as.includes(each));
    const columns: RequestColumn[] = column === undefined ? ["total"] : [column, "total"];
    const row = rowOf(now);
    const rows: RequestRow[] = [told === "carried" ? "r2" : "r1", ...(row === undefined ? [] : withSum(row))];
    for (const each of rows) countIn(cells, cellsOf(each, columns), one.id);
    if (column === undefined) {
      const sentence = "没有登记申请人类型，只计入总计一列；请在案件中补记。";
      unplaced.push({ case: one.id, cells: rows.flatMap((each) => cellsOf(each, APPLICANT_COLUMNS)), sentence });
    }
    if (row === undefined) {
      const sentence = "已经办结，但没有登记办理结果，第三项中没有计入；请在案件中补记。";
      unplaced.push({
        case: one.id,
        cells: cellsOf("r3_7", column === undefined ? REQUEST_COLUMNS : columns),
        sentence,
      });
    }
  }
  return { cells, unplaced, hints: requestHints({ again, tied, unconfirmed }, days) };
}

function cellsOf(row: RequestRow, columns: readonly RequestColumn[]): CellKey[] {
  return columns.map((column): CellKey => `requests/${row}/${column}`);
}

function rowOf(now: Standing): RequestLeaf | "r4" | undefined {
  if (now.state !== "closed") return "r4";
  const row = isNone(now) ? "r3_6_3" : now.by.ended?.row;
  return REQUEST_LEAVES.find((leaf) => leaf === row);
}

function withSum(row: RequestLeaf | "r4"): RequestRow[] {
  return row === "r4" ? [row] : [row, "r3_7"];
}
