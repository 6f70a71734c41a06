import { coreOf, namesOf, numbersOf } from "./request-words.ts";

/** A text as it is compared. */
export interface Compared {
  readonly id: string;
  readonly core: string;
  /** Its pairs of characters, each once. */
  readonly pairs: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Makes a text ready to be compared. */
export function comparedOf(id: string, content: string): Compared {
  const core = coreOf(content);
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < core.length; index++) pairs.add(core.slice(index, index + 2));
  return { id, core, pairs, numbers: numbersOf(content) };
}

/** Texts by the pairs of characters in them. */
export interface TextIndex {
  readonly texts: readonly Compared[];
  /** Positions in `texts`. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

/** An index over texts; making it reads each text once. */
export function indexOf(texts: readonly Compared[]): TextIndex {
  const byPair = new Map<string, number[]>();
  texts.forEach(({ pairs }, position) => {
    for (const pair of pairs) {
      const list = byPair.get(pair);
      if (list) list.push(position);
      else byPair.set(pair, [position]);
    }
  });
  return { texts, byPair };
}

/** How alike: the pairs of both, `both` in proportion to the two together, `within` to the one that has fewer; 0 to 1. */
export interface Likeness {
  readonly text: Compared;
  readonly both: number;
  readonly within: number;
}

/**
 * The texts like one that are `enough` so, most alike first. Texts that name other numbers (another year), or another place
 * or organ of the same kind, are not among them: they are other matters, however alike.
 */
export function likeTexts(text: Compared, index: TextIndex, enough: (likeness: Likeness) => boolean): Likeness[] {
  const shared = new Uint32Array(index.texts.length);
  for (const pair of text.pairs) {
    for (const position of index.byPair.get(pair) ?? []) shared[position] = (shared[position] ?? 0) + 1;
  }
  const own = text.pairs.size;
  return index.texts
    .flatMap((other, position): Likeness[] => {
      const common = shared[position] ?? 0;
      if (common === 0 || other.id === text.id) return [];
      const theirs = other.pairs.size;
      const likeness = { text: other, both: (2 * common) / (own + theirs), within: common / Math.min(own, theirs) };
      return enough(likeness) && !isAnotherMatter(text, other) ? [likeness] : [];
    })
    .toSorted((a, b) => b.both - a.both);
}

/** Whether what two texts name keeps them apart: both name numbers and not the same, or each a place that the other has not. */
function isAnotherMatter(one: Compared, other: Compared): boolean {
  if (one.numbers.size > 0 && other.numbers.size > 0 && !sameSet(one.numbers, other.numbers)) return true;
  const theirs = namesOf(other.core);
  return namesOf(one.core).some((names, kind) => lacks(names, other) && lacks(theirs[kind] ?? new Set(), one));
}

function lacks(names: ReadonlySet<string>, { core }: Compared): boolean {
  return [...names].some((name) => !core.includes(name));
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
