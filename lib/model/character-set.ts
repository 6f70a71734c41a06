/** Code points as ranges, both ends inclusive, sorted and apart. */
export type CharacterSet = readonly (readonly [number, number])[];

const LAST = 0x10ffff;

/** Every character. */
export const ANY: CharacterSet = [[0, LAST]];

/** Where letters outside ASCII have a second case; which one is whose is not looked at. */
const CASED: CharacterSet = [
  [0xb5, 0x587],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1fff],
  [0x2126, 0x2188],
  [0x24b6, 0x24e9],
  [0x2c00, 0x2d2d],
  [0xa640, 0xa7ff],
  [0xab53, 0xabbf],
  [0xfb00, 0xfb17],
  [0xff21, 0xff5a],
  [0x10400, 0x1e943],
];

const LETTERS: CharacterSet = [
  [0x41, 0x5a],
  [0x61, 0x7a],
];

/** The characters of all the sets. */
export function union(...sets: readonly CharacterSet[]): CharacterSet {
  const joined: [number, number][] = [];
  for (const [from, to] of sets.flat().sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** All other characters. */
export function complement(set: CharacterSet): CharacterSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of union(set)) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

/** Whether a character is in both. */
export function overlap(one: CharacterSet, other: CharacterSet): boolean {
  return one.some(([from, to]) => other.some(([begin, end]) => from <= end && begin <= to));
}

/** The set as a match that ignores case takes it: never smaller than that, for rare letters larger. */
export function ignoringCase(set: CharacterSet): CharacterSet {
  if (overlap(set, CASED)) return union(set, LETTERS, CASED);
  const swapped = set.flatMap(([from, to]) =>
    LETTERS.flatMap(([a, z], index) => {
      const [begin, end] = [Math.max(from, a), Math.min(to, z)];
      const shift = index === 0 ? 0x20 : -0x20;
      return begin > end ? [] : [[begin + shift, end + shift] as const];
    }),
  );
  return swapped.length === 0 ? set : union(set, swapped);
}
