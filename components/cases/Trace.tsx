import type { JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { TraceDay } from "../../lib/procedures/trace.ts";
import { monthsOf, type Month } from "../../lib/projections/cases/months.ts";
import { Basis } from "./Basis.tsx";

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];

/** Props of {@link Trace}. */
export interface TraceProps {
  readonly days: readonly TraceDay[];
  /** The last day. */
  readonly due: LocalDate;
}

/** How a last day was counted: month by month, each day with its number, and every day that does not count with why. */
export function Trace({ days, due }: TraceProps): JSX.Element {
  if (days.length === 0)
    return <p class="muted">这个期限的最后一日是直接写明的，或者按月、按小时计算，没有跳过的日子。</p>;
  const skipped = days.filter(({ number }) => number === undefined);
  return (
    <>
      <div class="months">
        {monthsOf(days.map(({ date }) => date)).map((month) => (
          <MonthTable key={month.title} month={month} days={days} due={due} />
        ))}
      </div>
      <p class="muted">数字是计入期限的第几日，“—”是不计入的日子，加框的是最后一日。</p>
      {skipped.length > 0 && (
        <details open>
          <summary>不计入的 {skipped.length} 天</summary>
          <ul class="skipped">
            {skipped.map(({ date, text, basis }) => (
              <li key={date}>
                {text} {basis && <Basis basis={basis} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MonthTable(props: {
  readonly month: Month;
  readonly days: readonly TraceDay[];
  readonly due: LocalDate;
}): JSX.Element {
  const { month, days, due } = props;
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (
    <table class="month">
      <caption>{month.title}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((date) => date !== "")}>
            {week.map((date, place) => (
              <Day key={date || String(place)} date={date} day={byDate.get(date)} isLast={date === due} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: {
  readonly date: LocalDate;
  readonly day: TraceDay | undefined;
  readonly isLast: boolean;
}): JSX.Element {
  const { date, day, isLast } = props;
  if (!day) return <td class="outside">{date === "" ? "" : Number(date.slice(8))}</td>;
  const kind = day.number === undefined ? (day.basis ? "paused" : "off") : "counted";
  return (
    <td class={`${kind}${isLast ? " last" : ""}`} title={day.text}>
      <span class="day">{Number(date.slice(8))}</span>
      <span class="nth">{day.number ?? "—"}</span>
    </td>
  );
}
