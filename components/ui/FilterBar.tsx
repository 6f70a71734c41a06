import type { JSX } from "preact";
import { Field } from "./Field.tsx";
import { Select } from "./Select.tsx";

/** One control of a filter: which part of it is set, and with what; the values of a choice are those that the part can have. */
export type FilterField<F> = {
  [K in keyof F & string]: { readonly of: K; readonly label: string } & (
    | { readonly kind: "text"; readonly placeholder: string }
    | { readonly kind: "date" }
    | { readonly kind: "choice"; readonly choices: readonly { readonly value: F[K]; readonly title: string }[] }
  );
}[keyof F & string];

/** Props of {@link FilterBar}. */
export interface FilterBarProps<F> {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly filter: F;
  readonly fields: readonly FilterField<F>[];
  readonly onFilter: (filter: F) => void;
}

/** What narrows a list down; all parts of a filter are words. */
export function FilterBar<F extends Readonly<Record<keyof F, string>>>(props: FilterBarProps<F>): JSX.Element {
  const { label, filter, fields, onFilter } = props;
  const set = (part: keyof F, value: string): void => onFilter({ ...filter, [part]: value });
  return (
    <search class="filter" aria-label={label}>
      {fields.map((field) =>
        field.kind === "choice" ? (
          <Select
            key={field.of}
            label={field.label}
            value={filter[field.of]}
            choices={field.choices}
            onChoose={(value) => set(field.of, value)}
          />
        ) : (
          <Field key={field.of} label={field.label}>
            {field.kind === "date" ? (
              <input
                type="date"
                value={filter[field.of]}
                onInput={(event) => set(field.of, event.currentTarget.value)}
              />
            ) : (
              <input
                type="search"
                value={filter[field.of]}
                placeholder={field.placeholder}
                onInput={(event) => set(field.of, event.currentTarget.value)}
              />
            )}
          </Field>
        ),
      )}
    </search>
  );
}

/** A choice of each value, called as the table says, in the table's order. */
export function choicesOf<V extends string>(
  titles: Readonly<Record<V, string>>,
  values: readonly V[],
): readonly { readonly value: V; readonly title: string }[] {
  return values.map((value) => ({ value, title: titles[value] }));
}
