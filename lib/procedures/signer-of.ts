import type { DoneStep } from "../model/case.ts";
import type { Procedure } from "../model/procedure.ts";

/** Who took a step: the official that it names (on paper another than who entered it), else who entered it. */
export function signerOf({ step: id, fields, by }: DoneStep, { steps, fields: known }: Procedure): string {
  const asked = steps.find((step) => step.id === id)?.fields ?? [];
  const officials = asked.flatMap(({ field }) => {
    const value = fields[field];
    const isOfficial = known.find((one) => one.id === field)?.kind === "official";
    return isOfficial && typeof value === "string" && value !== "" ? [value] : [];
  });
  return officials[0] ?? by.name;
}
