import type { Outcome } from "../../lib/model/category.ts";

/** What each outcome is called on screens. */
export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  block: "必须处理",
  ask: "需要人判断",
  advise: "提示",
};
