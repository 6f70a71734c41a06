/** Detectors look at one passage. Marks and notes that say a document may not go out. */
const MARK_DETECTORS = [
  "secrecy-mark",
  "bare-secrecy-word",
  "internal-mark",
  "work-secret-mark",
  "trade-secret-mark",
  "nonpublic-note",
  "on-request-note",
  "quoted-secrecy-mark",
  "classified-header",
  "process-draft",
  "consultation-draft",
  "markup-residue",
  "internal-url",
] as const;

/** Numbers, addresses and facts that point at one person. */
const PERSON_DETECTORS = [
  "id-number",
  "old-id-number",
  "possible-old-id-number",
  "mistyped-id-number",
  "mobile-phone",
  "office-mobile-phone",
  "bank-card",
  "passport",
  "plate-number",
  "possible-plate-number",
  "home-address",
  "possible-home-address",
  "social-security-number",
  "personal-email",
  "personal-account",
  "medical-privacy",
  "informant",
  "possible-informant",
  "minor",
] as const;

/** Faults of fact within one passage: dates, figures, numbers of documents. */
const ACCURACY_DETECTORS = [
  "future-date",
  "sum-in-words",
  "placeholder",
  "impossible-date",
  "wrong-weekday",
  "reversed-period",
  "document-number",
] as const;

/** Every detector; `lib/check/detectors/` holds one file each. */
export const DETECTORS = [...MARK_DETECTORS, ...PERSON_DETECTORS, ...ACCURACY_DETECTORS] as const;

/** See {@link DETECTORS}. */
export type DetectorName = (typeof DETECTORS)[number];

/** Examiners look at a draft as a whole; `lib/check/examiners/` holds one file each. */
export const EXAMINERS = [
  "refusal-remedy",
  "back-dated",
  "form-date",
  "numbering",
  "table-total",
  "attribute-conflict",
  "tracked-change",
  "mobile-phone-cells",
  "office-mobile-phone-cells",
  "passport-cells",
  "social-security-cells",
  "home-address-cells",
  "personal-account-cells",
  "informant-cells",
  "medical-cells",
  "minor-cells",
] as const;

/** See {@link EXAMINERS}. */
export type ExaminerName = (typeof EXAMINERS)[number];
