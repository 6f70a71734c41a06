import type { Recurrence } from "../../../../lib/model/procedure.ts";

/** A recurrence that nothing elsewhere fulfils. */
export function recurring(per: Recurrence["per"], begins: Recurrence["begins"]): Recurrence {
  return { per, begins, fulfilledBy: [] };
}
