/** One measured figure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most that it may be, in the same unit, where DESIGN.md or an issue sets a figure. */
  readonly limit?: number;
  /** The same, the least. */
  readonly least?: number;
}

/** Rows under a heading, one a line: value, unit, figure to reach and whether it is reached, name. */
export function table(heading: string, rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, value, unit, limit, least }) => {
    const figure = limit !== undefined ? `≤ ${limit}` : least !== undefined ? `≥ ${least}` : "";
    const isReached = (limit === undefined || value <= limit) && (least === undefined || value >= least);
    const verdict = figure === "" ? "" : isReached ? "达到" : "未达到";
    return [shown(value).padStart(9), pad(unit, 10), pad(figure, 9), pad(verdict, 7), name].join(" ");
  });
  return [`\n${heading}`, ...lines].join("\n");
}

/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return "没有";
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en-US");
  return Number.parseFloat(value.toPrecision(3)).toString();
}

/** Chinese characters take two columns of a terminal. */
function pad(text: string, columns: number): string {
  const width = text.length + (text.match(/[\u2E80-\uFFFF]/g)?.length ?? 0);
  return text + " ".repeat(Math.max(0, columns - width));
}
