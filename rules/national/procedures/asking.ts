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
