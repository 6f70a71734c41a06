/** Fields whose values come from the vault and mean nothing to a reader: who applied, and the mark of the same applicant. */
export const OF_VAULT: readonly string[] = ["applicant", "same-token"];
