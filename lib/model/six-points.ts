import type { Category } from "./category.ts";

/**
 * The six points of a 信息风险评估 (霍山县医保局政府信息公开舆情风险评估制度第四条（一）至（六）), in that order. The names are
 * stored and never change meaning.
 */
export const POINTS = ["secrecy", "sensitive", "timing", "accuracy", "source", "other"] as const;

/** See {@link POINTS}. */
export type Point = (typeof POINTS)[number];

/** What the assessor says of a point: no risk, or a risk. */
export const RISKS = ["none", "risk"] as const;

/** See {@link RISKS}. */
export type Risk = (typeof RISKS)[number];

/** What the assessor proposes. */
export const OPINIONS = ["publish", "revise", "report"] as const;

/** See {@link OPINIONS}. */
export type Opinion = (typeof OPINIONS)[number];

/** Under which point a finding comes; 时机 is a person's alone. */
const POINT_OF: Readonly<Record<Category, Point>> = {
  "secrecy-marking": "secrecy",
  "internal-marking": "secrecy",
  "work-secret": "secrecy",
  "nonpublic-note": "secrecy",
  "sensitive-word": "sensitive",
  "draft-residue": "accuracy",
  "missing-element": "accuracy",
  placeholder: "accuracy",
  "total-mismatch": "accuracy",
  "invalid-date": "accuracy",
  "document-number": "accuracy",
  "missing-metadata": "source",
  "outdated-law": "source",
  "internal-url": "other",
  "id-number": "other",
  "mobile-phone": "other",
  "bank-card": "other",
  passport: "other",
  "plate-number": "other",
  "home-address": "other",
  "medical-privacy": "other",
  "social-security-number": "other",
  "personal-email": "other",
  "personal-account": "other",
  informant: "other",
  "trade-secret": "other",
  other: "other",
};

/** The point that findings of a category come under. */
export function pointOf(category: Category): Point {
  return POINT_OF[category];
}

/** A filled-in sheet. */
export interface Sheet {
  readonly answers: Readonly<Record<Point, Risk>>;
  readonly opinion: Opinion;
  /** Trimmed; at least 4 characters where there is a risk. */
  readonly remark: string;
}

/** Points that cannot be without risk: something that may not be published is still open there. */
export function pointsAtRisk(findings: readonly { readonly category: Category }[]): ReadonlySet<Point> {
  return new Set(findings.map(({ category }) => pointOf(category)));
}

/** What is wrong with a sheet: a point without risk where something may not be published, or an opinion that does not follow. */
export function faultOf(
  { answers, opinion, remark }: Sheet,
  atRisk: ReadonlySet<Point>,
): "denied" | "opinion" | "remark" | undefined {
  if (POINTS.some((point) => atRisk.has(point) && answers[point] === "none")) return "denied";
  const risky = POINTS.some((point) => answers[point] === "risk");
  if (risky && opinion === "publish") return "opinion";
  return risky && remark.length < 4 ? "remark" : undefined;
}
