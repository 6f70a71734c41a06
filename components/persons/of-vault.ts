/** Fields whose values come from the vault and mean nothing to a reader: who applied, and the mark of the same applicant. */
const OF_VAULT: readonly string[] = ["applicant", "same-token", "informant"];

/** Fields that no person fills in or reads: those of the vault; what a deduction was made from, which its screen puts there. */
export const UNSHOWN: readonly string[] = [...OF_VAULT, "deducted-case", "deducted-breach", "deducted-rule"];
