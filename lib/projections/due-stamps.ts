import type { Case, ClockState, Pause } from "../model/case.ts";
import { documentName } from "../model/document-name.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Stamp } from "../model/due.ts";
import type { Citation } from "../model/finding.ts";
import { neededStep } from "../procedures/awaited.ts";
import { mainClock } from "../procedures/main-clock.ts";
import { endOf, isOwnWork } from "./case-kinds.ts";
import { byEnd, dueDay, endWords, hasNoDay, isOpen, leftWords, shortDay } from "./due-words.ts";

export type { Stamp } from "../model/due.ts";

/** The stamp of a case; `today` is the civil day that the case was computed for. */
export function stampOf(one: Case, today: LocalDate): Stamp {
  if (one.cancelled) return CANCELLED;
  if (one.state === "closed") {
    const [left] = clocksAfterEnd(one);
    return left ? counting(left, today) : closed(one, today);
  }
  if (one.state === "unconfirmed") return unconfirmed(one);
  const clock = clockShown(one);
  if (clock === undefined) {
    return { text: "办理中", tone: "due", title: "目前没有正在计算的期限。", provisional: false };
  }
  const over = lapsedClock(one);
  if (over !== undefined) return lapsed(over, today);
  if (clock.state === "paused") return paused(clock, clockOfOthers(one), today);
  return counting(clock, today);
}

/** The clock that stands for a case: the main one, else the earliest of our own that is open. */
export function clockShown({ clocks }: Pick<Case, "clocks">): ClockState | undefined {
  const main = mainClock(clocks);
  if (main !== undefined && isOpen(main)) return main;
  const own = clocks.filter((clock) => isOpen(clock) && clock.whose === "ours" && clock.permissive !== true);
  return own.toSorted(byEnd)[0];
}

/**
 * Our own limits that go on though an article is closed, e.g. to take a revoked decision off its page, the earliest first: each is
 * stopped by a step that can be taken now. What the closing ended is none of them.
 */
export function clocksAfterEnd({ procedure, state, clocks, next }: Case): ClockState[] {
  if (state !== "closed" || !isOwnWork(procedure)) return [];
  const own = clocks.filter((clock) => isOpen(clock) && clock.whose === "ours" && clock.permissive !== true);
  return own.filter(({ key }) => next.some(({ clock }) => clock === key)).toSorted(byEnd);
}

/** The clock by which another has to act now. */
export function clockOfOthers({ clocks }: Pick<Case, "clocks">): ClockState | undefined {
  return clocks.find(({ whose, state }) => whose === "others" && state === "running");
}

/** The main clock waits for another to act (补正, 缴费), and that one let the time pass: it is for us to decide. */
export function lapsedClock(one: Pick<Case, "clocks">): ClockState | undefined {
  const main = clockShown(one);
  const pause = main?.state === "paused" ? openPause(main) : undefined;
  if (pause?.restarts !== true || pause.until !== undefined || clockOfOthers(one)) return undefined;
  // One that lapsed before was about something else.
  return one.clocks.findLast(
    ({ whose, state, from }) => whose === "others" && state === "lapsed" && dueDay({ due: from }) >= pause.from,
  );
}

const CANCELLED: Stamp = {
  text: "登记已撤回",
  tone: "done",
  title: "这件的登记已经撤回，不再计算期限，也不在台账和统计里。",
  provisional: false,
};

/** So many units before the end a stamp warns. */
const SOON = 3;

function unconfirmed({ awaits, next, procedure }: Case): Stamp {
  const step = neededStep({ next });
  const needed = step === undefined ? "" : `还没有登记“${step}”，`;
  const start = awaits ? `${awaits.title}未定，` : "";
  const title = `${needed}${start}期限没有开始计算${cited(awaits?.basis[0])}。`;
  // There is nobody to confirm it with.
  if (isOwnWork(procedure)) return { text: "办理中", tone: "due", title, provisional: false };
  return { text: "待与申请人确认", tone: "unconfirmed", title, provisional: false };
}

function counting(clock: ClockState, today: LocalDate): Stamp {
  const late = clock.state === "overdue";
  const tone = late ? "late" : clock.left <= SOON ? "soon" : "due";
  const [left, end] = [leftWords(clock, today), endWords(clock, today)];
  if (hasNoDay(clock)) return dated({ text: `${clock.title} · ${end}起`, tone, title: explained(clock, today) }, clock);
  // Of hours it is the minute that presses.
  const plain = clock.unit === "hour" && !late ? `${end} 前 · ${left}` : `${left} · ${end}`;
  const text = clock.reminder && clock.left > 0 ? `提醒 · ${plain}` : plain;
  return dated({ text, tone, title: explained(clock, today) }, clock);
}

function paused(clock: ClockState, others: ClockState | undefined, today: LocalDate): Stamp {
  const pause = openPause(clock);
  const since = pause === undefined ? "" : ` · 自${shortDay(pause.from, today)}${pause.title}`;
  const after = pause?.restarts === true ? "对方办理后重新计算" : "结束后继续计算";
  const until = others === undefined ? "" : `；${others.title}到${shortDay(dueDay(others), today)}`;
  const title = `${pause?.title ?? "暂停"}的时间不计算在内${cited(pause?.basis[0])}，${after}${until}。`;
  return { text: `暂停计时${since}`, tone: "paused", title, provisional: false };
}

function lapsed(others: ClockState, today: LocalDate): Stamp {
  const day = shortDay(dueDay(others), today);
  const title = `${others.title}已于${day}届满${others.silence === undefined ? "" : `：${others.silence}`}，请决定下一步。`;
  return dated({ text: `${others.title}已过 · ${day}`, tone: "soon", title }, others);
}

function closed(one: Case, today: LocalDate): Stamp {
  const day = one.closed ?? one.done.at(-1)?.on ?? today;
  const said = endOf(one) ?? (one.moments["replied"] === day ? "已答复" : "已办结");
  const late = one.breaches.find(({ clock }) => one.clocks.some((each) => each.main && each.clock === clock));
  const title = late?.sentence ?? `${shortDay(day, today)}${said}。`;
  return { text: `${said} · ${shortDay(day, today)}`, tone: "done", title, provisional: false };
}

function dated(stamp: Omit<Stamp, "due" | "provisional">, clock: ClockState): Stamp {
  const { provisional } = clock;
  return { ...stamp, text: provisional ? `${stamp.text}（暂定）` : stamp.text, due: dueDay(clock), provisional };
}

function explained(clock: ClockState, today: LocalDate): string {
  const { count, extended, pauses, latest, range } = clock;
  const from = endWords({ due: clock.from }, today);
  const isHours = clock.unit === "hour";
  const unit = { workday: "个工作日", "calendar-day": "日", month: "个月", hour: "小时" }[clock.unit];
  if (hasNoDay(clock)) return `${from}${clock.fromTitle}，${clock.title}，没有规定日数${cited(clock.basis[0])}。`;
  const length =
    count === 0
      ? ""
      : `，自${isHours ? "此时" : "次日"}起${count}${unit}${extended > 0 ? `，延长${extended}${unit}` : ""}`;
  const without = pauses.length > 0 ? "，不含暂停的时间" : "";
  const until = `，${clock.title}${isHours ? "到" : clock.reminder ? "的提醒日是" : "的最后一日是"}${endWords(clock, today)}${isHours ? "为止" : ""}`;
  const arguable = latest === undefined ? "" : `（最晚可主张到${shortDay(dueDay({ due: latest }), today)}）`;
  const open = range === undefined ? "" : `，暂定：${range.reason}`;
  return `${from}${clock.fromTitle}${length}${without}${until}${arguable}${open}${cited(clock.basis[0])}。`;
}

function cited(basis: Citation | undefined): string {
  return basis ? `（${documentName(basis.document)}${basis.clause}）` : "";
}

function openPause({ pauses }: ClockState): Pause | undefined {
  return pauses.find(({ until }) => until === undefined) ?? pauses.at(-1);
}
