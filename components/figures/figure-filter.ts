import type { MonthlyFigures } from "../../lib/model/figures.ts";
import { DEPARTMENT } from "../../lib/projections/figures/department-figures.ts";
import { type FigureShown, shownMonths, type SplitShown } from "./shown-figures.ts";

/** What the figures are narrowed to; empty means any. */
export interface FigureFilter {
  readonly text: string;
  readonly group: string;
  /** A department's value. */
  readonly department: string;
}

/** Everything. */
export const NO_FIGURE_FILTER: FigureFilter = { text: "", group: "", department: "" };

/** The months of one department. */
export interface MonthsOf {
  readonly department: string;
  readonly months: MonthlyFigures;
}

/**
 * The figures that a filter lets through; with a department, its share of those that are told apart by departments. `of` are the months of a
 * department: without those of the one that is chosen its figures have none.
 */
export function narrowed(figures: readonly FigureShown[], filter: FigureFilter, of?: MonthsOf): FigureShown[] {
  const months = of?.department === filter.department ? of.months : undefined;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return figures.flatMap((one) => {
    if (filter.group !== "" && one.group !== filter.group) return [];
    if (!words.every((word) => `${one.title} ${one.group}`.toLowerCase().includes(word))) return [];
    return filter.department === "" ? [one] : ofDepartment(one, filter.department, months);
  });
}

/** How a figure falls to departments; undefined where it is not told apart by them. */
export function departmentSplit({ by }: FigureShown): SplitShown | undefined {
  return by.find(({ field }) => field === DEPARTMENT);
}

/** The headings, in the order in which they come, with their figures. */
export function groupsOf(figures: readonly FigureShown[]): { title: string; figures: readonly FigureShown[] }[] {
  const groups = new Map<string, FigureShown[]>();
  for (const one of figures) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups].map(([title, own]) => ({ title, figures: own }));
}

function ofDepartment(one: FigureShown, department: string, byMonth: MonthlyFigures | undefined): FigureShown[] {
  const split = departmentSplit(one);
  if (!split) return [];
  const { at = [], count = 0, before } = split.parts.find(({ value }) => value === department) ?? {};
  const { amounts, subjects } = one;
  const own = <T>(list: readonly T[]): T[] => at.flatMap((place) => list[place] ?? []);
  return [
    {
      ...one,
      value: count,
      before: before ?? (one.before === undefined ? undefined : 0),
      cases: own(one.cases),
      on: own(one.on),
      ...(amounts && { amounts: own(amounts) }),
      ...(subjects && { subjects: own(subjects) }),
      by: [],
      months: byMonth
        ? shownMonths(
            one.id,
            byMonth,
            one.months.some((month) => month.before !== undefined),
          )
        : [],
    },
  ];
}
