import type { StepInput, StepProblem, FormField } from "../../components/requests/StepForm.tsx";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { Procedure, Step } from "../../lib/model/procedure.ts";
import { hold } from "../../lib/procedures/conditions.ts";

/** The fields of a step, given what the case has and what was entered so far. */
export function fieldsOf(
  step: Step | undefined,
  procedure: Procedure,
  known: FieldValues,
  taken: ReadonlySet<string>,
  values: FieldValues,
): FormField[] {
  const facts = { fields: { ...known, ...values }, taken };
  return (step?.fields ?? []).flatMap(({ field: id, required, when }) => {
    const field = procedure.fields.find((each) => each.id === id);
    return field && hold(when, facts) ? [{ field, isRequired: required }] : [];
  });
}

/** What is missing or cannot be. */
export function problemsOf(fields: readonly FormField[], { on, values }: StepInput, today: LocalDate): StepProblem[] {
  const problems: StepProblem[] = [];
  if (!/^20\d\d-\d\d-\d\d$/.test(on)) problems.push({ sentence: "请填写实际发生的日期。" });
  else if (on > today) problems.push({ sentence: "实际发生的日期还没有到，请核对；还没有发生的事不能登记。" });
  for (const { field, isRequired } of fields) {
    const value = values[field.id];
    if (value === undefined || value === "") {
      if (isRequired && field.kind !== "person") problems.push({ field: field.id, sentence: `请填写${field.title}。` });
    } else if (field.kind === "number" && typeof value !== "number") {
      problems.push({ field: field.id, sentence: `${field.title}要填数字。` });
    }
  }
  return problems;
}
