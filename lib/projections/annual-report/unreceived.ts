import { type CellKey, REQUEST_COLUMNS, type Unplaced } from "../../model/annual-report.ts";
import type { CountedCase } from "../../model/case.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { isNone, type ReportDays, standingOn } from "./standing.ts";

const NEW = ["r1", "r3_7"] as const;
const CELLS = NEW.flatMap((row) => REQUEST_COLUMNS.map((column): CellKey => `requests/${row}/${column}`));

/**
 * A request of which the day of receipt is not known, so that it is in no cell. Closed within the period, or without that by
 * which the day is known (the channel by which it came), it lacks something; open, it waits for both sides to confirm (条例第三十一条第三项) and is `unconfirmed`.
 * Undefined of one that is of no concern to the period, or was none.
 */
export function unreceived(
  one: BareCase,
  { unsaid }: Pick<CountedCase, "unsaid">,
  days: ReportDays,
): Unplaced | "unconfirmed" | undefined {
  const now = standingOn(one, one.done[0]?.on, days.last);
  if (now.state === "not-yet" || isNone(now)) return undefined;
  if (now.state === "closed" && now.by.on < days.first) return undefined;
  if (now.state === "open" && unsaid === undefined) return "unconfirmed";
  const sentence =
    unsaid !== undefined
      ? `没有登记${unsaid}，不知道收到申请之日，哪一栏都没有计入；请在案件中补记。`
      : "没有登记确认收到的日期就已经办结，哪一栏都没有计入；收到过的请补记，没有收到过的请改按“重复登记或者登记有误”结束。";
  return { case: one.id, cells: CELLS, sentence };
}
