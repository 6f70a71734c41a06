import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { RulePack } from "../../model/rule-pack.ts";
import type { Settings } from "../../model/settings.ts";

/** A chosen pack whose document is no longer in force. */
export interface Expiry {
  /** What expired: the document that its period of validity stands in. */
  readonly document: string;
  /** Its last day, and what that rests on. */
  readonly until: LocalDate;
  readonly basis: readonly Citation[];
  /** Who said that the agency goes on by it, and on which instant; undefined where the national rules apply. */
  readonly kept?: { readonly by: string; readonly at: string };
}

/** What of a pack the days of its document are told by. */
export type DatedPack = Pick<RulePack, "id" | "validity">;

/** Whether the chosen pack's document has expired on this day, and what applies instead; undefined where it has not. */
export function expiryOf(
  { id, validity }: DatedPack,
  { expiredRules }: Pick<Settings, "expiredRules">,
  today: LocalDate,
): Expiry | undefined {
  const [first] = validity?.basis ?? [];
  if (validity?.until === undefined || !first || today <= validity.until) return undefined;
  const { until, basis } = validity;
  const isKept = expiredRules?.pack === id;
  return {
    document: first.document,
    until,
    basis,
    ...(isKept && { kept: { by: expiredRules.by.name, at: expiredRules.at } }),
  };
}
