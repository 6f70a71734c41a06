/** What a finding is about. The names are a public contract (DESIGN.md) and never change meaning. */
export const CATEGORIES = [
  "secrecy-marking",
  "internal-marking",
  "work-secret",
  "nonpublic-note",
  "draft-residue",
  "internal-url",
  "id-number",
  "mobile-phone",
  "bank-card",
  "passport",
  "plate-number",
  "home-address",
  "medical-privacy",
  "social-security-number",
  "personal-email",
  "personal-account",
  "informant",
  "trade-secret",
  "sensitive-word",
  "missing-metadata",
  "missing-element",
  "placeholder",
  "total-mismatch",
  "invalid-date",
  "document-number",
  "outdated-law",
  "other",
] as const;

/** See {@link CATEGORIES}. */
export type Category = (typeof CATEGORIES)[number];

/**
 * Three-valued, since a tool may not decide secrecy: `block` holds publishing until mended or overridden by a named
 * person with a reason; `ask` is a line on the review sheet that a person must answer; `advise` is a hint.
 */
export const OUTCOMES = ["block", "ask", "advise"] as const;

/** See {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];
