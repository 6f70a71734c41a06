import type { ReportHint } from "../../model/annual-report.ts";
import { besideTheYear } from "./counted-again.ts";
import type { ReportDays } from "./standing.ts";

/** Requests that stand beside the table of a period and not in it. */
export interface Beside {
  /** An earlier report has them as ended, and they were opened again. */
  readonly again: readonly string[];
  /** Tied to another as merged into it, but not ended so. */
  readonly tied: readonly string[];
  /** They have come; the day of receipt is not there yet. */
  readonly unconfirmed: readonly string[];
}

/** What the log has to say of them. */
export function requestHints({ again, tied, unconfirmed }: Beside, days: ReportDays): ReportHint[] {
  return [
    ...hint(again, {
      cells: ["requests/r3_7/total", "requests/r4/total"],
      sentence: `有 ${again.length} 件以前各期已经计入办理结果，后来重新办理，一件申请只计一次，本期不再计入${besideTheYear(days, "收到和重新办理")}。`,
    }),
    ...hint(tied, {
      cells: ["requests/r1/total", "requests/r2/total"],
      sentence: `有 ${tied.length} 件登记为并入另一件，但没有按“并入另一件申请”结束，现在仍各计一件；确已并入的，请登记结束。`,
    }),
    ...hint(unconfirmed, {
      cells: ["requests/r1/total"],
      sentence: `有 ${unconfirmed.length} 件到${days.last}还没有与申请人确认收到，没有计入本期；已经确认的，请补记确认的日期。`,
    }),
  ];
}

function hint(cases: readonly string[], said: Pick<ReportHint, "cells" | "sentence">): ReportHint[] {
  return cases.length === 0 ? [] : [{ ...said, cases }];
}
