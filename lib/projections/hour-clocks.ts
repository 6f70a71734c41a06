import type { Case, ClockState } from "../model/case.ts";
import type { HourLine } from "../model/due.ts";
import { subjectOf } from "./case-kinds.ts";
import { byEnd, isOpen } from "./due-words.ts";
import { briefly } from "./cases/hide-numbers.ts";

/** In milliseconds. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Our own limits in hours that count, the one that ends first at the head. */
export function hourClocks(cases: readonly Case[]): HourLine[] {
  const all = cases.flatMap((one) => runningHours(one).map((clock) => ({ one, clock })));
  return all
    .toSorted((a, b) => byEnd(a.clock, b.clock))
    .map(({ one, clock }) => ({
      case: one.id,
      procedure: one.procedure,
      subject: briefly(subjectOf(one), 60),
      what: clock.title,
      due: clock.due,
    }));
}

/** Clocks in hours of one case that go on with every minute. */
export function runningHours({ state, clocks, cancelled }: Pick<Case, "state" | "clocks" | "cancelled">): ClockState[] {
  if (state === "closed" || cancelled) return [];
  return clocks.filter(
    (clock) => clock.unit === "hour" && clock.whose === "ours" && !clock.permissive && isOpen(clock),
  );
}

/** When to look again because of limits in hours: one hour before one ends, and the moment that it is over. An instant. */
export function nextHourLook(lines: readonly HourLine[], now: string): string | undefined {
  const instants = lines.flatMap(({ due }) => [Date.parse(due) - HOUR, Date.parse(due) + 1]);
  const ahead = instants.filter((instant) => instant > Date.parse(now));
  return ahead.length === 0 ? undefined : new Date(Math.min(...ahead)).toISOString();
}

/** What a notification about limits in hours says, and what has been said by then. */
export interface HourNotice {
  /** Numbers only: no name, nothing of what it is about. Undefined where there is nothing new to say. */
  readonly message?: string;
  /** What is said for the first time: the same until it is kept. Names cases, and is not for eyes. */
  readonly fresh: string[];
  /** To be kept until the next time. */
  readonly given: string[];
}

/**
 * What is to be said at an instant: which limits end within the hour and which are over, each said once; `given` is what was said
 * before. One that had been over for a day when it was entered is said no more. What was said is known until a day after the end, also
 * while the line is not there: a clock set back, other rules for an hour, a case that was reopened.
 */
export function hourNotice(lines: readonly HourLine[], given: readonly string[], now: string): HourNotice {
  const left = (line: HourLine): number => Date.parse(line.due) - Date.parse(now);
  const soon = lines.filter((line) => left(line) >= 0 && left(line) <= HOUR);
  const over = lines.filter((line) => left(line) < 0);
  const isNew = (line: HourLine, stage: string): boolean => !given.includes(keyOf(line, stage));
  const news = [
    [soon.filter((line) => isNew(line, "soon")), "soon", "件在 1 小时内到期"],
    [over.filter((line) => isNew(line, "over") && left(line) > -DAY), "over", "件已经超过期限"],
  ] as const;
  const words = news.flatMap(([found, , said]) => (found.length === 0 ? [] : [`${found.length} ${said}`]));
  const fresh = news.flatMap(([found, stage]) => found.map((line) => keyOf(line, stage)));
  const keys = [
    ...soon.map((line) => keyOf(line, "soon")),
    ...over.flatMap((line) => [keyOf(line, "soon"), keyOf(line, "over")]),
  ];
  const kept = given.filter((key) => !keys.includes(key) && Date.parse(dueIn(key)) + DAY > Date.parse(now));
  const message = words.length > 0 && { message: `按小时计算的期限：${words.join("，")}。` };
  return { ...message, fresh, given: [...kept, ...keys] };
}

/** A limit that was moved is another one. */
function keyOf(line: HourLine, stage: string): string {
  return `${line.case} ${line.what} ${line.due} ${stage}`;
}

function dueIn(key: string): string {
  return key.split(" ").at(-2) ?? "";
}
