import type { CatalogueItem } from "../../model/catalogue.ts";
import type { CoverageLine, CoverageState, DepartmentCoverage } from "./coverage.ts";

/** What the catalogue is narrowed to; empty means any. */
export interface ItemFilter {
  readonly text: string;
  readonly department: string;
  readonly state: CoverageState | "";
}

/** All items. */
export const NO_ITEM_FILTER: ItemFilter = { text: "", department: "", state: "" };

/** The departments with the items that a filter lets through, none that has none left. All words of the text must be found. */
export function filterItems(departments: readonly DepartmentCoverage[], filter: ItemFilter): DepartmentCoverage[] {
  const { text, department, state } = filter;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (line: CoverageLine): boolean =>
    (state === "" || line.state === state) && words.every((word) => searched(line.item).includes(word));
  return departments.flatMap((one) => {
    if (department !== "" && one.department !== department) return [];
    const lines = one.lines.filter(passes);
    return lines.length === 0 ? [] : [{ ...one, lines }];
  });
}

function searched({ title, content, levels, columns }: CatalogueItem): string {
  return [title, content, ...levels, ...columns].join(" ").toLowerCase();
}
