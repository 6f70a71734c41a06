import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { DoneStep } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { civilDayOf, civilTimeOf } from "../../lib/deadlines/civil-day.ts";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import { beginsByCalendar } from "../../lib/procedures/duties/start-stands.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { fieldText } from "../../lib/projections/cases/field-text.ts";
import type { EarlierVersion, WithdrawnStep } from "../../lib/projections/cases/step-history.ts";
import { Button } from "../ui/Button.tsx";
import { Amend } from "./Amend.tsx";
import type { FieldHelp } from "./FieldInput.tsx";
import { UNSHOWN } from "../persons/of-vault.ts";
import type { AmendActions } from "./Timeline.tsx";

/** Props of {@link TimelineStep}. */
export interface TimelineStepProps {
  readonly done: DoneStep;
  /** The step that this one answers. */
  readonly answered: DoneStep | undefined;
  readonly earlier: readonly EarlierVersion[];
  /** It did not happen, as was said later. */
  readonly withdrawn: WithdrawnStep | undefined;
  readonly procedure: Procedure;
  readonly today: LocalDate;
  readonly actions: AmendActions;
  readonly help: FieldHelp;
  readonly documents?: ((done: DoneStep) => ComponentChildren) | undefined;
}

/** One step of the process. */
export function TimelineStep(props: TimelineStepProps): JSX.Element {
  const { done, answered, earlier, withdrawn, procedure, today, documents } = props;
  const [open, setOpen] = useState<"correct" | "withdraw">();
  const isTimed = timedIn(procedure, done);
  return (
    <li class={withdrawn ? "withdrawn" : undefined}>
      <div class="when">
        <time dateTime={isTimed ? `${done.on}T${civilTimeOf(done.at)}+08:00` : done.on}>
          {shortDay(done.on, today)}
          {isTimed && ` ${civilTimeOf(done.at)}`}
        </time>
      </div>
      <div class="taken">
        <p class="taken-head">
          <strong>{done.title}</strong>
          {answered && (
            <span class="muted">
              {" "}
              对应{shortDay(answered.on, today)}
              {answered.title}
            </span>
          )}
        </p>
        <Values fields={done.fields} procedure={procedure} />
        {earlier.map((version, index) => (
          <Earlier
            key={version.correctedAt}
            version={version}
            after={earlier[index + 1] ?? { at: done.at, fields: done.fields }}
            procedure={procedure}
            isTimed={isTimed}
          />
        ))}
        {withdrawn && (
          <p class="amended">
            已撤销：{withdrawn.reason}
            <span class="muted">
              （{withdrawn.withdrawnBy.name || "未填姓名"} {civilMinute(withdrawn.withdrawnAt)}）
            </span>
          </p>
        )}
        <div class="line entered">
          <span class="muted">
            {done.by.name || "未填姓名"} 于 {civilMinute(done.enteredAt)}{" "}
            {civilDayOf(done.enteredAt) === done.on ? "录入" : "补录"}
          </span>
          {!withdrawn && !beginsByCalendar(done.step, procedure) && (
            <>
              <Button
                label={`更正：${done.title}`}
                expanded={open === "correct"}
                onPress={() => setOpen(open === "correct" ? undefined : "correct")}
              >
                更正
              </Button>
              <Button
                label={`撤销：${done.title}`}
                expanded={open === "withdraw"}
                onPress={() => setOpen(open === "withdraw" ? undefined : "withdraw")}
              >
                撤销
              </Button>
            </>
          )}
        </div>
        {!withdrawn && documents && <div class="line papers">{documents(done)}</div>}
        {open && <Amend {...props} how={open} onClose={() => setOpen((now) => (now === open ? undefined : now))} />}
      </div>
    </li>
  );
}

function timedIn({ steps }: Procedure, { step }: DoneStep): boolean {
  return steps.some(({ id, timed }) => id === step && timed);
}

function Values({
  fields,
  procedure,
}: {
  readonly fields: FieldValues;
  readonly procedure: Procedure;
}): JSX.Element | null {
  const shown = procedure.fields.filter(({ id }) => fields[id] !== undefined && !UNSHOWN.includes(id));
  if (shown.length === 0) return null;
  return (
    <dl class="values">
      {shown.map((field) => (
        <div key={field.id}>
          <dt>{field.title}</dt>
          <dd>{fieldText(fields[field.id], field)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What stood there before a correction: only what was changed, struck. */
function Earlier(props: {
  readonly version: EarlierVersion;
  readonly after: { readonly at: string; readonly fields: FieldValues };
  readonly procedure: Procedure;
  readonly isTimed: boolean;
}): JSX.Element {
  const { version, after, procedure, isTimed } = props;
  const when = isTimed ? civilMinute : civilDayOf;
  const changed = procedure.fields.filter(
    ({ id }) => JSON.stringify(version.fields[id]) !== JSON.stringify(after.fields[id]),
  );
  return (
    <p class="amended">
      {version.at !== after.at && (
        <span>
          发生{isTimed ? "时间" : "日期"} <del>{when(version.at)}</del> 改为 <ins>{when(after.at)}</ins>；
        </span>
      )}
      {changed.map((field) => (
        <span key={field.id}>
          {field.title} <del>{fieldText(version.fields[field.id], field) || "空"}</del> 改为{" "}
          <ins>{fieldText(after.fields[field.id], field) || "空"}</ins>；
        </span>
      ))}
      更正原因：{version.reason}
      <span class="muted">
        （{version.by.name || "未填姓名"} {civilMinute(version.correctedAt)}）
      </span>
    </p>
  );
}
