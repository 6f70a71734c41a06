import type { JSX } from "preact";
import { longDay } from "../../lib/deadlines/day-words.ts";
import { periodDays } from "../../lib/deadlines/period.ts";
import type { Case } from "../../lib/model/case.ts";
import { sentOn } from "../../lib/projections/signed-reports/report-filing.ts";

/** Props of {@link FilledTable}. */
export interface FilledTableProps {
  /** The duty to report a quarter or a year. */
  readonly one: Pick<Case, "done" | "fields">;
}

/** On the page of the duty to report a period: where its filled tables are, and the day on which they were sent. */
export function FilledTable({ one }: FilledTableProps): JSX.Element | null {
  const period = one.fields["period"];
  const days = periodDays(period);
  if (typeof period !== "string" || !days) return null;
  const sent = sentOn(one);
  const isYear = !period.includes("-");
  return (
    <section class="card" aria-labelledby="filled-table">
      <h2 id="filled-table">填好的表</h2>
      <p>
        {isYear ? (
          <a href={`#annual/${period}`}>{days.title}报告的三张表</a>
        ) : (
          <>
            <a href={`#figures/${period}`}>{days.title}的统计表（查看、签署）</a>　
            <a href={`#annual/${period}`}>同期的年报三张表</a>
          </>
        )}
      </p>
      <p>{sent === undefined ? "还没有登记报送。" : `${longDay(sent)}报送。`}</p>
    </section>
  );
}
