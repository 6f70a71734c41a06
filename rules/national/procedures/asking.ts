import type { Field } from "../../../lib/model/field.ts";
import type { ProcedureText } from "../../../lib/model/procedure.ts";

type Asked = NonNullable<ProcedureText["steps"][number]["fields"]>;

/** A step asks for these fields and is not complete without them. */
export function required(...fields: readonly string[]): Asked {
  return fields.map((field) => ({ field, required: true }));
}

/** A step asks for these fields; they may stay empty. */
export function asked(...fields: readonly string[]): Asked {
  return fields.map((field) => ({ field, required: false }));
}

/** What can be chosen in a field: titles by their values. */
export function options(titles: Readonly<Record<string, string>>): NonNullable<Field["options"]> {
  return Object.entries(titles).map(([value, title]) => ({ value, title }));
}
