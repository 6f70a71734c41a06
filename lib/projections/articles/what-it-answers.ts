import type { DoneStep } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";
import { briefly } from "../cases/hide-numbers.ts";

/** What one of several takings of a step was about, e.g. who was asked: the first text that was asked for; empty where there is none. */
export function aboutTaking({ step: id, fields }: DoneStep, { steps, fields: known }: Procedure): string {
  const asked = steps.find((step) => step.id === id)?.fields ?? [];
  const texts = asked.flatMap(({ field }) => {
    const value = fields[field];
    const kind = known.find((one) => one.id === field)?.kind;
    const isName = kind === "text" || kind === "department" || kind === "official";
    return isName && typeof value === "string" && value !== "" ? [value] : [];
  });
  return briefly(texts[0] ?? "", 30);
}
