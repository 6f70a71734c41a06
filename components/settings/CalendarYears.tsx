import { Fragment, type JSX } from "preact";
import { useState } from "preact/hooks";
import type { HolidayNotice } from "../../lib/model/work-calendar.ts";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import { Button } from "../ui/Button.tsx";
import { CalendarMonth } from "./CalendarMonth.tsx";
import type { CalendarProps } from "./calendar-state.ts";
import { CalendarTakeBack } from "./CalendarTakeBack.tsx";

/** Props of {@link CalendarYears}. */
export interface CalendarYearsProps extends Pick<CalendarProps, "calendar" | "entries" | "today"> {
  readonly onWithdraw: (number: string, reason: string) => void;
}

/** The years with their notices, and one of them as a calendar. */
export function CalendarYears({ calendar, entries, today, onWithdraw }: CalendarYearsProps): JSX.Element {
  const now = Number(today.slice(0, 4));
  const [shown, setShown] = useState<number>();
  const announced = calendar.notices.map(({ year }) => year);
  const last = Math.max(now + 1, ...announced);
  const first = Math.min(now, ...announced);
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return (
    <table class="years">
      <thead>
        <tr>
          <th scope="col">年份</th>
          <th scope="col">放假安排</th>
          <th scope="col">文号</th>
          <th scope="col">日历</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <Fragment key={year}>
            <tr>
              <th scope="row">{year}</th>
              <td>{announced.includes(year) ? "已公布" : <strong class="unknown">未公布，期限暂定</strong>}</td>
              <td>
                {calendar.notices
                  .filter((notice) => notice.year === year)
                  .map((notice) => (
                    <NoticeLine key={notice.number} notice={notice} entries={entries} onWithdraw={onWithdraw} />
                  ))}
              </td>
              <td>
                <Button
                  expanded={shown === year}
                  label={`${shown === year ? "收起" : "查看"}${String(year)}年日历`}
                  onPress={() => setShown(shown === year ? undefined : year)}
                >
                  {shown === year ? "收起" : "查看"}
                </Button>
              </td>
            </tr>
            {shown === year && (
              <tr>
                <td colSpan={4}>
                  <YearCalendar year={year} calendar={calendar} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** A notice's number and date; of one that was read in by whom and when, and how to take it back. */
function NoticeLine({
  notice: { number, published },
  entries,
  onWithdraw,
}: { readonly notice: HolidayNotice } & Pick<CalendarYearsProps, "entries" | "onWithdraw">): JSX.Element {
  const added = entries.notices.find(({ notice }) => notice.number === number);
  return (
    <div class="notice-number">
      <span>{number}</span>
      <span class="muted">
        {published}
        {added && `，${added.by.name || "未填姓名"}于${civilMinute(added.enteredAt)}导入`}
      </span>
      {added && <CalendarTakeBack what={number} onTakeBack={(reason) => onWithdraw(number, reason)} />}
    </div>
  );
}

function YearCalendar({ year, calendar }: { readonly year: number } & Pick<CalendarProps, "calendar">): JSX.Element {
  return (
    <section class="months" aria-label={`${String(year)}年日历`}>
      {Array.from({ length: 12 }, (_, index) => (
        <CalendarMonth key={index} year={year} month={index + 1} calendar={calendar} />
      ))}
      <p class="muted">
        休：放假；班：调休上班；停：本单位停止办公；暂：放假安排未公布，按法定节假日暂定。周末颜色较淡。
      </p>
    </section>
  );
}
