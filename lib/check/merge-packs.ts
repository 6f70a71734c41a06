import type { Adjustment, Rule, RulePack } from "../model/rule-pack.ts";

/**
 * The one pack in force: the base's rules, each with the agency's own basis before the inherited one and its outcome in
 * place of it, then the agency's rules. A rule of the agency with the id of an inherited one takes its place.
 */
export function mergePacks(base: RulePack, agency: RulePack): RulePack {
  const own = new Set(agency.rules.map(({ id }) => id));
  const { adjust = [] } = agency;
  const byRule = new Map(adjust.flatMap((one) => ("rule" in one ? [[one.rule, one]] : [])));
  const byCategory = new Map(adjust.flatMap((one) => ("category" in one ? [[one.category, one]] : [])));
  const inherited = base.rules
    .filter(({ id }) => !own.has(id))
    .map((rule) => adjusted(rule, byRule.get(rule.id) ?? byCategory.get(rule.category)));
  const { extends: _base, adjust: _adjust, ...rest } = agency;
  return { ...rest, rules: [...inherited, ...agency.rules] };
}

function adjusted(rule: Rule, adjustment: Adjustment | undefined): Rule {
  if (adjustment === undefined) return rule;
  return {
    ...rule,
    basis: [...(adjustment.basis ?? []), ...rule.basis],
    outcome: adjustment.outcome ?? rule.outcome,
  };
}

/** The pack with the given id, merged with the one it stands on; `undefined` where either is not among `packs`. */
export function packInForce(id: string, packs: readonly RulePack[]): RulePack | undefined {
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack?.extends === undefined) return pack;
  const base = packs.find((candidate) => candidate.id === pack.extends);
  return base && mergePacks(base, pack);
}
