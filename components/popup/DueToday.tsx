import type { JSX } from "preact";
import type { DueGroup, DueLine, HourLine } from "../../lib/model/due.ts";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import { StampChip } from "../cases/StampChip.tsx";
import { Button } from "../ui/Button.tsx";

/** What is due, as the popup says it. */
export interface DueSummary {
  /** Cases that are not closed. */
  readonly open: number;
  readonly groups: readonly Pick<DueGroup, "id" | "title" | "cases">[];
  /** The lines that press most. */
  readonly first: readonly DueLine[];
  /** Limits in hours that count, the one that ends first at the head. */
  readonly hours?: readonly HourLine[];
}

/** Props of {@link DueToday}. */
export interface DueTodayProps {
  readonly due: DueSummary;
  /** Open a case on our own page. */
  readonly onOpenCase: (id: string) => void;
  /** Open the whole day's list. */
  readonly onOpenToday: () => void;
  /** Save the last days of all open cases as a calendar file. */
  readonly onSaveCalendar: () => void;
}

/** Which cases are due: how many by group, and those that press most. */
export function DueToday({ due, onOpenCase, onOpenToday, onSaveCalendar }: DueTodayProps): JSX.Element | null {
  const groups = due.groups.filter(({ cases }) => cases > 0);
  if (due.open === 0) return null;
  return (
    <section class="due-today" aria-labelledby="due-today">
      <h2 id="due-today">
        待办事项 <span class="muted">在办 {due.open} 件</span>
      </h2>
      {groups.length === 0 ? (
        <p>今天没有要办的。</p>
      ) : (
        <ul class="counts">
          {groups.map(({ id, title, cases }) => (
            <li key={id} class={id}>
              {title} <b>{cases}</b> 件
            </li>
          ))}
        </ul>
      )}
      {due.first.length > 0 && (
        <ul class="lines">
          {due.first.map((line) => (
            <li key={line.case}>
              <button type="button" class="line" onClick={() => onOpenCase(line.case)}>
                <span class="name">{line.number || line.subject || wordsOf(line.procedure).nothing}</span>
                <StampChip stamp={line.stamp} />
                {says(line) && <span class="muted">{says(line)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onPress={onOpenToday}>今天要办的</Button>
        <Button onPress={onSaveCalendar}>存为日历文件</Button>
      </div>
    </section>
  );
}

/** What the stamp does not say: who must act, and another limit than the one that it counts. */
function says({ department, what, due, stamp }: DueLine): string {
  return [department, ...(due === stamp.due && due !== undefined ? [] : [what])]
    .filter((part) => part !== "")
    .join("，");
}
