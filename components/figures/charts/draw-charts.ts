import { BarChart, LineChart } from "chartist";

/** Twelve months of a year, beside those of the year before; null where there is nothing to draw. */
export interface TrendData {
  readonly labels: readonly string[];
  readonly now: readonly (number | null)[];
  readonly before: readonly (number | null)[];
  /** What the two lines are called. */
  readonly names: readonly [now: string, before: string];
}

/** One bar, beside that of the year before where it is known. */
export interface Bar {
  readonly title: string;
  readonly value: number;
  readonly before?: number | undefined;
}

/** Takes a chart away again. */
export type Undraw = () => void;

const WIDTH = 600;
const TREND_HEIGHT = 240;
const BAR_HEIGHT = 34;

/** Draws this year's months as a line, the year before as a dashed one, each named at its end. */
export function drawTrend(container: Element, { labels, now, before, names }: TrendData): Undraw {
  const ends = [lastOf(now), lastOf(before)];
  const [ours, theirs] = ends.map((at, line) => ({ at, value: (line === 0 ? now : before)[at] ?? 0 }));
  // Two names at one height would lie over each other.
  const high = Math.max(1, ...now.map(Number), ...before.map(Number));
  const isTight = ours && theirs && ours.at === theirs.at && Math.abs(ours.value - theirs.value) < high / 12;
  const chart = new LineChart(
    container,
    {
      labels: [...labels],
      series: [
        { name: names[0], className: "this-year", data: [...now] },
        { name: names[1], className: "year-before", data: [...before] },
      ],
    },
    {
      viewBox: { width: WIDTH, height: TREND_HEIGHT },
      height: "auto",
      low: 0,
      fullWidth: true,
      lineSmooth: false,
      chartPadding: { top: 12, right: 72, bottom: 0, left: 0 },
      axisX: { showGrid: false, offset: 24 },
      axisY: { onlyInteger: true, offset: 36, scaleMinSpace: 32 },
    },
  );
  chart.on("draw", (drawn) => {
    if (drawn.type !== "point" || drawn.index !== ends[drawn.seriesIndex]) return;
    const isOurs = drawn.seriesIndex === 0;
    const lift = isTight && ours.value >= theirs.value === isOurs ? -4 : isTight ? 14 : 4;
    drawn.group.elem("text", { x: drawn.x + 8, y: drawn.y + lift }, "name").text(names[isOurs ? 0 : 1]);
  });
  return () => void chart.detach();
}

/** Draws bars from the left, each with its number at its end; the first comes on top. */
export function drawBars(container: Element, bars: readonly Bar[]): Undraw {
  const hasBefore = bars.some(({ before }) => before !== undefined);
  // The library begins at the bottom.
  const upwards = bars.toReversed();
  const chart = new BarChart(
    container,
    {
      labels: upwards.map(({ title }) => title),
      series: [
        { className: "this-year", data: upwards.map(({ value }) => value) },
        ...(hasBefore ? [{ className: "year-before", data: upwards.map(({ before }) => before ?? null) }] : []),
      ],
    },
    {
      viewBox: { width: WIDTH, height: bars.length * BAR_HEIGHT + 8 },
      height: "auto",
      low: 0,
      horizontalBars: true,
      seriesBarDistance: -13,
      chartPadding: { top: 4, right: 72, bottom: 4, left: 0 },
      axisX: { showGrid: false, showLabel: false, offset: 0 },
      axisY: { showGrid: false, offset: 150 },
    },
  );
  chart.on("draw", (drawn) => {
    if (drawn.type !== "bar") return;
    const { value, before } = upwards[drawn.index] ?? {};
    const said = drawn.seriesIndex === 0 ? String(value ?? 0) : `上年 ${before ?? 0}`;
    drawn.group.elem("text", { x: drawn.x2 + 6, y: drawn.y2 + 4 }, "name").text(said);
  });
  return () => void chart.detach();
}

function lastOf(values: readonly (number | null)[]): number {
  return values.findLastIndex((value) => value !== null);
}
