import type { DepartmentFigures, Figure } from "../../model/figures.ts";

/** The dimension that departments are told apart by. */
export const DEPARTMENT = "department";

/** What each department had: the agency's own first, then others that something was counted of, then what names none. */
export function departmentFigures(figures: readonly Figure[], own: readonly string[]): DepartmentFigures[] {
  const found = new Map<string, { title: string; counts: Record<string, number> }>();
  for (const name of own) found.set(name, { title: name, counts: {} });
  for (const { id, by } of figures) {
    for (const { value, title, count } of by.find(({ field }) => field === DEPARTMENT)?.parts ?? []) {
      const one = found.get(value) ?? { title, counts: {} };
      found.set(value, one);
      one.counts[id] = count;
    }
  }
  const all = [...found].map(([value, one]) => ({ value, ...one }));
  return all.toSorted((a, b) => Number(a.value === "") - Number(b.value === ""));
}
