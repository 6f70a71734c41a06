import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import { isWithin } from "../../procedures/packs/validity.ts";

/** By the rules of which day a case is handled, where those are others than today's. */
export interface CaseRules {
  /** The day on which it began. */
  readonly on: LocalDate;
  /** The document that the rules of that day are first of. */
  readonly document: string;
  /** Their last day. */
  readonly until?: LocalDate;
}

/** See {@link CaseRules}; undefined where what begins today is handled alike. */
export function caseRules(
  { done, withdrawn }: Pick<Case, "done" | "withdrawn">,
  { starts, basis, during }: Procedure,
  today: LocalDate,
): CaseRules | undefined {
  if (isWithin(today, during)) return undefined;
  const began = [...done, ...withdrawn].filter(({ step }) => step === starts).map(({ on }) => on);
  const on = began.sort()[0] ?? done[0]?.on;
  const document = basis[0]?.document;
  if (on === undefined || document === undefined) return undefined;
  return { on, document, ...(during?.until !== undefined && { until: during.until }) };
}
