import type { JSX } from "preact";
import { Field } from "./Field.tsx";

/** A value and what it is called. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** Stands for no choice in a filter. */
export const ANY = { value: "", title: "不限" } as const satisfies Choice;

/** Props of {@link Select}. */
export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** One of several, with its label. */
export function Select({ label, value, choices, onChoose }: SelectProps): JSX.Element {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </select>
    </Field>
  );
}
