import { useMemo, useState } from "preact/hooks";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { sortLines, type LineOrder } from "../../lib/projections/cases/filter-lines.ts";

/** Rows drawn at a time. */
const PAGE = 50;

/** How a list of cases is looked at. */
export interface CaseListView<F> {
  readonly filter: F;
  readonly order: LineOrder;
  /** From 0. */
  readonly page: number;
}

/** The rows of a list as they stand on the screen. */
export interface CaseRows {
  /** All that the filter lets through, in order. */
  readonly rows: readonly CaseLine[];
  /** Those of the page shown. */
  readonly shown: readonly CaseLine[];
  /** From 0; the last where there are fewer than the view asks for. */
  readonly page: number;
  readonly pages: number;
  readonly order: LineOrder;
  readonly onOrder: (order: LineOrder) => void;
  readonly onPage: (page: number) => void;
}

/** A list of cases: how it is looked at, and what it then shows. */
export interface CaseList<V extends CaseListView<unknown>> extends CaseRows {
  readonly view: V;
  readonly onView: (view: V) => void;
  /** Begins anew with the first page. */
  readonly onFilter: (filter: V["filter"]) => void;
}

/** Holds how a list is looked at. `narrow` stays the same function as long as it answers the same. */
export function useCaseList<V extends CaseListView<unknown>>(
  lines: readonly CaseLine[] | undefined,
  narrow: (lines: readonly CaseLine[], filter: V["filter"]) => readonly CaseLine[],
  initial: V,
  told?: (view: V) => void,
): CaseList<V> {
  const [view, setView] = useState(initial);
  const { filter, order } = view;
  const onView = (next: V): void => {
    setView(next);
    told?.(next);
  };
  const rows = useMemo(() => sortLines(narrow(lines ?? [], filter), order), [lines, narrow, filter, order]);
  const pages = Math.ceil(rows.length / PAGE);
  const page = Math.min(view.page, Math.max(pages - 1, 0));
  return {
    view,
    onView,
    onFilter: (next) => onView({ ...view, filter: next, page: 0 }),
    rows,
    shown: rows.slice(page * PAGE, (page + 1) * PAGE),
    page,
    pages,
    order,
    onOrder: (next) => onView({ ...view, order: next }),
    onPage: (next) => onView({ ...view, page: next }),
  };
}

/** The departments of all lines, by name. */
export function useDepartments(lines: readonly CaseLine[] | undefined): string[] {
  return useMemo(() => [...new Set(lines?.flatMap((line) => line.departments) ?? [])].sort(), [lines]);
}
