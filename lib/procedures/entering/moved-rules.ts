import { isCivilDay } from "../../deadlines/civil.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import { procedureOf } from "../packs/procedure-for.ts";

/**
 * What a person should know before a step (the entry `correcting`) is put on another day: the case then begins under the rules of
 * other days, and which of the steps taken those do not have. Nothing where the rules stay the same.
 */
export function movedRules(
  procedures: readonly Procedure[],
  found: Case,
  { correcting, on }: { readonly correcting: string; readonly on: LocalDate },
): string[] {
  if (!isCivilDay(on)) return [];
  const done = found.done.map((step) => (step.entry === correcting ? { ...step, on } : step));
  const [before, after] = [procedureOf(procedures, found), procedureOf(procedures, { ...found, done })];
  if (!after || after === before) return [];
  const known = new Set(after.steps.map(({ id }) => id));
  const lost = [...new Set(done.filter(({ step }) => !known.has(step)).map(({ title }) => `“${title}”`))];
  const kept = lost.length > 0 ? `已经办的${lost.join("、")}在那套规则里没有，照样算数，不再要求；` : "";
  return [`改到这一天，本件就适用另一时期的规则，期限和下一步按那套规则重新计算。${kept}请核对日期。`];
}
