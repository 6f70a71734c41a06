import { addDays } from "../../deadlines/civil.ts";
import type { CellKey, ChallengeColumn, ChallengeRow, Unplaced } from "../../model/annual-report.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import type { CountedCells, ReportDays } from "./request-table.ts";
import { standingOn } from "./standing.ts";

/** Outcomes of both procedures, see rules/national/procedures/challenge.ts. */
const ENDS: readonly ChallengeColumn[] = ["maintained", "corrected", "other"];

/**
 * Part four: each 复议 and each 诉讼 once, by how it ended within the period, or as 尚未审结 at the end of its last day. What had ended before
 * is of an earlier report.
 */
export function challengeTable(cases: readonly BareCase[], { first, last }: ReportDays): CountedCells {
  const cells = new Map<CellKey, string[]>();
  const unplaced: Unplaced[] = [];
  for (const one of cases) {
    const row = one.cancelled ? undefined : rowOf(one);
    if (row === undefined) continue;
    const begun = one.done[0]?.on;
    const now = standingOn(one, begun, last);
    if (now.state === "not-yet" || standingOn(one, begun, addDays(first, -1)).state === "closed") continue;
    if (row === "unknown") {
      unplaced.push({ case: one.id, sentence: "没有登记是直接起诉还是复议后起诉，不知道计入哪一栏；请在案件中补记。" });
      continue;
    }
    const outcome = now.state === "closed" ? now.by.ended?.outcome : undefined;
    const column = now.state === "open" ? "pending" : ENDS.find((end) => end === outcome);
    if (column === undefined) {
      unplaced.push({ case: one.id, sentence: "已经审结，但没有登记结果，不知道计入哪一栏；请在案件中补记。" });
      continue;
    }
    for (const each of [column, "total"] as const) {
      const key = `challenges/${row}/${each}` as const;
      const known = cells.get(key);
      if (known) known.push(one.id);
      else cells.set(key, [one.id]);
    }
  }
  return { cells, unplaced };
}

/** The kinds of suits, as the field `suit-kind` holds them. */
const SUITS: Readonly<Record<string, ChallengeRow>> = { direct: "direct-suit", "after-reconsideration": "suit-after" };

function rowOf({ procedure, fields }: BareCase): ChallengeRow | "unknown" | undefined {
  if (procedure === "reconsideration") return "reconsideration";
  if (procedure !== "litigation") return undefined;
  const kind = fields["suit-kind"];
  return (typeof kind === "string" ? SUITS[kind] : undefined) ?? "unknown";
}
