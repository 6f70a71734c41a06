/** Fewest characters of a passphrase. */
export const SHORTEST_PASSPHRASE = 10;

/** How hard a passphrase is to guess, with a sentence on it. `refused` ones are not taken. */
export interface PassphraseStrength {
  readonly strength: "refused" | "fair" | "strong";
  readonly sentence: string;
}

/** Bits that a character of its kind is worth to one who guesses as people choose: not as dice fall. */
const WORTH = [
  { kind: /\p{Nd}/u, bits: 2 },
  { kind: /\p{Ll}/u, bits: 3 },
  { kind: /\p{Lu}/u, bits: 4 },
  { kind: /\p{Script=Han}/u, bits: 6 },
] as const;
const OTHER = 5;
const STRONG = 50;

/** How strong a passphrase is. Runs (1234, aaaa) count as one character. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const letters = Array.from(passphrase.normalize("NFKC"));
  if (letters.length < SHORTEST_PASSPHRASE) {
    return { strength: "refused", sentence: `口令至少 ${SHORTEST_PASSPHRASE} 个字符，现在 ${letters.length} 个。` };
  }
  if (letters.every((letter) => /[\p{Nd}\s]/u.test(letter))) {
    return { strength: "refused", sentence: "只有数字的口令（生日、电话、证件号码）容易被猜到，请加上字母。" };
  }
  const telling = letters.filter((_, index) => !goesOn(letters, index));
  if (new Set(telling).size < 5) {
    return { strength: "refused", sentence: "口令里重复或者连续的字符太多，请换一个。" };
  }
  const bits = telling.reduce((sum, letter) => sum + (WORTH.find(({ kind }) => kind.test(letter))?.bits ?? OTHER), 0);
  return bits < STRONG
    ? { strength: "fair", sentence: "可以使用。再长一些更好，例如几个不相干的词的拼音连起来。" }
    : { strength: "strong", sentence: "不容易被猜到。" };
}

/** Whether a character only goes on with the step of the two before it. */
function goesOn(letters: readonly string[], index: number): boolean {
  const [a, b, c] = [letters[index - 2], letters[index - 1], letters[index]].map((letter) => letter?.codePointAt(0));
  if (a === undefined || b === undefined || c === undefined) return false;
  return c - b === b - a && Math.abs(c - b) <= 1;
}
