import type { CoverageState } from "../../lib/projections/catalogue/coverage.ts";

/** What each state of a catalogue item is called. */
export const COVERAGE_WORDS: Readonly<Record<CoverageState, string>> = {
  overdue: "超期",
  "never-published": "从未公开",
  "due-soon": "快到期",
  current: "正常",
  "on-change-only": "变化时公开",
};

/** Stands where the catalogue names no department. */
export const NO_DEPARTMENT = "目录没有写明责任科室";
