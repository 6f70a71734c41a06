import type { CatalogueItem } from "../../model/catalogue.ts";
import type { Disagreement } from "../../model/disagreement.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { RulePack } from "../../model/rule-pack.ts";

/** One document's word on a matter. */
interface Said {
  readonly what: string;
  readonly basis: readonly Citation[];
  /** It is the one that is gone by. */
  readonly leads: boolean;
  /** The document is not in force on the day looked at. */
  readonly expired: boolean;
}

/** One matter of which documents say different things. */
export interface Differing {
  readonly id: string;
  readonly topic: string;
  readonly says: readonly Said[];
  readonly why: string;
  readonly about: NonNullable<Disagreement["about"]>;
}

/** A pack, as far as its documents' disagreements and days go. */
export type DifferingPack = Pick<RulePack, "disagreements" | "validity" | "catalogue">;

/** All disagreements of a pack in force, merged with the one it stands on; the agency's first. */
export function differingOf({ disagreements = [], validity }: DifferingPack, day: LocalDate): Differing[] {
  const gone = validity?.until !== undefined && day > validity.until ? validity.basis[0]?.document : undefined;
  return disagreements.map(({ id, topic, says, leads, why, about = [] }) => ({
    id,
    topic,
    why,
    about,
    says: says.map(({ what, basis }, at) => ({
      what,
      basis,
      leads: at === leads,
      expired: basis.some(({ document }) => document === gone),
    })),
  }));
}

/**
 * Those that concern a case, by the documents that are in force for it: a case that goes by the national rules alone is not concerned
 * by what an expired document says.
 */
export function differingFor(pack: DifferingPack, { id, basis, during }: Procedure): Differing[] {
  const expired = pack.validity?.basis[0]?.document;
  const isOfOthers = during !== undefined && !basis.some(({ document }) => document === expired);
  return differingOf(pack, "")
    .filter(({ about }) => about.some(({ procedure }) => procedure === id))
    .filter(({ says }) => !isOfOthers || !says.some((said) => said.basis.some(({ document }) => document === expired)));
}

/** Of these, those about one limit of the case; without a limit, those about the whole case. */
export function differingAbout(all: readonly Differing[], procedure: string, clock?: string): Differing[] {
  return all.filter(({ about }) => about.some((one) => one.procedure === procedure && one.clock === clock));
}

/** Where an item of the catalogue is at odds with the basis that it names itself. */
export interface ItemDiffering {
  readonly item: string;
  readonly title: string;
  readonly source: Citation;
  readonly says: string;
  readonly applied: string;
  readonly why: string;
  readonly basis: Citation;
}

/** All of them, in the catalogue's order. */
export function itemsDiffering(catalogue: readonly CatalogueItem[] = []): ItemDiffering[] {
  return catalogue.flatMap(({ id, title, source, resolved = [] }) =>
    resolved.map(({ says, applied, why, basis }) => ({ item: id, title, source, says, applied, why, basis })),
  );
}

/** Whether all words of a query are in what is shown of something. */
export function isFound(query: string, ...texts: readonly string[]): boolean {
  const shown = texts.join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => shown.includes(word));
}
