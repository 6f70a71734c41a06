import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { officeProblems } from "../../lib/documents/letters/office-problems.ts";
import type { Office } from "../../lib/model/office.ts";
import { ActionLine } from "./ActionLine.tsx";
import { OFFICE_GROUPS } from "./office-fields.ts";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link OfficeForm}. */
export interface OfficeFormProps {
  /** What is saved now. */
  readonly office: Office;
  /** Why what was saved could not be read, where it could not. */
  readonly notice: string | null;
  /** Keep it; all parts trimmed. */
  readonly onSave: (office: Office) => Answer;
}

/** 本单位信息: what documents say of the agency itself. What is left empty is asked for when a document needs it. */
export function OfficeForm({ office, notice, onSave }: OfficeFormProps): JSX.Element {
  const [action, run] = useAction();
  const [now, setNow] = useState(office);
  const id = useId();
  const problems = officeProblems(now);
  const empty = OFFICE_GROUPS.flatMap(({ fields }) => fields).filter((field) => now[field.id].trim() === "").length;
  function submit(event: { preventDefault(): void }): void {
    event.preventDefault();
    run(() => onSave(trimmed(now)), "已更新，以后生成的文书按此填写。");
  }
  return (
    <section class="card" aria-labelledby="office">
      <h2 id="office">本单位信息</h2>
      <p class="muted">
        写在依申请公开的文书上。没有填的，用到时会提醒，不会留空。{empty > 0 && `还有 ${empty} 项没有填。`}
      </p>
      {notice !== null && <p class="outcome error">{notice}</p>}
      <form onSubmit={submit} class="office">
        {OFFICE_GROUPS.map((group) => (
          <fieldset key={group.title}>
            <legend>{group.title}</legend>
            {group.fields.map((field) => {
              const problem = problems[field.id];
              const described = [field.hint && `${id}-${field.id}-hint`, problem && `${id}-${field.id}-problem`];
              return (
                <div class="office-field" key={field.id}>
                  <label htmlFor={`${id}-${field.id}`}>{field.title}</label>
                  <div>
                    <input
                      type="text"
                      id={`${id}-${field.id}`}
                      maxLength={field.maxLength}
                      autocomplete="off"
                      value={now[field.id]}
                      aria-describedby={described.filter(Boolean).join(" ") || undefined}
                      onInput={(event) => setNow({ ...now, [field.id]: event.currentTarget.value })}
                    />
                    {field.hint && (
                      <p class="muted" id={`${id}-${field.id}-hint`}>
                        {field.hint}
                      </p>
                    )}
                    {problem && (
                      <p class="office-problem" id={`${id}-${field.id}-problem`}>
                        {problem}
                      </p>
                    )}
                  </div>
                </div>
              );
            })}
          </fieldset>
        ))}
        <fieldset>
          <legend>承办部门和档案</legend>
          <div class="office-field">
            <label htmlFor={`${id}-departments`}>承办部门</label>
            <div>
              <textarea
                id={`${id}-departments`}
                rows={4}
                value={now.departments.join("\n")}
                aria-describedby={`${id}-departments-hint`}
                onInput={(event) => setNow({ ...now, departments: event.currentTarget.value.split("\n") })}
              />
              <p class="muted" id={`${id}-departments-hint`}>
                一行写一个，交办时从中选择。
              </p>
            </div>
          </div>
          <div class="office-field">
            <label htmlFor={`${id}-years`}>档案保管年限</label>
            <input
              type="number"
              id={`${id}-years`}
              min={1}
              max={100}
              required
              value={now.archiveYears}
              onInput={(event) => setNow({ ...now, archiveYears: event.currentTarget.valueAsNumber })}
            />
          </div>
        </fieldset>
        <div class="line">
          <button type="submit" class="button primary" aria-disabled={action.state === "busy"}>
            更新本单位信息
          </button>
          <ActionLine action={action} />
        </div>
      </form>
    </section>
  );
}

/** As it is kept: texts without blanks at their ends, departments each once. */
function trimmed(office: Office): Office {
  const texts = OFFICE_GROUPS.flatMap(({ fields }) => fields).map(({ id }) => [id, office[id].trim()]);
  const departments = [...new Set(office.departments.map((one) => one.trim()).filter((one) => one !== ""))];
  return {
    ...office,
    ...Object.fromEntries(texts),
    departments: departments.map((one) => one.slice(0, 50)).slice(0, 60),
  };
}
