import { longDay } from "../../deadlines/day-words.ts";
import type { Scoring } from "../../model/scoring.ts";
import { type Decision, NO_RULE } from "./decisions.ts";
import type { Evidence } from "./evidence.ts";
import { pointsText } from "./points.ts";

/**
 * What is other in the log than when a deduction was confirmed, in a sentence; undefined where nothing is. It rests with a person what follows:
 * a correction, a calendar, a later publication never changes what was confirmed.
 */
export function basisChange(
  { key, rule, on, shown }: Decision,
  evidence: Evidence | undefined,
  { deductions }: Scoring,
): string | undefined {
  if (!deductions.some(({ id }) => id === rule)) return "现行的记分规则里没有这一项目，没有计分，请复核。";
  if (key === undefined || shown === undefined) return undefined;
  if (!evidence) {
    return shown === NO_RULE
      ? undefined
      : "记录里现在看不出这一情形：有关事项可能作了更正、撤销或者并案，或者日历有变动，请复核。";
  }
  if (evidence.rule !== shown) {
    const now = deductions.find(({ id }) => id === evidence.rule);
    const cost = now ? `，每次扣${pointsText(now.hundredths)}分` : "";
    return `按现在的记录，这一情形属于“${now?.title ?? ""}”${cost}，请复核。`;
  }
  return evidence.on.slice(0, 4) === on.slice(0, 4)
    ? undefined
    : `按现在的记录，这一情形发生在${longDay(evidence.on)}，不在同一年度，请复核。`;
}
