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
  return {
    ...(base.publishing && { publishing: base.publishing }),
    ...rest,
    ...mergedDocuments(base, agency),
    ...mergedCatalogue(base, agency),
    ...joinedProcedures(base, agency),
    ...joinedDisagreements(base, agency),
    rules: [...inherited, ...agency.rules],
  };
}

/** Procedures and what is changed of them, side by side: lib/procedures/procedures-in-force.ts makes one of the two. */
function joinedProcedures(base: RulePack, agency: RulePack): Pick<RulePack, "procedures" | "procedureChanges"> {
  const own = new Set(agency.procedures?.map(({ id }) => id));
  const inherited = own.size > 0 ? base.procedures?.filter(({ id }) => !own.has(id)) : base.procedures;
  const procedures = joined(inherited, agency.procedures);
  const inheritedChanges = base.procedureChanges && dated(base.procedureChanges, base.validity);
  const procedureChanges = joined(inheritedChanges, agency.procedureChanges);
  return { ...(procedures && { procedures }), ...(procedureChanges && { procedureChanges }) };
}

type Changes = NonNullable<RulePack["procedureChanges"]>;
const datedLists = new WeakMap<Changes, Changes>();

/** The base's changes hold for the days of the base's document, not for those of the agency's. The same list gives the same list. */
function dated(changes: Changes, { from, until }: NonNullable<RulePack["validity"]> = { basis: [] }): Changes {
  const known = datedLists.get(changes);
  if (known) return known;
  const during = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const made = changes.map((change) => ({ ...change, during: change.during ?? during }));
  datedLists.set(changes, made);
  return made;
}

function joinedDisagreements(base: RulePack, agency: RulePack): Pick<RulePack, "disagreements"> {
  const disagreements = joined(base.disagreements, agency.disagreements);
  return disagreements ? { disagreements } : {};
}

/** The same list where there is but one: what is made of it is kept with it. */
function joined<T>(a: T[] | undefined, b: T[] | undefined): T[] | undefined {
  return a && b ? [...a, ...b] : (a ?? b);
}

/** A document or remedy of the agency takes the place of the inherited one with its code. */
function mergedDocuments(base: RulePack, agency: RulePack): Pick<RulePack, "documents" | "remedies"> {
  const codes = new Set(agency.documents?.map(({ code }) => code));
  const ids = new Set(agency.remedies?.map(({ id }) => id));
  const documents = [...(base.documents ?? []).filter(({ code }) => !codes.has(code)), ...(agency.documents ?? [])];
  const remedies = [...(base.remedies ?? []).filter(({ id }) => !ids.has(id)), ...(agency.remedies ?? [])];
  return {
    ...(documents.length > 0 && { documents: documents.toSorted((a, b) => (a.code < b.code ? -1 : 1)) }),
    ...(remedies.length > 0 && { remedies }),
  };
}

/** An item of the agency takes the place of the inherited one with its id. */
function mergedCatalogue(base: RulePack, agency: RulePack): Pick<RulePack, "catalogue"> {
  const own = new Set(agency.catalogue?.map(({ id }) => id));
  const catalogue = [...(base.catalogue ?? []).filter(({ id }) => !own.has(id)), ...(agency.catalogue ?? [])];
  return catalogue.length > 0 ? { catalogue } : {};
}

/** A pack without what pages have no use for: procedures, documents, remedies, the catalogue, what is wanted of reviews, and what departments are marked by. */
export function rulesOnly({
  procedures: _procedures,
  procedureChanges: _changes,
  documents: _documents,
  remedies: _remedies,
  catalogue: _catalogue,
  publishing: _publishing,
  validity: _validity,
  disagreements: _disagreements,
  scoring: _scoring,
  ...rules
}: RulePack): RulePack {
  return rules;
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
