import type { Procedure } from "../../model/procedure.ts";
import type { ScoringText } from "../../model/scoring.ts";
import { DEDUCTION } from "./decisions.ts";
import { pointsText } from "./points.ts";

/** The procedures, the kind of a deduction a choice of those that the agency marks down by; as they are where it has none. */
export function withDeductionKinds(
  procedures: readonly Procedure[],
  scoring: ScoringText | undefined,
): readonly Procedure[] {
  if (!scoring) return procedures;
  const options = scoring.deductions.map(({ id, title, hundredths }) => ({
    value: id,
    title: `${title}（每次${pointsText(hundredths)}分）`.slice(0, 60),
  }));
  return procedures.map((procedure) =>
    procedure.id === DEDUCTION.id
      ? {
          ...procedure,
          fields: procedure.fields.map((field) =>
            field.id === "deduction-kind"
              ? { id: field.id, title: field.title, kind: "choice" as const, options }
              : field,
          ),
        }
      : procedure,
  );
}
