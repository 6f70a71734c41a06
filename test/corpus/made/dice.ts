import { seededRandom } from "../random.ts";

/** Repeatable choices. */
export interface Dice {
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** A character of the string. */
  readonly letter: (letters: string) => string;
  /** So many random digits. */
  readonly digits: (count: number) => string;
  /** Whether one of `sides` came up. */
  readonly oneIn: (sides: number) => boolean;
}

/** Dice that fall the same way for the same seed. */
export function createDice(seed: number): Dice {
  const below = seededRandom(seed);
  return {
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    letter(letters) {
      const all = Array.from(letters);
      return all[below(all.length)] ?? "";
    },
    digits: (count) => Array.from({ length: count }, () => String(below(10))).join(""),
    oneIn: (sides) => below(sides) === 0,
  };
}
