import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { ClockState } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { endWords, leftWords } from "../../lib/projections/due-words.ts";
import { Basis } from "./Basis.tsx";
import { OpenUnit } from "./OpenUnit.tsx";

const STATES: Readonly<Record<ClockState["state"], string>> = {
  running: "进行中",
  paused: "暂停",
  met: "按期完成",
  late: "超期完成",
  overdue: "已超期",
  lapsed: "对方逾期",
  void: "不再适用",
};

const UNITS: Readonly<Record<ClockState["unit"], string>> = {
  hour: "小时",
  "calendar-day": "日",
  workday: "个工作日",
  month: "个月",
};

/** Props of {@link ClockRow}. */
export interface ClockRowProps {
  readonly clock: ClockState;
  readonly today: LocalDate;
  /** It still matters; else it is told in one line. */
  readonly isOpen: boolean;
  readonly trace: (clock: ClockState) => ComponentChildren;
  /** What documents say differently of it. */
  readonly children?: ComponentChildren;
}

/** One limit: its last day and how it came about. */
export function ClockRow({ clock, today, isOpen, trace, children }: ClockRowProps): JSX.Element {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <li class={`clock is-${clock.state}${clock.main ? " main" : ""}`}>
      <div class="clock-head">
        <strong>{clock.title}</strong>
        <span class={`state ${clock.state}`}>{clock.reminder && isOpen ? "提醒" : STATES[clock.state]}</span>
        <span class="clock-due">
          {moment(clock.due, today)}
          {clock.provisional && "（暂定）"}
          {isOpen && clock.state !== "paused" && clock.state !== "lapsed" && (
            <span class="left"> {leftWords(clock, today)}</span>
          )}
        </span>
      </div>
      {isOpen ? <How clock={clock} today={today} /> : <Met clock={clock} today={today} />}
      {children}
      <button
        type="button"
        class="link"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-label={`${shown ? "收起" : "怎么算的"}：${clock.title}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? "收起" : "怎么算的"}
      </button>
      {shown && (
        <div id={id} class="trace">
          {!isOpen && <How clock={clock} today={today} />}
          {trace(clock)}
        </div>
      )}
    </li>
  );
}

function Met({ clock: { met }, today }: { readonly clock: ClockState; readonly today: LocalDate }): JSX.Element | null {
  return met === undefined ? null : <p class="muted">{moment(met, today)}完成</p>;
}

/** The facts that the last day follows from, a line each. */
function How({ clock, today }: { readonly clock: ClockState; readonly today: LocalDate }): JSX.Element {
  const { count, unit, extended, refused, pauses, earlier, latest, otherwise, range, silence, state } = clock;
  const day = (at: string): string => moment(at, today);
  return (
    <ul class="how">
      <li>
        {day(clock.from)}
        {clock.fromTitle}
        {count > 0 && `，${unit === "hour" ? "此时" : "次日"}起算 ${count} ${UNITS[unit]}`}
        {extended > 0 && `，延长 ${extended} ${UNITS[unit]}`}
      </li>
      {earlier.map((run) => (
        <li key={run.from}>
          原从{day(run.from)}起算，到{day(run.due)}；因{run.restartedBy}重新计算
        </li>
      ))}
      {pauses.map((pause) => (
        <li key={`${pause.entry} ${pause.from}`}>
          {pause.title}：{day(pause.from)}
          {pause.until === undefined ? "起还没有结束" : `至${day(pause.until)}`}
          {pause.silent && "（对方没有答复，期满自动结束）"}
          {pause.restarts ? "，之后重新计算" : "，不计入期限"}
          {pause.basis.length > 0 && <Basis basis={pause.basis} />}
        </li>
      ))}
      {refused !== undefined && <li class="problem">{refused}</li>}
      {otherwise && <OpenUnit clock={clock} otherwise={otherwise} today={today} />}
      {latest !== undefined && (
        <li>
          按对本机关最有利的算法，最晚到{day(latest)}；提醒仍按{day(clock.due)}
        </li>
      )}
      {range !== undefined && (
        <li>
          暂定：
          {range.earliest !== range.latest && `可能在${day(range.earliest)}至${day(range.latest)}之间，`}
          {range.reason}
        </li>
      )}
      {silence !== undefined && (
        <li>
          {state === "lapsed" ? "对方逾期没有答复：" : "对方逾期不答复的："}
          {silence}
        </li>
      )}
      <li>
        <Basis basis={clock.basis} />
      </li>
    </ul>
  );
}

/** A day, or of clocks in hours an instant. */
function moment(at: string, today: LocalDate): string {
  return endWords({ due: at }, today);
}
