import type { Figure, FigurePart, FigureSplit, MonthlyFigures, PeriodFigures } from "../../lib/model/figures.ts";
import type { LocalDate } from "../../lib/model/draft.ts";

/** A part, and what the same days of the year before had of it; absent where nothing is known of them. */
interface PartShown extends FigurePart {
  readonly before?: number | undefined;
}

/** A split whose parts stand beside those of the year before. */
export interface SplitShown extends FigureSplit {
  readonly parts: readonly PartShown[];
}

/** One month; no value of what has not begun, and of what was not entered. */
interface MonthShown {
  readonly month: string;
  readonly value: number | undefined;
  readonly before: number | undefined;
  /** It is not over, and has what was up to this day. */
  readonly until?: LocalDate;
}

/** One figure beside the year before. */
export interface FigureShown extends Figure {
  /** Absent where nothing is known of the year before. */
  readonly before: number | undefined;
  readonly by: readonly SplitShown[];
  /** The months of the year; none where they are not told apart. */
  readonly months: readonly MonthShown[];
}

/**
 * The figures beside those of the year before. Of days before the first day of use nothing is known, unless something of them was put
 * down later (an old ledger): a 0 there would say that nothing happened.
 */
export function shownFigures(told: PeriodFigures, since: LocalDate | undefined): FigureShown[] {
  const { figures, before, beforeDays, byMonth } = told;
  const earlier = new Map(before.map((one) => [one.id, one]));
  const isKnown =
    (since !== undefined && beforeDays.last >= since) ||
    before.some(({ origin, value = 0 }) => origin === "counted" && value > 0);
  return figures.map((one) => {
    const old = earlier.get(one.id);
    const knows = one.origin === "entered" || isKnown;
    return {
      ...one,
      before: knows && old?.incomplete === undefined ? old?.value : undefined,
      by: one.by.map((split) => beside(split, knows ? old?.by.find(({ field }) => field === split.field) : undefined)),
      months: shownMonths(one.id, byMonth, knows),
    };
  });
}

/** A figure by the months of a year; none where they are not told apart. `knows`: something is known of the year before. */
export function shownMonths(id: string, byMonth: MonthlyFigures, knows: boolean): MonthShown[] {
  const { months, values, before, unfinished } = byMonth;
  const own = values[id];
  if (!own) return [];
  return months.map((month, at) => ({
    month,
    value: own[at],
    before: knows ? before[id]?.[at] : undefined,
    ...(unfinished?.month === month && { until: unfinished.until }),
  }));
}

/** A split with the other's numbers; what only the year before had comes last. */
function beside(split: FigureSplit, old: FigureSplit | undefined): SplitShown {
  if (!old) return split;
  const counts = new Map(old.parts.map((part) => [part.value, part.count]));
  const here = new Set(split.parts.map(({ value }) => value));
  const gone = old.parts.filter(({ value }) => !here.has(value));
  return {
    ...split,
    parts: [
      ...split.parts.map((part) => ({ ...part, before: counts.get(part.value) ?? 0 })),
      ...gone.map(({ value, title, count }) => ({ value, title, count: 0, before: count, at: [] })),
    ],
  };
}
