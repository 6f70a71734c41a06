import type { FieldValue, FieldValues } from "../../../lib/model/field.ts";
import type { FormField } from "../../../lib/model/step-fields.ts";

/** A control's name in the panel: the root is shared with other forms, and radios of one name are one group. */
export function controlName(field: string): string {
  return `review-${field}`;
}

/** What is filled in of these fields; empty ones are left out. */
export function readValues(form: ParentNode, fields: readonly FormField[]): FieldValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(form, field);
      return value === undefined ? [] : [[field.id, value] as const];
    }),
  );
}

function valueOf(form: ParentNode, { id, kind }: FormField): FieldValue | undefined {
  const named = `[name="${controlName(id)}"]`;
  if (kind === "choices") {
    const chosen = [...form.querySelectorAll<HTMLInputElement>(`${named}:checked`)].map(({ value }) => value);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (kind === "yes-no") {
    const chosen = form.querySelector<HTMLInputElement>(`${named}:checked`);
    return chosen ? chosen.value === "yes" : undefined;
  }
  const typed = form.querySelector<HTMLInputElement>(named)?.value.trim() ?? "";
  if (typed === "") return undefined;
  // What is no number is handed on as it was typed, so that the answer can say so.
  return (kind === "number" || kind === "money") && /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}
