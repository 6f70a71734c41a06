import type { DraftKind } from "../model/draft.ts";
import type { CompiledRule } from "./compile-rules.ts";
import { ownedWords, type OwnedWords, type WordsOfRule } from "./owned-words.ts";

/** Which rules hold for one kind of draft, by their index in the compiled list: those of other kinds cost it nothing. */
export interface RulesInForce {
  /** 1 where the rule holds. */
  readonly holds: Uint8Array;
  /** The words of those that are limited to kinds, where there are some. */
  readonly words: OwnedWords | undefined;
  /** Those in force whose detector or examiner is asked for more than words: classes, long numbers, cells, hidden blocks, the foot. */
  readonly readers: readonly number[];
  /** Those in force that have an examiner. */
  readonly examiners: readonly number[];
  /** The class bits that the readers read, together. */
  readonly classes: number;
  readonly readsNumbers: boolean;
  readonly readsCells: boolean;
  readonly readsFoot: boolean;
}

/** Finds out which rules hold, once for each kind. */
export function rulesByKind(
  list: readonly CompiledRule[],
  limited: readonly WordsOfRule[],
): (kind: DraftKind) => RulesInForce {
  const known = new Map<DraftKind, RulesInForce>();
  return (kind) => {
    const found = known.get(kind) ?? rulesFor(list, limited, kind);
    known.set(kind, found);
    return found;
  };
}

function rulesFor(list: readonly CompiledRule[], limited: readonly WordsOfRule[], kind: DraftKind): RulesInForce {
  const holds = Uint8Array.from(list, ({ rule: { kinds, exceptKinds } }) =>
    exceptKinds?.includes(kind) === true || kinds?.includes(kind) === false ? 0 : 1,
  );
  const readers = [...list.entries()].filter(([owner, { trigger }]) => {
    const isReader =
      trigger?.reads !== undefined ||
      trigger?.readsNumbers === true ||
      trigger?.readsHidden === true ||
      trigger?.readsCells === true ||
      trigger?.readsFoot === true;
    return isReader && holds[owner] === 1;
  });
  const words = limited.filter(({ owner, words: own }) => holds[owner] === 1 && own.length > 0);
  return {
    holds,
    words: words.length === 0 ? undefined : ownedWords(words),
    readers: readers.map(([owner]) => owner),
    examiners: [...list.keys()].filter((owner) => list[owner]?.examiner !== undefined && holds[owner] === 1),
    classes: readers.reduce((all, [, { trigger }]) => all | (trigger?.reads ?? 0), 0),
    readsNumbers: readers.some(([, { trigger }]) => trigger?.readsNumbers === true),
    readsCells: readers.some(([, { trigger }]) => trigger?.readsCells === true),
    readsFoot: readers.some(([, { trigger }]) => trigger?.readsFoot === true),
  };
}
