import type { ComponentChildren, JSX } from "preact";
import { dayNumber } from "../../lib/deadlines/civil.ts";
import { monthDay, weekdayName } from "../../lib/deadlines/day-words.ts";
import type { ReadNotice } from "../../lib/deadlines/notice/parse-notice.ts";
import type { HolidayNotice, WorkCalendar } from "../../lib/model/work-calendar.ts";
import { Notice } from "../ui/Notice.tsx";
import { CalendarMonth } from "./CalendarMonth.tsx";

/** Props of {@link CalendarPreview}. */
export interface CalendarPreviewProps {
  readonly read: Extract<ReadNotice, { ok: true }>;
  readonly calendar: WorkCalendar;
  /** The buttons. */
  readonly children: ComponentChildren;
}

/** What was read of a notice: in words, and as the months that it concerns. */
export function CalendarPreview({ read, calendar, children }: CalendarPreviewProps): JSX.Element {
  const { notice, doubts } = read;
  const replaced = calendar.notices.some(({ number }) => number === notice.number);
  const sameYear = calendar.notices.filter(({ year, number }) => year === notice.year && number !== notice.number);
  const others = calendar.notices.filter(({ number }) => number !== notice.number);
  const withIt = { notices: [...others, notice], local: calendar.local };
  return (
    <section class="calendar-preview" aria-label="预览">
      <h4>
        {notice.year}年放假安排（{notice.number}，{notice.published}）
      </h4>
      {replaced && <p>已有这个文号的安排，导入后以这一次的为准。</p>}
      {sameYear.length > 0 && (
        <p>
          {notice.year}年已有{sameYear.map(({ number }) => number).join("、")}
          ，通知里写到的节日以发布较晚的为准，其余不变。
        </p>
      )}
      <ul class="points">
        {notice.holidays.map((holiday) => (
          <li key={holiday.name}>{inWords(holiday)}</li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <Notice tone="warning">
          <p>请对照原文再看一看：</p>
          <ul class="points">
            {doubts.map(({ line, sentence }) => (
              <li key={sentence}>
                第 {line} 行：{sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="months">
        {monthsOf(notice).map(({ year, month }) => (
          <CalendarMonth key={`${String(year)}-${String(month)}`} year={year} month={month} calendar={withIt} />
        ))}
      </div>
      <div class="line">{children}</div>
    </section>
  );
}

type Holiday = HolidayNotice["holidays"][number];

/** 春节：2月15日（星期日）至2月23日（星期一）放假，共9天；2月14日（星期六）、2月28日（星期六）上班 */
function inWords({ name, from, to, work }: Holiday): string {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const run = days === 1 ? written(from) : `${written(from)}至${written(to)}`;
  const worked = work.length > 0 ? `；${work.map(written).join("、")}上班` : "";
  return `${name}：${run}放假，共${String(days)}天${worked}`;
}

function written(date: string): string {
  return `${monthDay(date)}（${weekdayName(date)}）`;
}

/** The months in which a day is off or worked by the notice. */
function monthsOf(notice: HolidayNotice): readonly { readonly year: number; readonly month: number }[] {
  const days = notice.holidays.flatMap(({ from, to, work }) => [from, to, ...work]);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
  return months.map((month) => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) }));
}
