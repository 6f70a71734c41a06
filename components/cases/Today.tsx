import type { ComponentChildren, JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { DueGroup } from "../../lib/projections/due-list.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { TodayGroup } from "./TodayGroup.tsx";

/** Props of {@link Today}. */
export interface TodayProps {
  readonly date: LocalDate;
  /** Absent while the log is being read. */
  readonly groups: readonly DueGroup[] | undefined;
  /** The lines of the cases in the groups, by id. */
  readonly lines: ReadonlyMap<string, CaseLine>;
  /** How many working days are left to a day; negative after it. */
  readonly left: (due: LocalDate) => number;
  /** How many cases are not closed. */
  readonly open: number;
  /** Older records are still being read. */
  readonly isReading: boolean;
  /** What is due by the catalogue, below the cases; null where nothing is. */
  readonly catalogue?: ComponentChildren;
  /** What stands beside it: the calculator. */
  readonly children?: ComponentChildren;
}

/** 今天: who must do what now, by what presses most. */
export function Today({ date, groups, lines, left, open, isReading, catalogue, children }: TodayProps): JSX.Element {
  const filled = groups?.filter((group) => group.lines.length > 0) ?? [];
  return (
    <div class="today">
      <section class="card due" aria-labelledby="due">
        <div class="bar">
          <h2 id="due">
            今天要办的 <span class="muted">{date}</span>
          </h2>
          <output class="muted">{status(groups, open, isReading)}</output>
        </div>
        {filled.map((group) => (
          <TodayGroup key={group.id} group={group} lines={lines} left={left} date={date} />
        ))}
        {catalogue}
        {groups && filled.length === 0 && !isReading && <Nothing open={open} />}
      </section>
      <div class="beside">{children}</div>
    </div>
  );
}

function Nothing({ open }: { readonly open: number }): JSX.Element {
  return open === 0 ? (
    <EmptyState title="没有在办的事项">
      <p>
        收到申请后，在<a href="#register">登记申请</a>中登记；稿件在发布系统的编辑页面上开始审核，或者在
        <a href="#start/article">新建稿件</a>中登记。期限自动计算。
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="今天没有要办的">
      <p>在办的 {open} 件离到期都还有 3 个以上工作日。</p>
    </EmptyState>
  );
}

function status(groups: readonly DueGroup[] | undefined, open: number, isReading: boolean): string {
  if (!groups) return "正在读取……";
  return isReading ? "正在读取更早的记录……" : `在办 ${open} 件`;
}
