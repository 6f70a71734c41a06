import { endOfCivilDay, isFullMinute, startOfCivilDay } from "../../deadlines/civil-day.ts";
import { hoursWords, longMoment } from "../../deadlines/day-words.ts";
import type { Breach, DoneStep } from "../../model/case.ts";
import type { Clock } from "../../model/procedure.ts";
import type { Counting } from "./lengths.ts";
import type { Run } from "./runs.ts";
import { between, unitTitle } from "./units.ts";

/** How a run came to its end. */
interface End {
  /** When it was done after all, or when the run ended otherwise; of what was forgone and closed early, its last moment. */
  readonly happened: string | undefined;
  /** What said that it would not be done; it was not. */
  readonly forgone?: DoneStep | undefined;
  /** The step that closed the case before it was done: nothing was done then. */
  readonly closing?: DoneStep | undefined;
  /** What made it apply after its time had run out. */
  readonly since?: DoneStep | undefined;
}

/** The breach where a run of our clock was not kept, else undefined. */
export function breachOf(
  clock: Clock,
  key: string,
  run: Run,
  { happened, forgone, closing, since }: End,
  counting: Counting,
): Breach | undefined {
  const until = happened ?? (run.unit === "hour" ? counting.now : counting.today);
  if (clock.whose === "others" || clock.reminder) return undefined;
  const isForgone = forgone !== undefined && !run.met;
  if (isForgone ? until < run.due : until <= run.due) return undefined;
  if (clock.permissive && !run.met) return undefined;
  const exact = between(run.due, until, run.unit, counting);
  const late = Math.max(1, Math.ceil(exact));
  const lateWords = run.unit === "hour" ? hoursWords(exact) : `${late}${unitTitle(run.unit)}`;
  const isOpen = run.latest !== undefined && until <= run.latest;
  const open = isOpen ? `按对本机关最有利的算法，${longMoment(run.latest ?? "")}以前都不算超期。` : "";
  const dayOnly = dayOnlyOf(run);
  const arguable = isOpen || since !== undefined || dayOnly?.arguable === true;
  const changed = since
    ? `${longMoment(since.at)}“${since.title}”调整以后才适用这一时限，从原来的时刻重新计算，调整以前不适用。`
    : "";
  const done = happened === undefined ? "至今没有完成" : happenedWords(clock, happened, closing);
  const ended = isForgone ? forgone.title : done;
  const by = isForgone && exact === 0 ? "" : `，超期${lateWords}`;
  return {
    clock: clock.id,
    key,
    title: clock.title,
    basis: clock.basis,
    due: run.due,
    ...(happened !== undefined && { happened }),
    late,
    unit: run.unit,
    ...(arguable && { arguable }),
    sentence: `${clock.title}的最后期限是${longMoment(run.due)}，${ended}${by}。${open}${changed}${dayOnly?.sentence ?? ""}`,
  };
}

/** When it was done; or that it was not when the case was closed otherwise, e.g. by 申请人撤回. */
function happenedWords({ title }: Clock, happened: string, closing: DoneStep | undefined): string {
  if (!closing) return `实际为${longMoment(happened)}`;
  // 答复期限, 公开期限: what was not done is in the title.
  const [, what = "完成"] = /^(..)期限$/.exec(title) ?? [];
  return `至${closing.title}时没有${what}（${longMoment(happened)}）`;
}

/** Of one in hours that was met on a day whose minute nobody gave: on that day it may have been in time. */
function dayOnlyOf({ unit, met, due }: Run): { readonly sentence: string; readonly arguable: boolean } | undefined {
  if (unit !== "hour" || met === undefined || isFullMinute(met.at)) return undefined;
  const by = met.at === endOfCivilDay(met.on) ? "当日最后一分钟" : "登记的时刻";
  return {
    sentence: `“${met.title}”只登记了日期，按${by}计算，请补登时刻。`,
    arguable: startOfCivilDay(met.on) <= due,
  };
}
