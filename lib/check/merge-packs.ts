import type { Validity } from "../model/procedure.ts";
import type { Adjustment, Rule, RulePack } from "../model/rule-pack.ts";

const known = new WeakMap<RulePack, WeakMap<RulePack, RulePack>>();

/**
 * The one pack in force: the base's rules, each with the agency's own basis before the inherited one and its outcome in
 * place of it, then the agency's rules. A rule of the agency with the id of an inherited one takes its place. The same two packs
 * give the same one: what is made of its procedures is kept with it.
 */
export function mergePacks(base: RulePack, agency: RulePack): RulePack {
  const upon = known.get(base) ?? new WeakMap<RulePack, RulePack>();
  known.set(base, upon);
  const merged = upon.get(agency) ?? merge(base, agency);
  upon.set(agency, merged);
  return merged;
}

function merge(base: RulePack, agency: RulePack): RulePack {
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
    ...joinedReporting(base, agency),
    rules: [...inherited, ...agency.rules],
  };
}

/**
 * Procedures and what is changed of them, side by side: lib/procedures/procedures-in-force.ts makes one of the two. Where either
 * document has a period of validity, what is the base's is given its days, so that those of the agency's are not taken for them.
 */
function joinedProcedures(base: RulePack, agency: RulePack): Pick<RulePack, "procedures" | "procedureChanges"> {
  const own = new Set(agency.procedures?.map(({ id }) => id));
  const replaced = new Set(base.procedures?.flatMap(({ id }) => (own.has(id) ? [id] : [])));
  const inherited = base.procedures?.filter(({ id }) => !own.has(id));
  const isDated = (agency.validity ?? base.validity) !== undefined;
  const ofBase = <T extends Dated>(one: T): T => (isDated ? { ...one, during: one.during ?? daysOf(base) } : one);
  // What takes the place of another for always: without it there would be none after its last day.
  const ofAgency = <T extends Dated & { readonly id: string }>(one: T): T =>
    isDated && replaced.has(one.id) ? { ...one, during: one.during ?? {} } : one;
  const procedures = joined(inherited?.map(ofBase), agency.procedures?.map(ofAgency));
  const procedureChanges = joined(base.procedureChanges?.map(ofBase), agency.procedureChanges);
  return { ...(procedures && { procedures }), ...(procedureChanges && { procedureChanges }) };
}

interface Dated {
  readonly during?: Validity | undefined;
}

function daysOf({ validity: { from, until } = { basis: [] } }: RulePack): Validity {
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function joinedDisagreements(base: RulePack, agency: RulePack): Pick<RulePack, "disagreements"> {
  const disagreements = joined(agency.disagreements, base.disagreements);
  return disagreements ? { disagreements } : {};
}

/** What has the id of an inherited one takes its place. */
function joinedReporting(base: RulePack, agency: RulePack): Pick<RulePack, "reporting"> {
  if (!base.reporting || !agency.reporting) {
    const reporting = agency.reporting ?? base.reporting;
    return reporting ? { reporting } : {};
  }
  const [inherited, own] = [base.reporting, agency.reporting];
  return {
    reporting: {
      counts: withOwn(inherited.counts, own.counts),
      asked: withOwn(inherited.asked, own.asked),
      outlines: withOwn(inherited.outlines, own.outlines),
    },
  };
}

function withOwn<T extends { readonly id: string }>(inherited: T[] = [], own: T[] = []): T[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...inherited.filter(({ id }) => !ids.has(id)), ...own];
}

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
  reporting: _reporting,
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
