import type { JSX } from "preact";
import { Notice } from "../ui/Notice.tsx";
import { ActionLine } from "./ActionLine.tsx";
import { CalendarImport } from "./CalendarImport.tsx";
import { CalendarLocal } from "./CalendarLocal.tsx";
import type { MovedLine } from "../../lib/model/calendar-entries.ts";
import type { CalendarProps } from "./calendar-state.ts";
import { CalendarYears } from "./CalendarYears.tsx";
import { useAction } from "./use-action.ts";

/** 工作日历: which years are known and by what notice, a new notice read in, this agency's own days. */
export function Calendar({ calendar, entries, today, moved, actions }: CalendarProps): JSX.Element {
  const [action, run] = useAction();
  return (
    <section class="card calendar" aria-labelledby="calendar">
      <h2 id="calendar">工作日历</h2>
      <p class="muted">
        办理期限按工作日计算：放假的日子不算，调休上班的周末要算。放假安排未公布的年份，期限标为“暂定”；通知公布后在这里导入，未办结的申请自动重新计算，已办结的不变。
      </p>
      <CalendarYears
        calendar={calendar}
        entries={entries}
        today={today}
        onWithdraw={(number, reason) =>
          run(() => actions.onWithdrawNotice(number, reason), `已撤回${number}，期限已重新计算。`)
        }
      />
      <ActionLine action={action} />
      {moved && <Moved moved={moved} />}
      <CalendarImport calendar={calendar} run={run} onAdd={actions.onAddNotice} />
      <CalendarLocal entries={entries} run={run} actions={actions} />
    </section>
  );
}

/** How many are named; the list of requests has them all. */
const NAMED = 30;

function Moved({ moved }: { readonly moved: readonly MovedLine[] }): JSX.Element {
  if (moved.length === 0) return <Notice tone="ok">未办结申请的期限没有变化。</Notice>;
  return (
    <Notice tone="warning">
      <p>{moved.length} 个期限变了：</p>
      <ul class="points">
        {moved.slice(0, NAMED).map(({ id, title, before, after, provisional }) => (
          <li key={id}>
            {title}：
            {before === after ? `${after}，不再是暂定` : `${before} 改为 ${after}${provisional ? "（暂定）" : ""}`}
          </li>
        ))}
      </ul>
      {moved.length > NAMED && <p>其余 {moved.length - NAMED} 个请在申请列表中查看。</p>}
    </Notice>
  );
}
