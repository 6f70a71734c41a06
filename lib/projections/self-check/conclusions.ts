import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";

/** What a person came to about an item: it stays as it is, should be public, or may be made public on the organ's own motion. */
export type SelfCheckResult = "keep" | "publish" | "proactive";

/** The conclusions, in words. */
export const SELF_CHECK_TITLES: Readonly<Record<SelfCheckResult, string>> = {
  publish: "应当公开",
  proactive: "可以转为主动公开",
  keep: "继续不予公开",
};

/** A conclusion about one case, as the self-check of the year has it. */
export interface Conclusion {
  readonly result: SelfCheckResult;
  readonly reason: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** The duty's procedure, its step for one item, and the fields of that. */
export const SELF_CHECK = {
  procedure: "duty-self-check",
  step: "self-checked",
  about: "about-case",
  result: "self-check-result",
  reason: "self-check-reason",
} as const;

/** What the year's self-check came to, by the case that was looked at; what was said last counts. */
export function conclusionsOf(cases: readonly Case[], year: string): ReadonlyMap<string, Conclusion> {
  const checks = cases.filter(
    ({ procedure, fields }) => procedure === SELF_CHECK.procedure && fields["period"] === year,
  );
  const found = new Map<string, Conclusion>();
  for (const { step, fields, by, on } of checks.flatMap(({ done }) => done)) {
    const { [SELF_CHECK.about]: about, [SELF_CHECK.result]: result, [SELF_CHECK.reason]: reason } = fields;
    if (step !== SELF_CHECK.step || typeof about !== "string" || !isResult(result)) continue;
    found.set(about, { result, reason: typeof reason === "string" ? reason : "", by: by.name, on });
  }
  return found;
}

function isResult(value: unknown): value is SelfCheckResult {
  return typeof value === "string" && value in SELF_CHECK_TITLES;
}
