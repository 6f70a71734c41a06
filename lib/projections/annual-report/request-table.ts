import { addDays } from "../../deadlines/civil.ts";
import {
  APPLICANT_COLUMNS,
  type ApplicantColumn,
  type CellKey,
  REQUEST_LEAVES,
  type RequestLeaf,
  type RequestRow,
  type Unplaced,
} from "../../model/annual-report.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { standingOn } from "./standing.ts";

/** The days that a report is about, first and last included. */
export interface ReportDays {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The cases of some cells; a cell without any is left out. */
export interface CountedCells {
  readonly cells: ReadonlyMap<CellKey, readonly string[]>;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Part three: each request once in 新收 or 上年结转, and once in how it ended within the period or in 结转下年度. What was open before the
 * period's first day is 上年结转; what is open at the end of its last day is 结转下年度. A request that ended before the period and was
 * opened again in it (条例第五十一条) was counted then, and is not counted again: else it would be in one row more than its 结转.
 * Registered by mistake or merged into another, it is none; but one that was carried over ends as （六）3.其他.
 */
export function requestTable(cases: readonly BareCase[], { first, last }: ReportDays): CountedCells {
  const cells = new Map<CellKey, string[]>();
  const unplaced: Unplaced[] = [];
  for (const one of cases) {
    if (one.procedure !== "request" || one.cancelled) continue;
    const received = one.moments["received"];
    const now = standingOn(one, received, last);
    const before = standingOn(one, received, addDays(first, -1));
    if (now.state === "not-yet" || before.state === "closed") continue;
    // What was carried over is in the report before, and has to end in this one.
    if (isNone(now) && before.state !== "open") continue;
    const column = columnOf(one);
    if (column === undefined) {
      unplaced.push({ case: one.id, sentence: "没有登记申请人类型，不知道计入哪一列；请在案件中补记。" });
      continue;
    }
    const row = now.state === "closed" ? (isNone(now) ? "r3_6_3" : leafOf(now.by.ended?.row)) : "r4";
    if (row === undefined) {
      unplaced.push({ case: one.id, sentence: "已经办结，但没有登记办理结果，不知道计入哪一行；请在案件中补记。" });
      continue;
    }
    count(before.state === "open" ? "r2" : "r1", column, one.id);
    count(row, column, one.id);
  }
  return { cells, unplaced };

  function count(row: RequestRow, column: ApplicantColumn, id: string): void {
    const rows: RequestRow[] = isLeaf(row) ? [row, "r3_7"] : [row];
    for (const each of rows) {
      for (const key of [`requests/${each}/${column}`, `requests/${each}/total`] as const) {
        const known = cells.get(key);
        if (known) known.push(id);
        else cells.set(key, [id]);
      }
    }
  }
}

/** Closed as no application of its own, which the outcome that it lacks says: see `close-reason` of a request. */
function isNone(standing: ReturnType<typeof standingOn>): boolean {
  if (standing.state !== "closed") return false;
  const { ended, fields } = standing.by;
  return ended === undefined && NONE.has(fields["close-reason"]);
}

const NONE: ReadonlySet<unknown> = new Set(["mistaken", "merged"]);

function columnOf({ fields }: BareCase): ApplicantColumn | undefined {
  return APPLICANT_COLUMNS.find((column) => column === fields["applicant-kind"]);
}

function leafOf(row: string | undefined): RequestLeaf | undefined {
  return REQUEST_LEAVES.find((leaf) => leaf === row);
}

function isLeaf(row: RequestRow): boolean {
  return leafOf(row) !== undefined;
}
