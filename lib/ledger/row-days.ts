import type { LocalDate } from "../model/draft.ts";
import type { RowReader } from "./row-reader.ts";
import { titleOfTarget, type TargetId } from "./targets.ts";

/** Which day may not lie before which; the first is missing where the second is there: that is said, too. */
const ORDER: readonly (readonly [earlier: TargetId, later: TargetId, needed: boolean])[] = [
  ["received", "confirmed", true],
  ["received", "assigned", true],
  ["received", "correction-sent", true],
  ["correction-sent", "corrected", true],
  ["received", "consulted-on", true],
  ["consulted-on", "consult-answered", true],
  ["received", "extended-on", true],
  ["received", "fee-noticed", true],
  ["fee-noticed", "fee-paid", true],
  ["received", "replied", true],
  ["corrected", "replied", false],
  ["replied", "reply-received", true],
  ["replied", "archived", true],
];

/** The days of a row, by target. */
export type Days = Readonly<Partial<Record<TargetId, LocalDate>>>;

/** Reads all days of a row; those that cannot follow on each other are faults. */
export function readDays(reader: RowReader): Days {
  const ids = [...new Set(ORDER.flatMap(([earlier, later]) => [earlier, later]))];
  const days: Partial<Record<TargetId, LocalDate>> = {};
  const before = reader.faults.length;
  for (const id of [...ids, "correction-by"] as const) {
    const day = reader.day(id);
    if (day !== undefined) days[id] = day;
  }
  const isWhole = reader.faults.length === before;
  for (const [earlier, later, needed] of ORDER) {
    const [first, second] = [days[earlier], days[later]];
    if (second === undefined) continue;
    if (first !== undefined && second < first)
      reader.fault(later, `是${second}，早于“${titleOfTarget(earlier)}”${first}。请核对`);
    if (first === undefined && needed && isWhole && earlier !== "received")
      reader.fault(later, `是${second}，可是没有“${titleOfTarget(earlier)}”。请补上，或者把这一列改为不导入`);
  }
  return days;
}
