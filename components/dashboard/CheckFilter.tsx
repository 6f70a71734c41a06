import type { JSX } from "preact";
import { Field } from "../ui/Field.tsx";
import type { Filter } from "./filter-checks.ts";

/** Props of {@link CheckFilter}. */
export interface CheckFilterProps {
  /** What is set. */
  readonly filter: Filter;
  /** Set something else. */
  readonly onFilter: (filter: Filter) => void;
}

/** Narrows the table by days and by text. */
export function CheckFilter({ filter, onFilter }: CheckFilterProps): JSX.Element {
  const set = (part: keyof Filter) => (event: { readonly currentTarget: HTMLInputElement }) =>
    onFilter({ ...filter, [part]: event.currentTarget.value });
  return (
    <search class="filter">
      <Field label="从">
        <input type="date" value={filter.from} max={filter.to || undefined} onInput={set("from")} />
      </Field>
      <Field label="到">
        <input type="date" value={filter.to} min={filter.from || undefined} onInput={set("to")} />
      </Field>
      <Field label="查找">
        <input type="search" value={filter.text} placeholder="标题、网站、处理人" onInput={set("text")} />
      </Field>
    </search>
  );
}
