import { isWorkday } from "../deadlines/workdays.ts";
import type { LocalDate } from "../model/draft.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { civilDayOf } from "../deadlines/civil-day.ts";
import { civilMinute } from "../deadlines/civil-time.ts";
import type { DueGroup, DueGroupId } from "../model/due.ts";

/** The morning's one notification. Counts only: no name, no number of a request, nothing of what was asked for. */
export interface Digest {
  readonly title: string;
  readonly message: string;
}

/** When the offices open, Asia/Shanghai. */
const MORNING = "08:45";

const WORDS: readonly (readonly [DueGroupId, string])[] = [
  ["overdue", "已超期"],
  ["today", "今天到期"],
  ["soon", "3 个工作日内到期"],
  ["unconfirmed", "待与申请人确认"],
  ["to-sign-for", "待签收"],
];

/** What a morning says; nothing where nothing is due. Cases that stand still, and what need not be done, are not counted. */
export function digestOf(groups: readonly DueGroup[]): Digest | undefined {
  const counts = WORDS.flatMap(([id, words]) => {
    const lines = groups.find((group) => group.id === id)?.lines ?? [];
    const cases = new Set(lines.flatMap((line) => (line.optional || line.stamp.tone === "paused" ? [] : [line.case])));
    return cases.size === 0 ? [] : [`${words} ${cases.size} 件`];
  });
  if (counts.length === 0) return undefined;
  return { title: "政务公开今日待办", message: `${counts.join("，")}。` };
}

/** Whether the digest of today is to be given now: on a working day from the morning on, unless it was. `now` is an instant. */
export function isDigestDue(now: string, given: LocalDate | undefined, calendar: WorkCalendar): boolean {
  const today = civilDayOf(now);
  return given !== today && isWorkday(today, calendar) && civilMinute(now).slice(11) >= MORNING;
}

/** When to look next after an instant: at the next midnight or morning, Asia/Shanghai, whichever comes first; an instant. */
export function nextLook(now: string): string {
  const today = civilDayOf(now);
  const morning = new Date(`${today}T${MORNING}:00.000+08:00`).toISOString();
  const midnight = new Date(Date.parse(`${today}T00:00:00.000+08:00`) + 24 * 60 * 60_000).toISOString();
  return now < morning ? morning : midnight;
}
