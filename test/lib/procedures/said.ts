import type { Case } from "../../../lib/model/case.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { inForce, morning } from "../../rules/procedures/in-force.ts";

/** The national request procedure. */
export const procedure = inForce("national");

/** The sentences about a step on a day, which is today unless said; none where it may be recorded. */
export function said(
  found: Case | undefined,
  step: string,
  on: string,
  values: FieldValues = {},
  more: { of?: string; today?: string } = {},
) {
  const { today = on, of } = more;
  const verdict = validateStep({
    procedure,
    step,
    values,
    on,
    now: morning(today),
    ...(found && { found }),
    ...(of !== undefined && { of }),
  });
  return verdict.ok ? "" : verdict.error;
}
