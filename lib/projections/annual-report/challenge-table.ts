import {
  type CellKey,
  CHALLENGE_ENDS,
  CHALLENGE_ROWS,
  type ChallengeRow,
  type ReportHint,
  type Unplaced,
} from "../../model/annual-report.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { besideTheYear, isAgain } from "./counted-again.ts";
import { type CountedCells, countIn } from "./counted-cells.ts";
import { type ReportDays, standingOn, toldBefore } from "./standing.ts";

/**
 * Part four: each 复议 and each 诉讼 once, by how it ended within the period, or as 尚未审结 at the end of its last day, again in each
 * period until it ends. What had ended before is of an earlier report, also where it went on to the second instance.
 */
export function challengeTable(cases: readonly BareCase[], days: ReportDays): CountedCells {
  const cells = new Map<CellKey, string[]>();
  const unplaced: Unplaced[] = [];
  const again: string[] = [];
  for (const one of cases) {
    const row = one.cancelled ? undefined : rowOf(one);
    if (row === undefined) continue;
    const begun = one.counted?.since;
    const now = standingOn(one, begun, days.last);
    if (now.state === "not-yet") continue;
    if (toldBefore(one, begun, days) === "ended") {
      if (isAgain(one, now, days)) again.push(one.id);
      continue;
    }
    const column = now.state === "closed" ? now.by.ended?.column : "pending";
    if (row === "unknown") {
      const sentence = "没有登记是直接起诉还是复议后起诉，两栏都没有计入；请在案件中补记。";
      unplaced.push({ case: one.id, cells: SUIT_TOTALS, sentence });
      continue;
    }
    countIn(cells, [`challenges/${row}/total`], one.id);
    if (column === undefined) {
      const sentence = "已经审结，但没有登记结果，只计入总计；请在案件中补记。";
      unplaced.push({
        case: one.id,
        cells: CHALLENGE_ENDS.map((end): CellKey => `challenges/${row}/${end}`),
        sentence,
      });
    } else countIn(cells, [`challenges/${row}/${column}`], one.id);
  }
  return { cells, unplaced, hints: hintsOf(again, days) };
}

/** Both columns of suits: one of them lacks a suit of which nobody knows the kind. */
export const SUIT_TOTALS: readonly CellKey[] = ["challenges/direct-suit/total", "challenges/suit-after/total"];

function rowOf({ counted }: BareCase): ChallengeRow | "unknown" | undefined {
  if (counted?.table !== "challenges") return undefined;
  return CHALLENGE_ROWS.find((row) => counted.as.includes(row)) ?? "unknown";
}

function hintsOf(again: readonly string[], days: ReportDays): ReportHint[] {
  if (again.length === 0) return [];
  const sentence = `有 ${again.length} 件以前各期已经按一审结果计入，后来进入二审，本期不再计入${besideTheYear(days, "一审和二审")}。`;
  return [{ cells: SUIT_TOTALS, cases: again, sentence }];
}
