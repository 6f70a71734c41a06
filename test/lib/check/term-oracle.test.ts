import { expect, test } from "vitest";
import { createTermMatcher, type TermMatcher } from "../../../lib/check/term-matcher.ts";
import { seededRandom } from "../../corpus/random.ts";

/** Few characters, so that terms overlap and lie within each other; digits, letters and 「★」 have classes of their own. */
const ALPHABETS = ["一二", "内部件", "工作秘密书", "a一", "12", "1年2", "★密a", ",、一b"];
const TERM_SETS = 2_500;
const TEXTS = 50;

/** Where each term stands by `indexOf`: start and end in one number, in order. */
function oracle(terms: readonly string[], text: string): number[] {
  const found: number[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      found.push(at * 1000 + at + term.length);
  }
  return found.sort((a, b) => a - b);
}

function isAsOracle(matcher: TermMatcher, terms: readonly string[], text: string): boolean {
  const { count, terms: met, starts, ends } = matcher.scan(text);
  const expected = oracle(terms, text);
  if (count !== expected.length) return false;
  return expected.every((place, index) => {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    return place === start * 1000 + end && terms[met[index] ?? -1] === text.slice(start, end);
  });
}

test("a million random texts: every occurrence of every term, and nothing else, as indexOf finds them", () => {
  const random = seededRandom(20261122);
  const differences: { terms: string[]; text: string }[] = [];
  let cases = 0;
  for (const alphabet of ALPHABETS) {
    const word = (length: number): string =>
      Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join("");
    for (let set = 0; set < TERM_SETS; set += 1) {
      const terms = [...new Set(Array.from({ length: 1 + random(12) }, () => word(2 + random(4))))];
      const matcher = createTermMatcher(terms);
      for (let round = 0; round < TEXTS; round += 1) {
        const text = word(random(25));
        cases += 1;
        if (!isAsOracle(matcher, terms, text)) differences.push({ terms, text });
      }
    }
  }
  expect(cases).toBe(1_000_000);
  expect(differences).toEqual([]);
}, 120_000);
