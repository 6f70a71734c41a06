import { BarChart, LineChart } from "chartist";

/** Twelve months of a year, beside those of the year before; null where there is nothing to draw. */
export interface TrendData {
  readonly labels: readonly string[];
  readonly now: readonly (number | null)[];
  readonly before: readonly (number | null)[];
  /** Place of the month that is not over; −1 where all are. */
  readonly unfinished?: number;
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

/** Radius of the ring. */
const RING = 4.5;

/**
 * Draws this year's months as a line, the year before as a dashed one, each named at its end. A month that is not over is a ring at the end of a dotted
 * line.
 */
export function drawTrend(container: Element, { labels, now, before, names, unfinished = -1 }: TrendData): Undraw {
  const ends = [lastOf(now), lastOf(before)];
  const [ours, theirs] = ends.map((at, line) => ({ at, value: (line === 0 ? now : before)[at] ?? 0 }));
  // Two names at one height would lie over each other.
  const high = Math.max(1, ...now.map(Number), ...before.map(Number));
  const isTight = ours && theirs && ours.at === theirs.at && Math.abs(ours.value - theirs.value) < high / 12;
  const isOpen = unfinished !== -1 && now[unfinished] !== null && now[unfinished] !== undefined;
  const closed = now.map((value, at) => (isOpen && at === unfinished ? null : value));
  const open = now.map((value, at) => (at === unfinished || at === unfinished - 1 ? value : null));
  const chart = new LineChart(
    container,
    {
      labels: [...labels],
      series: [
        { name: names[0], className: "this-year", data: closed },
        { name: names[1], className: "year-before", data: [...before] },
        ...(isOpen ? [{ name: `${names[0]}（未完）`, className: "this-year unfinished", data: open }] : []),
      ],
    },
    {
      viewBox: { width: WIDTH, height: TREND_HEIGHT },
      height: "100%",
      low: 0,
      fullWidth: true,
      lineSmooth: false,
      chartPadding: { top: 12, right: isOpen ? 96 : 72, bottom: 0, left: 0 },
      axisX: { showGrid: false, offset: 24 },
      axisY: { onlyInteger: true, offset: 36, scaleMinSpace: 32 },
    },
  );
  chart.on("draw", (drawn) => {
    if (drawn.type !== "point") return;
    const isBefore = drawn.seriesIndex === 1;
    if (drawn.seriesIndex === 2) {
      // The month before it is drawn already.
      drawn.element.remove();
      if (drawn.index === unfinished) drawn.group.elem("circle", { cx: drawn.x, cy: drawn.y, r: RING }, "ring");
    }
    if (drawn.index !== ends[isBefore ? 1 : 0]) return;
    const lift = isTight && ours.value >= theirs.value !== isBefore ? -4 : isTight ? 14 : 4;
    const words = isBefore ? names[1] : isOpen ? `${names[0]}（未完）` : names[0];
    drawn.group.elem("text", { x: drawn.x + 8, y: drawn.y + lift }, "name").text(words);
  });
  return () => void chart.detach();
}

/** Draws bars from the left, each with its number at its end; the first comes on top. Of a period that is not over (`soFar`) they are broken up. */
export function drawBars(
  container: Element,
  bars: readonly Bar[],
  { soFar = false }: { readonly soFar?: boolean } = {},
): Undraw {
  const hasBefore = bars.some(({ before }) => before !== undefined);
  // The library begins at the bottom.
  const upwards = bars.toReversed();
  const chart = new BarChart(
    container,
    {
      labels: upwards.map(({ title }) => title),
      series: [
        { className: soFar ? "this-year so-far" : "this-year", data: upwards.map(({ value }) => value) },
        ...(hasBefore ? [{ className: "year-before", data: upwards.map(({ before }) => before ?? null) }] : []),
      ],
    },
    {
      viewBox: { width: WIDTH, height: bars.length * BAR_HEIGHT + 8 },
      height: "100%",
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
