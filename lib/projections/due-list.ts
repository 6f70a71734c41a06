import { addWorkdays } from "../deadlines/workdays.ts";
import type { Case, ClockState, DoneStep } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import { DUE_GROUPS, type DueGroup, type DueGroupId, type DueLine } from "../model/due.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { neededStep } from "../procedures/awaited.ts";
import { isOwnWork, subjectOf } from "./case-kinds.ts";
import { clockOfOthers, clocksAfterEnd, lapsedClock, stampOf } from "./due-stamps.ts";
import { byEnd, dueDay, isOpen } from "./due-words.ts";
import { briefly } from "./cases/hide-numbers.ts";

export { DUE_GROUPS, type DueGroup, type DueGroupId, type DueLine } from "../model/due.ts";

/** What a day's list is made for: the day, and the calendar that says what three working days are. */
export interface DueDay {
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
}

/** So many working days ahead count as soon. */
const SOON = 3;

const TITLES: Readonly<Record<DueGroupId, string>> = {
  overdue: "已超期",
  today: "今天到期",
  soon: `${SOON} 个工作日内到期`,
  unconfirmed: "待与申请人确认",
  "to-sign-for": "待签收",
  waiting: "等待他人",
};

/**
 * All groups, in their order, empty ones too. A clock that is paused, or that is another's to keep, presses nobody here: its
 * case is in `waiting`, unless something else of it is due. Lines of one case and one department are one, the earliest first.
 */
export function dueGroups(cases: readonly Case[], day: DueDay): DueGroup[] {
  const last = addWorkdays(day.today, SOON, day.calendar).date;
  const found = new Map<DueGroupId, DueLine[]>(DUE_GROUPS.map((id) => [id, []]));
  const put = (id: DueGroupId, line: DueLine): void => void found.get(id)?.push(line);
  for (const one of cases) {
    if (one.state === "closed" && clocksAfterEnd(one).length === 0) continue;
    const line = lineMaker(one, day.today);
    const own = isOwnWork(one.procedure) ? departmentOf(one) : "";
    const pressing = pressingClocks(one, last);
    for (const { department, optional, clocks } of pressing) {
      const [first, ...rest] = clocks;
      if (first === undefined) continue;
      const also = rest.map((clock) => ({ what: clock.title, due: dueDay(clock) }));
      put(
        groupOf(first, day.today),
        line({ department: department || own, what: first.title, due: dueDay(first), also, optional }),
      );
    }
    if (one.state === "unconfirmed" && !isOwnWork(one.procedure))
      put("unconfirmed", line({ what: neededStep(one) ?? TITLES.unconfirmed }));
    for (const next of one.next) {
      if (next.part !== "signs-for") continue;
      const assigned = one.done.find(({ entry }) => entry === next.of);
      put(
        "to-sign-for",
        line({ department: departmentOf(assigned), what: next.title, ...(next.due && { due: next.due }) }),
      );
    }
    const isPressed = pressing.some(({ optional }) => !optional);
    if (!isPressed && (one.state === "waiting" || one.state === "paused")) put("waiting", line(waitedFor(one)));
  }
  return DUE_GROUPS.map((id) => {
    const lines = (found.get(id) ?? []).toSorted(byDue);
    return { id, title: TITLES[id], lines, cases: new Set(lines.map((line) => line.case)).size };
  });
}

/** The same groups for each department that has something in them; the disclosure office's own (empty name) first. */
export function byDepartment(groups: readonly DueGroup[]): { department: string; groups: DueGroup[] }[] {
  const names = new Set(groups.flatMap(({ lines }) => lines.map(({ department }) => department)));
  return [...names].sort().map((department) => ({
    department,
    groups: groups.flatMap((group) => {
      const lines = group.lines.filter((line) => line.department === department);
      return lines.length === 0 ? [] : [{ ...group, lines, cases: new Set(lines.map((line) => line.case)).size }];
    }),
  }));
}

/** The lines that press most, one a case; those that wait for another are none of them. */
export function firstLines(groups: readonly DueGroup[], count: number): DueLine[] {
  const first = new Map<string, DueLine>();
  for (const { id, lines } of groups) {
    if (id === "waiting") continue;
    for (const line of lines) if (first.size < count && !first.has(line.case)) first.set(line.case, line);
  }
  return [...first.values()];
}

/** How many different cases are overdue or due today: the number on the toolbar button. */
export function pressingCount(groups: readonly DueGroup[]): number {
  const lines = groups.flatMap((group) => (group.id === "overdue" || group.id === "today" ? group.lines : []));
  return new Set(lines.flatMap((line) => (line.optional ? [] : [line.case]))).size;
}

/** Our own clocks that are over or end by `last`, earliest first, by who must act, and apart those that need not be kept. */
function pressingClocks(one: Case, last: LocalDate) {
  const found = new Map<string, { department: string; optional: boolean; clocks: ClockState[] }>();
  const running = one.state === "closed" ? clocksAfterEnd(one) : one.clocks;
  const pressing = running.filter(
    (clock) => isOpen(clock) && clock.whose === "ours" && clock.state !== "paused" && dueDay(clock) <= last,
  );
  for (const clock of pressing.toSorted(byEnd)) {
    const department = departmentOf(startOf(one, clock));
    const optional = clock.permissive === true || clock.reminder === true;
    const key = `${department} ${optional}`;
    found.set(key, { department, optional, clocks: [...(found.get(key)?.clocks ?? []), clock] });
  }
  return [...found.values()];
}

function groupOf(clock: ClockState, today: LocalDate): DueGroupId {
  const due = dueDay(clock);
  if (clock.reminder) return due > today ? "soon" : "today";
  if (clock.state === "overdue" || due < today) return "overdue";
  return due === today ? "today" : "soon";
}

function departmentOf(done: Pick<DoneStep, "fields"> | undefined): string {
  const department = done?.fields["department"];
  return typeof department === "string" ? department : "";
}

function waitedFor(one: Case): Pick<DueLine, "what"> & Partial<Pick<DueLine, "due" | "department">> {
  const over = lapsedClock(one);
  if (over !== undefined) return { what: `${over.title}已过`, due: dueDay(over) };
  const still = one.clocks.find(({ state }) => state === "paused");
  if (still !== undefined)
    return { what: still.pauses.findLast(({ until }) => until === undefined)?.title ?? "暂停计时" };
  const others = clockOfOthers(one);
  if (others !== undefined) return { what: others.title, due: dueDay(others) };
  const own = one.clocks.find((clock) => isOpen(clock) && clock.whose === "ours" && !clock.main);
  if (own === undefined) return { what: "等待他人办理" };
  return { what: own.title, due: dueDay(own), department: departmentOf(startOf(one, own)) };
}

/** The taking of a step that a clock runs for: it names its entry in its key. */
function startOf({ done }: Case, clock: ClockState): DoneStep | undefined {
  return clock.key === clock.clock ? undefined : done.find(({ entry }) => clock.key.includes(entry));
}

function lineMaker(one: Case, today: LocalDate) {
  const [number = ""] = [one.fields["number"], one.fields["portal-number"]].flatMap((value) =>
    typeof value === "string" && value !== "" ? [value] : [],
  );
  const shared = {
    case: one.id,
    procedure: one.procedure,
    number,
    subject: briefly(subjectOf(one), 60),
    stamp: stampOf(one, today),
  };
  return (
    line: Pick<DueLine, "what"> & Partial<Pick<DueLine, "department" | "due" | "also" | "optional">>,
  ): DueLine => ({
    ...shared,
    department: "",
    also: [],
    optional: false,
    ...line,
  });
}

function byDue(a: DueLine, b: DueLine): number {
  const [one, other] = [`${a.due ?? "9999"} ${a.number}`, `${b.due ?? "9999"} ${b.number}`];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
