import type { BulkActions } from "../../components/requests/Bulk.tsx";
import type { FieldHelp } from "../../components/requests/FieldInput.tsx";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { Cases } from "./cases-state.ts";
import { record, takings } from "./record-steps.ts";
import { fieldsOf, problemsOf } from "./step-checks.ts";

/** The steps that are worth taking in many cases at once. */
const STEPS = ["assign", "sign-for", "archive"];

/** What bulk actions work with. */
export interface BulkParts {
  readonly cases: Cases;
  readonly procedure: Procedure;
  readonly today: LocalDate;
  readonly help: FieldHelp;
}

/** One step in many cases. */
export function bulkActions({ cases, procedure, today, help }: BulkParts): BulkActions {
  const stepOf = (id: string) => procedure.steps.find((step) => step.id === id);
  const fields: BulkActions["fields"] = (step, values) => fieldsOf(stepOf(step), procedure, {}, new Set(), values);
  return {
    steps: STEPS.flatMap((id) => {
      const step = stepOf(id);
      return step ? [{ id, title: step.title }] : [];
    }),
    today,
    help,
    fields,
    check: (step, input) => problemsOf(fields(step, input.values), input, today),
    onPlan: (step, { on, values }, ids) => cases.plan(step, on, values, ids),
    onRecord: (_step, input, items) =>
      record(takings(items, (id) => cases.state().byId.get(id)?.procedure ?? procedure.id, input)),
  };
}
