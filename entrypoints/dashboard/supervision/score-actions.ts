import { UNSHOWN } from "../../../components/persons/of-vault.ts";
import type { DecideActions } from "../../../components/supervision/ScoreItem.tsx";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Entry, Person } from "../../../lib/model/event.ts";
import type { FieldValue, FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { FormField } from "../../../lib/model/step-fields.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { isEmpty, valueFault } from "../../../lib/procedures/entering/value-faults.ts";
import { DEDUCTION, NO_RULE } from "../../../lib/projections/scoring/decisions.ts";
import type { ScoreLine } from "../../../lib/projections/scoring/score-lines.ts";
import { record, taking } from "../case/record-steps.ts";

/** What the field takes, in characters. */
const LONGEST_REASON = 500;

/** What can be decided of a line. One that nobody spoke of yet gets its case: it was found, and is decided, on one day. */
export function decideActions(procedure: Procedure, person: Person, today: LocalDate): DecideActions {
  const fields = (how: "confirm" | "strike"): readonly FormField[] =>
    stepForm({ procedure, step: DEDUCTION[how] }).filter(({ id }) => !UNSHOWN.includes(id));
  return {
    fields,
    initial: (how, line) => {
      const known: FieldValues = { department: line.department, "deduction-kind": line.rule, "signed-by": person.name };
      const asked = new Set(fields(how).map(({ id }) => id));
      return Object.fromEntries(Object.entries(known).filter(([id, value]) => asked.has(id) && !isEmpty(value)));
    },
    check: (how, { on, values }) => [
      ...(on > today || on === "" ? [{ sentence: "确认日期还没有到或者没有填写，请改正。" }] : []),
      ...fields(how).flatMap((field) => {
        const sentence = valueFault(field, values[field.id], { on, today });
        return sentence === undefined ? [] : [{ field: field.id, sentence }];
      }),
    ],
    onDecide: (how, lines, { on, values }) => record(lines.flatMap((line) => entriesOf(how, line, on, values))),
  };
}

function entriesOf(how: "confirm" | "strike", line: ScoreLine, on: LocalDate, values: FieldValues): Entry[] {
  const one = { id: line.deduction ?? newId(), procedure: DEDUCTION.id };
  const own = { department: line.department, "deduction-kind": line.rule };
  const decided = taking(
    one,
    { step: DEDUCTION[how] },
    {
      on,
      values: { ...(how === "confirm" && given(own)), ...given(values), "deducted-rule": line.shown ?? NO_RULE },
    },
  );
  if (line.deduction !== undefined) return [decided];
  const found = given({
    ...own,
    "deduction-reason": line.sentence.slice(0, LONGEST_REASON),
    "happened-on": line.on,
    "deducted-case": line.case ?? "",
    "deducted-breach": line.key,
    "deducted-rule": line.shown ?? "",
  });
  return [taking(one, { step: DEDUCTION.found }, { on, values: found }), decided];
}

function given(values: FieldValues): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}
