import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormField } from "../../../lib/model/step-fields.ts";
import { controlName } from "./read-values.ts";

/** A text that may be longer than this gets a field of several lines. */
const ONE_LINE = 200;

/** Props of {@link ReviewField}. */
export interface ReviewFieldProps {
  readonly field: FormField;
  /** What is wrong with it, in a sentence. */
  readonly problem: string | undefined;
}

/**
 * One field of a step, uncontrolled: native controls that are read when a button is pressed. It begins with the value that it is first
 * given: a later one is what was filled in a moment ago, come back, and a person may have gone on since.
 */
export function ReviewField({ field: asked, problem }: ReviewFieldProps): JSX.Element {
  const [value] = useState(asked.value);
  const field = value === undefined ? without(asked) : { ...asked, value };
  const id = controlName(field.id);
  const hint = field.hint === undefined ? undefined : `${id}-hint`;
  const wrong = problem === undefined ? undefined : `${id}-problem`;
  const described = [hint, wrong].filter(Boolean).join(" ") || undefined;
  const name = (
    <>
      {field.title}
      {!field.required && <span class="over">（可不填）</span>}
    </>
  );
  const notes = (
    <>
      {hint && (
        <span class="basis" id={hint}>
          {field.hint}
        </span>
      )}
      {wrong && (
        <span class="fault" id={wrong}>
          {problem}
        </span>
      )}
    </>
  );
  if (field.kind === "choices" || field.kind === "yes-no") {
    return (
      <fieldset class="asked" aria-describedby={described} aria-invalid={wrong !== undefined}>
        <legend>{name}</legend>
        <Several field={field} />
        {notes}
      </fieldset>
    );
  }
  return (
    <div class="asked">
      <label htmlFor={id}>{name}</label>
      <Control field={field} id={id} described={described} isWrong={wrong !== undefined} />
      {notes}
    </div>
  );
}

function without({ value: _later, ...field }: FormField): FormField {
  return field;
}

function Control(props: {
  readonly field: FormField;
  readonly id: string;
  readonly described: string | undefined;
  readonly isWrong: boolean;
}): JSX.Element {
  const { field, id, described, isWrong } = props;
  const { kind, value, options = [], maxLength } = field;
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const said = {
    id,
    name: id,
    "aria-describedby": described,
    "aria-invalid": isWrong,
    "aria-required": field.required,
  };
  if (kind === "choice") {
    return (
      <select {...said}>
        <option value="">请选择</option>
        {options.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === text}>
            {one.title}
          </option>
        ))}
      </select>
    );
  }
  if (kind === "date") return <input type="date" {...said} defaultValue={text} />;
  if (kind === "lines" || (kind === "text" && (maxLength ?? 0) > ONE_LINE)) {
    return <textarea rows={kind === "lines" ? 3 : 2} maxLength={maxLength} {...said} defaultValue={text} />;
  }
  const mode = kind === "number" || kind === "money" ? "decimal" : "text";
  return <input type="text" inputMode={mode} maxLength={maxLength} autocomplete="off" {...said} defaultValue={text} />;
}

function Several({ field: { id, kind, options, value } }: { readonly field: FormField }): JSX.Element {
  const name = controlName(id);
  if (kind === "yes-no") {
    return (
      <>
        <label class="choice">
          <input type="radio" name={name} value="yes" defaultChecked={value === true} />是
        </label>
        <label class="choice">
          <input type="radio" name={name} value="no" defaultChecked={value === false} />否
        </label>
      </>
    );
  }
  const chosen = Array.isArray(value) ? value : [];
  return (
    <>
      {(options ?? []).map((one) => (
        <label class="choice" key={one.value}>
          <input type="checkbox" name={name} value={one.value} defaultChecked={chosen.includes(one.value)} />
          {one.title}
        </label>
      ))}
    </>
  );
}
