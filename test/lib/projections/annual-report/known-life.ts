import { addMonths } from "../../../../lib/deadlines/civil.ts";
import type { RequestColumn } from "../../../../lib/model/annual-report.ts";

/** How long the periods of a row are, in months. */
export type Months = 1 | 3 | 12;

/** One closing of a case, and the day on which it was opened again, if it was. `row` is undefined where it counts as nothing. */
export interface End {
  readonly on: string;
  readonly row?: string;
  readonly reopened?: string;
}

/** What the makers of a log know of a request or a challenge, without asking any projection. */
export interface Life {
  readonly case: string;
  /** Where it is counted: columns of part three, or the group of part four. */
  readonly in: RequestColumn | "reconsideration" | "direct-suit" | "suit-after";
  /** Undefined where it never counts: cancelled, never confirmed. */
  readonly begun?: string;
  readonly ends: readonly End[];
}

/** The number of the period that a day is in. */
export function periodOf(day: string, months: Months): number {
  return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months);
}

/** The period so called in the log, and the one before. */
export function periodName(number: number, months: Months): string {
  const first = addMonths("2000-01-01", number * months - 24_000);
  if (months === 12) return first.slice(0, 4);
  return months === 1 ? first.slice(0, 7) : `${first.slice(0, 4)}-Q${Math.floor(Number(first.slice(5, 7)) / 3) + 1}`;
}

/** Puts a case into the cells of all periods up to `last`, walking through its life once. */
export function tell(life: Life, months: Months, last: number, add: (period: number, cell: string) => void): void {
  if (life.begun === undefined) return;
  const begun = periodOf(life.begun, months);
  const end = countedEnd(life.ends, months);
  const over = end ? periodOf(end.on, months) : Infinity;
  if (end && end.row === undefined && over === begun) return;
  const isChallenge = !COLUMNS.has(life.in);
  for (let period = begun; period <= Math.min(over, last); period += 1) {
    if (isChallenge) {
      for (const cell of [period === over ? (end?.row ?? "") : "pending", "total"]) {
        add(period, `challenges/${life.in}/${cell}`);
      }
      continue;
    }
    for (const column of [life.in, "total"]) {
      add(period, `requests/${period === begun ? "r1" : "r2"}/${column}`);
      const rows = period < over ? ["r4"] : [end?.row ?? "r3_6_3", "r3_7"];
      for (const row of rows) add(period, `requests/${row}/${column}`);
    }
  }
}

const COLUMNS: ReadonlySet<string> = new Set(["natural", "company", "research", "charity", "legal", "other-org"]);

/** The first closing after which the period went by without the case being opened again. */
function countedEnd(ends: readonly End[], months: Months): End | undefined {
  return ends.find(({ on, reopened }) => reopened === undefined || periodOf(reopened, months) > periodOf(on, months));
}
