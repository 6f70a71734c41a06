import { perOf, periodDays } from "../../deadlines/period.ts";

/** Says that not all parts of a figure were entered, and which are lacking: 未填齐（缺4、5月）. Periods of one length, the earliest first. */
export function missingWords(periods: readonly string[]): string {
  return `未填齐（缺${namesOf(periods)}）`;
}

function namesOf(periods: readonly string[]): string {
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  if (years.size === 1 && periods.every((period) => perOf(period) === "month"))
    return `${runs(periods.map((period) => Number(period.slice(5))))}月`;
  if (years.size === 1 && periods.every((period) => perOf(period) === "quarter"))
    return `第${periods.map((period) => "一二三四"[Number(period.at(-1)) - 1]).join("、")}季度`;
  return periods.map((period) => periodDays(period)?.title ?? period).join("、");
}

/** 4、5 and 7至12. */
function runs(months: readonly number[]): string {
  const found: number[][] = [];
  for (const month of months) {
    const last = found.at(-1);
    if (last?.at(-1) === month - 1) last.push(month);
    else found.push([month]);
  }
  return found.map((run) => (run.length > 2 ? `${run[0]}至${run.at(-1)}` : run.join("、"))).join("、");
}
