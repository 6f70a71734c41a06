import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Field, FieldValue } from "../../lib/model/field.ts";
import { ChoiceInput } from "./ChoiceInput.tsx";

/** What helps to fill in fields: names that were used before, other cases. */
export interface FieldHelp {
  /** Names by kind of field: the agency's departments, its officials. */
  readonly names: Readonly<Partial<Record<Field["kind"], readonly string[]>>>;
  /** Cases to choose from, for a field that names one. */
  readonly cases?: readonly { readonly id: string; readonly title: string }[];
  /** What a case is called that is not among those to choose from, but was put in. */
  readonly caseTitle?: (id: string) => string | undefined;
}

/** Props of {@link FieldInput}. */
export interface FieldInputProps {
  readonly field: Field;
  readonly isRequired: boolean;
  readonly value: FieldValue | undefined;
  /** `undefined` empties it. */
  readonly onChange: (value: FieldValue | undefined) => void;
  /** What is wrong with it, in a sentence. */
  readonly problem: string | undefined;
  readonly help: FieldHelp;
}

/** One field of a step: its control by its kind, its hint, and what is wrong with it. */
export function FieldInput(props: FieldInputProps): JSX.Element {
  const { field, isRequired, problem } = props;
  const id = useId();
  const described = [field.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const isGroup = field.kind === "choices" || field.kind === "yes-no" || field.kind === "person";
  const name = (
    <>
      {field.title}
      {!isRequired && <span class="optional">（可不填）</span>}
    </>
  );
  const rest = (
    <>
      <Control {...props} id={id} described={described} />
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
  return isGroup ? (
    <fieldset class={`field-input ${field.kind}`} aria-describedby={described || undefined}>
      <legend>{name}</legend>
      {rest}
    </fieldset>
  ) : (
    <div class={`field-input ${field.kind}`}>
      <label htmlFor={id}>{name}</label>
      {rest}
    </div>
  );
}

/** What every control carries. */
export interface ControlProps extends FieldInputProps {
  readonly id: string;
  /** Ids of what explains it. */
  readonly described: string;
}

function Control(props: ControlProps): JSX.Element {
  const { field, isRequired, value, onChange, help, id, described, problem } = props;
  const said = {
    id,
    "aria-describedby": described || undefined,
    "aria-required": isRequired,
    "aria-invalid": problem !== undefined,
  };
  const text = typeof value === "string" ? value : "";
  const put = (next: string): void => onChange(next === "" ? undefined : next);
  switch (field.kind) {
    case "choice":
    case "choices":
    case "yes-no":
      return <ChoiceInput {...props} />;
    case "date":
      return <input type="date" {...said} value={text} onInput={(event) => put(event.currentTarget.value)} />;
    case "lines":
      return <textarea rows={3} {...said} value={text} onInput={(event) => put(event.currentTarget.value)} />;
    case "number":
    case "money":
      return <NumberInput {...props} />;
    case "person":
      return <p class="muted">{text === "" ? "没有登记" : "已登记（加密保存），在“申请人”中查看和修改"}</p>;
    case "case":
      return (
        <select {...said} value={text} onChange={(event) => put(event.currentTarget.value)}>
          <option value="">请选择</option>
          {text !== "" && !(help.cases ?? []).some((one) => one.id === text) && (
            <option value={text}>{help.caseTitle?.(text) ?? "已选定的一件"}</option>
          )}
          {(help.cases ?? []).map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      );
    case "department":
    case "official":
    case "text":
      break;
  }
  if ((field.maxLength ?? 0) > 200) {
    return <textarea rows={3} {...said} value={text} onInput={(event) => put(event.currentTarget.value)} />;
  }
  const names = help.names[field.kind] ?? [];
  return (
    <>
      <input
        type="text"
        {...said}
        autocomplete="off"
        maxLength={field.maxLength}
        list={names.length > 0 ? `${id}-names` : undefined}
        value={text}
        onInput={(event) => put(event.currentTarget.value)}
      />
      {names.length > 0 && (
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

/** What cannot be read as a number is handed on as it was typed, so that the form can say so. */
function NumberInput({ isRequired, id, described, value, onChange, problem }: ControlProps): JSX.Element {
  return (
    <input
      type="text"
      inputMode="decimal"
      id={id}
      aria-describedby={described || undefined}
      aria-required={isRequired}
      aria-invalid={problem !== undefined}
      value={value === undefined ? "" : String(value)}
      onInput={(event) => {
        const typed = event.currentTarget.value.trim();
        const number = Number(typed);
        onChange(typed === "" ? undefined : /^\d+(\.\d+)?$/.test(typed) ? number : typed);
      }}
    />
  );
}
