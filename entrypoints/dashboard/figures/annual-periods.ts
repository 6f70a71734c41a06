import { perOf, periodDays } from "../../../lib/deadlines/period.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";

/** The period that the address names; else last year until 31 March, by which its report is out, then this one. */
export function periodOf(named: string | undefined, today: LocalDate): string {
  if (named !== undefined && /^20\d{2}(-Q[1-4])?$/.test(named)) return named;
  const year = Number(today.slice(0, 4));
  return String(today.slice(5) <= "03-31" ? year - 1 : year);
}

/** So many years before the first day of use can be chosen: old ledgers are taken in. */
const BEFORE = 3;

/** The years that can be chosen, the latest first: always the one that is shown. */
export function yearsOf(since: LocalDate | undefined, period: string, today: LocalDate): string[] {
  const last = Number(today.slice(0, 4));
  const first = Number((since ?? today).slice(0, 4)) - BEFORE;
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back));
  return [...new Set([...years, period.slice(0, 4)])].sort().toReversed();
}

/** What a report is called: 2026年政府信息公开工作年度报告, 2026年第三季度政府信息公开工作统计表. */
export function reportTitle(period: string): string {
  const title = periodDays(period)?.title.replace("年度", "年") ?? period;
  return `${title}政府信息公开工作${perOf(period) === "quarter" ? "统计表" : "年度报告"}`;
}
