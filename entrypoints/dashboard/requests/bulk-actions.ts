import type { BulkActions } from "../../../components/requests/Bulk.tsx";
import type { FieldHelp } from "../../../components/cases/FieldInput.tsx";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure, StepPart } from "../../../lib/model/procedure.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { valueFault } from "../../../lib/procedures/entering/value-faults.ts";
import type { Cases } from "../log/cases-state.ts";
import { record, takings } from "../case/record-steps.ts";

/** The parts of a procedure that are worth taking in many cases at once. */
const PARTS: readonly StepPart[] = ["assigns", "signs-for", "archives"];

/** What bulk actions work with. */
export interface BulkParts {
  readonly cases: Cases;
  readonly procedure: Procedure;
  readonly today: LocalDate;
  readonly help: FieldHelp;
}

/** One step in many cases: what was entered is looked at by itself here, and with each case by the worker. */
export function bulkActions({ cases, procedure, today, help }: BulkParts): BulkActions {
  return {
    steps: PARTS.flatMap((part) => procedure.steps.filter((step) => step.part === part)).map(({ id, title }) => ({
      id,
      title,
    })),
    today,
    help,
    fields: (step, values) => stepForm({ procedure, step }, values),
    check: (step, { on, values }) =>
      stepForm({ procedure, step }, values).flatMap((field) => {
        const sentence = valueFault(field, values[field.id], { on, today });
        return sentence === undefined ? [] : [{ field: field.id, sentence }];
      }),
    onPlan: (step, { on, values }, ids) => cases.plan({ step, on, fields: values, cases: ids }),
    onRecord: (_step, input, items) =>
      record(takings(items, (id) => cases.state().byId.get(id)?.procedure ?? procedure.id, input)),
  };
}
