import type { ScoreLine } from "../../lib/projections/scoring/score-lines.ts";

/** Stands for the department where nobody's it is yet. */
export const NOBODYS = "未明确部门";

/** How a line stands. */
export const SCORE_STATES: Readonly<Record<ScoreLine["state"], string>> = {
  proposed: "待确认",
  open: "待确认",
  confirmed: "已扣分",
  struck: "不予扣分",
  repeated: "同一情形已扣过，不重复扣分",
};

/** Nobody has decided on it. */
export function isUndecided({ state }: Pick<ScoreLine, "state">): boolean {
  return state === "proposed" || state === "open";
}
