import type { FigureShown } from "./shown-figures.ts";

/** A number as people read it: 12,345; of amounts with decimals no more than two. */
export function numberText(value: number): string {
  return value.toLocaleString("zh-CN", { maximumFractionDigits: 2 });
}

/** A figure with its unit; 未录入 where nobody entered it, 未填齐（…） where a part was not. */
export function valueText({ value, unit, incomplete }: Pick<FigureShown, "value" | "unit" | "incomplete">): string {
  if (value === undefined) return "未录入";
  return `${numberText(value)} ${unit}${incomplete === undefined ? "" : `，${incomplete}`}`;
}

interface Compared extends Pick<FigureShown, "value" | "unit" | "incomplete"> {
  readonly before?: number | undefined;
}

/** How a figure differs from the year before, in words; empty where one of the two is not known, or not whole. */
export function differenceWords({ value, before, unit, incomplete }: Compared): string {
  if (before === undefined || value === undefined || incomplete !== undefined) return "";
  const more = Math.round((value - before) * 100) / 100;
  if (more === 0) return "持平";
  const share = before === 0 ? "" : `（${percent(Math.abs(more) / before)}）`;
  return more > 0 ? `多 ${numberText(more)} ${unit}${share}` : `少 ${numberText(-more)} ${unit}${share}`;
}

function percent(share: number): string {
  return `${numberText(Math.round(share * 1000) / 10)}%`;
}
