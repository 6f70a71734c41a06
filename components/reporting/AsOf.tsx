import type { JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import { Field } from "../ui/Field.tsx";

/** Props of {@link AsOfField} and {@link AsOfNote}. */
export interface AsOfProps {
  /** As the records stood on this day; absent: now. */
  readonly asOf: LocalDate | undefined;
  readonly onAsOf: (day: LocalDate | undefined) => void;
}

/** By the records of which day figures are shown. */
export function AsOfField({ asOf, onAsOf, today }: AsOfProps & { readonly today: LocalDate }): JSX.Element {
  return (
    <Field label="按哪一天的记录">
      <input
        type="date"
        max={today}
        value={asOf ?? today}
        onInput={({ currentTarget: { value } }) => onAsOf(value === "" || value >= today ? undefined : value)}
      />
    </Field>
  );
}

/** Says that the figures are those of an earlier day, and leads back; nothing where they are those of now. `more`: what cannot be done then. */
export function AsOfNote({ asOf, onAsOf, more = "" }: AsOfProps & { readonly more?: string }): JSX.Element | null {
  if (asOf === undefined) return null;
  return (
    <p class="muted">
      按 {asOf} 当天已经录入的记录统计，以后补录、更正的不算。{more}{" "}
      <button type="button" class="link" onClick={() => onAsOf(undefined)}>
        按现在的记录
      </button>
    </p>
  );
}
