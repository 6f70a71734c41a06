import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { Result } from "../../../lib/model/result.ts";
import type { Applicants } from "../vault/applicants.ts";
import { record, withoutApplicant } from "./record-steps.ts";

/** Records entries of a case; their texts do not name its applicant, as far as the vault is open. */
export function recordOf(
  { fields: { applicant } }: Case,
  procedure: Procedure,
  applicants: Applicants,
): (entries: readonly Entry[]) => Promise<Result<unknown>> {
  return async (entries) => {
    const isOpen = typeof applicant === "string" && applicants.vault().state === "unlocked";
    const read = isOpen ? await applicants.get(applicant) : undefined;
    const known = read?.ok && read.value.state === "read" ? read.value.record : undefined;
    return record(known ? withoutApplicant(entries, known, procedure) : entries);
  };
}
