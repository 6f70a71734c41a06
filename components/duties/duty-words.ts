import type { DutyState } from "../../lib/projections/duties/duty-line.ts";

/** How a duty's state reads, and the colour of its stamp. */
export const DUTY_WORDS: Readonly<Record<DutyState, { readonly title: string; readonly tone: string }>> = {
  "not-yet": { title: "还没到", tone: "done" },
  "to-do": { title: "待办", tone: "due" },
  done: { title: "已完成", tone: "done" },
  "done-late": { title: "超期完成", tone: "late" },
  late: { title: "超期", tone: "late" },
};
