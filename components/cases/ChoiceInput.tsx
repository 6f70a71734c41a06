import type { JSX } from "preact";
import type { ControlProps } from "./FieldInput.tsx";

/** One of several, some of several, or yes and no. */
export function ChoiceInput(props: ControlProps): JSX.Element {
  if (props.field.kind === "choice") return <OneOf {...props} />;
  return props.field.kind === "choices" ? <SomeOf {...props} /> : <YesNo {...props} />;
}

function OneOf({ field, isRequired, value, onChange, id, described, problem }: ControlProps): JSX.Element {
  return (
    <select
      id={id}
      aria-describedby={described || undefined}
      aria-required={isRequired}
      aria-invalid={problem !== undefined}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">请选择</option>
      {field.options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.title}
        </option>
      ))}
    </select>
  );
}

function SomeOf({ field, value, onChange }: ControlProps): JSX.Element {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <div class="choices">
      {field.options?.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) => {
              const rest = chosen.filter((each) => each !== option.value);
              const next = event.currentTarget.checked ? [...rest, option.value] : rest;
              onChange(next.length > 0 ? next : undefined);
            }}
          />
          {option.title}
        </label>
      ))}
    </div>
  );
}

const YES_NO = [
  [true, "是"],
  [false, "否"],
] as const;

function YesNo({ value, onChange, id }: ControlProps): JSX.Element {
  return (
    <div class="choices">
      {YES_NO.map(([answer, title]) => (
        <label key={title}>
          <input type="radio" name={id} checked={value === answer} onChange={() => onChange(answer)} />
          {title}
        </label>
      ))}
    </div>
  );
}
