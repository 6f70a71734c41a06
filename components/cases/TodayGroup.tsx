import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { DueGroup, DueLine } from "../../lib/projections/due-list.ts";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Button } from "../ui/Button.tsx";
import { caseLink } from "./case-link.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";
import { StampChip } from "./StampChip.tsx";

/** Lines shown until more are asked for. */
const SHOWN = 20;

/** Props of {@link TodayGroup}. */
export interface TodayGroupProps {
  readonly group: DueGroup;
  readonly lines: ReadonlyMap<string, CaseLine>;
  readonly date: LocalDate;
  /** How many working days are left to a day; negative after it. */
  readonly left: (due: LocalDate) => number;
}

/** One group of the day. */
export function TodayGroup({ group, lines, date, left }: TodayGroupProps): JSX.Element {
  const [shown, setShown] = useState(SHOWN);
  const list = useArrowKeys<HTMLUListElement>();
  const id = `group-${group.id}`;
  // What need not be done comes after what must.
  const sorted = [
    ...group.lines.filter(({ optional }) => !optional),
    ...group.lines.filter(({ optional }) => optional),
  ];
  return (
    <section class={`group due-${group.id}`} aria-labelledby={id}>
      <h3 id={id}>
        {group.title} <span class="count">{group.lines.length}</span>
      </h3>
      <ul ref={list}>
        {sorted.slice(0, shown).map((line) => (
          <Line
            key={`${line.case} ${line.department} ${line.what}`}
            line={line}
            of={lines.get(line.case)}
            date={date}
            left={left}
          />
        ))}
      </ul>
      {group.lines.length > shown && (
        <Button onPress={() => setShown(shown + 100)}>再显示 {Math.min(group.lines.length - shown, 100)} 条</Button>
      )}
    </section>
  );
}

function Line({
  line,
  of,
  date,
  left,
}: {
  readonly line: DueLine;
  readonly of: CaseLine | undefined;
  readonly date: LocalDate;
  readonly left: TodayGroupProps["left"];
}): JSX.Element {
  const { number, subject, department, what, due, also, stamp, optional } = line;
  const isMain = due === undefined || due === stamp.due;
  return (
    <li class={optional ? "optional" : undefined}>
      <div class="when">{isMain ? <StampChip stamp={stamp} /> : <Left due={due} date={date} left={left(due)} />}</div>
      <a class="row" data-row href={caseLink(line.case)}>
        <span class="number">{of?.number || number || wordsOf(line.procedure).word}</span>
        <span class="content">{of?.content || subject || wordsOf(line.procedure).nothing}</span>
      </a>
      <div class="what">
        <span>
          {what}
          {also.map((other) => `，${other.what} ${shortDay(other.due, date)}`)}
        </span>
        {isMain && department === "" && of?.next && !what.startsWith("与") && <span>下一步：{of.next}</span>}
        <span class="muted">{department || of?.role || "政府信息公开工作机构"}</span>
        {!isMain && <span class="muted">{stamp.text}</span>}
        {of?.openReason && <span class="muted">暂定：{of.openReason}</span>}
      </div>
    </li>
  );
}

/** A last day that is not the case's own, e.g. a department's. */
function Left({
  due,
  date,
  left,
}: {
  readonly due: LocalDate;
  readonly date: LocalDate;
  readonly left: number;
}): JSX.Element {
  const tone = due < date ? "late" : "soon";
  // A last day that is none of work may be over, or ahead, by no working day.
  const none = due < date ? "已超期" : due === date ? "今天到期" : "即将到期";
  const words = left === 0 ? none : `${left < 0 ? "超期" : "剩"} ${Math.abs(left)} 个工作日`;
  return (
    <span class={`stamp ${tone}`}>
      <span>{words}</span>
      <span>{shortDay(due, date)}</span>
    </span>
  );
}
