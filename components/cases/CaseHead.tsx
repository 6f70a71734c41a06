import type { JSX } from "preact";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { clocksAfterEnd, clockShown, stampOf } from "../../lib/projections/due-stamps.ts";
import { endWords, hasNoDay, leftWords, shortDay } from "../../lib/projections/due-words.ts";
import { endOf, subjectOf, wordsOf } from "../../lib/projections/case-kinds.ts";
import { numberOf } from "../../lib/projections/cases/case-line.ts";
import { briefly } from "../../lib/projections/cases/hide-numbers.ts";
import { fieldText } from "../../lib/projections/cases/field-text.ts";

/** Props of {@link CaseHead}. */
export interface CaseHeadProps {
  readonly one: Case;
  readonly procedure: Procedure;
  readonly today: LocalDate;
}

/** The head of a case: its number, where it stands, the last day. */
export function CaseHead({ one, procedure, today }: CaseHeadProps): JSX.Element {
  const stamp = stampOf(one, today);
  const words = wordsOf(one.procedure);
  const [number, subject] = [numberOf(one), subjectOf(one)];
  // What is called by its title has it where others have their number.
  const isTitled = number === "" && words.list !== "requests" && subject !== "";
  const received = one.moments["received"] ?? (isTitled ? one.done[0]?.on : undefined);
  return (
    <header class="card case-head">
      <div class="case-title">
        <h2>
          {isTitled ? briefly(subject, 120) : number || words.word}{" "}
          <span class={`state ${one.state}`}>{stateWords(one)}</span>
        </h2>
        <p class="subject">{isTitled ? procedure.title : subject || procedure.title}</p>
        <p class="muted">
          {[
            received ? `${shortDay(received, today)}${words.begun}` : "",
            ...procedure.fields
              .filter(({ id }) => words.head.includes(id) && one.fields[id] !== undefined)
              .map((field) => `${field.title}：${fieldText(one.fields[field.id], field)}`),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {one.outcome !== undefined && (
          <p>
            办理结果：<strong>{procedure.outcomes.find(({ id }) => id === one.outcome)?.title ?? one.outcome}</strong>
          </p>
        )}
      </div>
      <Due one={one} today={today} title={stamp.title} />
    </header>
  );
}

function stateWords(one: Case): string {
  if (one.cancelled) return "登记已撤回";
  const { unconfirmed, waiting } = wordsOf(one.procedure);
  const closed = endOf(one) ?? "已办结";
  return { unconfirmed, waiting, open: "办理中", paused: "暂停计时", closed }[one.state];
}

function Due(props: { readonly one: Case; readonly today: LocalDate; readonly title: string }): JSX.Element {
  const { one, today, title } = props;
  const clock = one.cancelled ? undefined : one.state === "closed" ? clocksAfterEnd(one)[0] : clockShown(one);
  if (!clock) return <p class="case-due muted">{title}</p>;
  const { tone } = stampOf(one, today);
  const named = clock.reminder ? "提醒日" : "最后一日";
  return (
    <div class={`case-due ${tone}`}>
      <span class="muted">{clock.unit === "hour" || hasNoDay(clock) ? clock.title : `${clock.title}${named}`}</span>
      <strong class="big">
        {endWords(clock, today)}
        {hasNoDay(clock) && "起"}
      </strong>
      <span>
        {clock.state === "paused" ? "暂停计时" : leftWords(clock, today)}
        {clock.provisional && "，暂定"}
      </span>
      {clock.latest !== undefined && <span class="muted">最晚可主张 {shortDay(clock.latest, today)}</span>}
    </div>
  );
}
