import type { Case } from "../../model/case.ts";
import { nearTo, type SimilarIndex } from "../similar.ts";

/**
 * Cases that ask for near the same, by the likeness of their texts or because a person said so, each group by the day of receipt;
 * what stands alone is left out. Two that a person kept apart are not put together for their texts alone.
 */
export function similarGroups(cases: readonly Case[], index: Pick<SimilarIndex, "requests">): Case[][] {
  const leaders = new Map<string, string>(cases.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    const leader = leaders.get(id);
    return leader === undefined || leader === id ? id : leaderOf(leader);
  };
  const join = (one: string, other: string): void => {
    if (leaders.has(one) && leaders.has(other)) leaders.set(leaderOf(one), leaderOf(other));
  };
  const apart = new Set(
    cases.flatMap(({ id, ties }) => ties.flatMap((each) => (each.tie === "different" ? [pairOf(id, each.to)] : []))),
  );
  const byCore = new Map(index.requests.texts.map(({ id, core }) => [id, core]));
  const seen = new Map<string, string>();
  for (const one of cases) {
    for (const { to, tie } of one.ties) if (tie === "repeats" || tie === "same-subject") join(one.id, to);
    const core = byCore.get(one.id);
    if (core === undefined) continue;
    const known = seen.get(core);
    // Word for word the same: it has been compared with all others already.
    if (known !== undefined) {
      if (!apart.has(pairOf(one.id, known))) join(one.id, known);
      continue;
    }
    seen.set(core, one.id);
    for (const { text } of nearTo(one, index)) if (!apart.has(pairOf(one.id, text.id))) join(one.id, text.id);
  }
  const groups = Map.groupBy(cases, ({ id }) => leaderOf(id));
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.toSorted((a, b) => (receivedOn(a) < receivedOn(b) ? -1 : 1)));
}

/** The day of receipt, or where that is not certain yet, the day it came; empty where nothing is known. */
export function receivedOn({ moments, done }: Pick<Case, "moments" | "done">): string {
  return moments["received"] ?? done[0]?.on ?? "";
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
