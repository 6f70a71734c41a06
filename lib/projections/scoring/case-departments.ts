import type { Case } from "../../model/case.ts";

/** Whose case it is: what the named field says; else those that it was assigned to and who did not return it; else its department. */
export function departmentsOf({ done, fields }: Pick<Case, "done" | "fields">, field: string | undefined): string[] {
  if (field !== undefined) return named(fields[field]);
  const returned = new Set(done.flatMap(({ part, of }) => (part === "returns" && of !== undefined ? [of] : [])));
  const assigned = done
    .filter(({ part, entry }) => part === "assigns" && !returned.has(entry))
    .flatMap((step) => named(step.fields["department"]));
  return assigned.length > 0 ? [...new Set(assigned)] : named(fields["department"]);
}

function named(value: unknown): string[] {
  return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
}
