import type { CatalogueItem } from "../../model/catalogue.ts";
import { type ItemWords, itemWords, plainTitle, type PlainTitle } from "./title-words.ts";

/** An item that a title and a column may belong to. */
export interface SuggestedItem {
  readonly item: CatalogueItem;
  /** Larger is likelier; of no meaning beyond the order. */
  readonly score: number;
  /** What in the title and the column speaks for it, phrases to be shown. */
  readonly reasons: readonly string[];
}

/** What the person has written and chosen so far. */
export interface Written {
  readonly title?: string;
  /** 栏目, as the CMS names it; with its sub-column, marked off by / or > . */
  readonly column?: string;
}

/** Below this nothing is said: one word of two characters that is only this item's reaches it. */
const LEAST = 1.9;
/** Less than this part of the best is not worth a look. */
const WORTH = 0.35;
const MOST = 5;
const COLUMN = { same: 2.4, within: 1.9 } as const;
/** A word within 《》 speaks of another document, unless that document is what is sent out (印发《》的通知). */
const QUOTED = 0.3;
/** What a title ends with is what the article is. */
const LAST = 1.5;
const TAIL =
  /^(?:的|及|了|情况|说明|公开|公示|公告|通告|通知|函|书|表|结果|\d|年|月|期|号|第|修订|更新|版|一览|全文|总结|反馈)*$/;
/** These say in what form it goes out, or that something goes on; hardly what it is. */
const FORMS: ReadonlySet<string> = new Set(["公告", "通告", "公示", "通报", "开展", "召开"]);
const OF_FORM = 0.65;
/** A word is nearly there: its last two characters and at least so much of its pairs, for at least so long a word. */
const NEAR = { pairs: 0.6, length: 4, counts: 0.5 } as const;

/**
 * The items that fit, best first, at most five, each with why. Empty where nothing fits: no item is named without a word that
 * speaks for it.
 */
export function suggestItems(
  { title = "", column = "" }: Written,
  catalogue: readonly CatalogueItem[],
): SuggestedItem[] {
  const plain = plainTitle(title);
  const places = column.split(/[/>›»|]/).map((name) => plainTitle(name).text);
  const all = wordsOf(catalogue)
    .map((words) => suggestion(words, plain, places))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score);
  const best = all[0]?.score ?? 0;
  return all.filter(({ score }) => score >= best * WORTH).slice(0, MOST);
}

const known = new WeakMap<readonly CatalogueItem[], ItemWords[]>();

function wordsOf(catalogue: readonly CatalogueItem[]): ItemWords[] {
  const words = known.get(catalogue) ?? itemWords(catalogue);
  known.set(catalogue, words);
  return words;
}

function suggestion({ item, words }: ItemWords, title: PlainTitle, places: readonly string[]): SuggestedItem {
  const hits = hitsOf(words, title);
  const place = columnOf(item, places);
  const score = hits.reduce((sum, { value }) => sum + value, place?.value ?? 0);
  const reasons = hits.map(({ word, near }) => (near ? `标题近似“${word}”` : `标题有“${word}”`));
  return { item, score, reasons: place ? [...reasons, `栏目“${place.name}”`] : reasons };
}

interface Hit {
  readonly word: string;
  readonly value: number;
  readonly near: boolean;
}

/** The words that the title has, then those that it nearly has, the longest first; no character counts twice. */
function hitsOf(words: ReadonlyMap<string, number>, title: PlainTitle): Hit[] {
  const taken = new Set<number>();
  const ordered = [...words].toSorted(([a, x], [b, y]) => b.length * y - a.length * x);
  const exact = ordered.flatMap(([word, weight]) => exactHit(word, weight, title, taken));
  return [...exact, ...ordered.flatMap(([word, weight]) => nearHit(word, weight, title, taken))];
}

function exactHit(word: string, weight: number, { text, quoted }: PlainTitle, taken: Set<number>): Hit[] {
  const at = text.lastIndexOf(word);
  const places = at < 0 ? [] : Array.from(word, (_character, index) => at + index);
  const fresh = places.filter((place) => !taken.has(place)).length;
  if (fresh < 2) return [];
  for (const place of places) taken.add(place);
  const rest = text.slice(at + word.length);
  const isQuoted = quoted[at] === true && !/^的?通知/.test(rest);
  const counts = (FORMS.has(word) ? OF_FORM : 1) * (isQuoted ? QUOTED : TAIL.test(rest) ? LAST : 1);
  return [{ word, value: fresh * weight * counts, near: false }];
}

function nearHit(word: string, weight: number, { text }: PlainTitle, taken: Set<number>): Hit[] {
  if (word.length < NEAR.length || !text.includes(word.slice(-2))) return [];
  const places = Array.from(word)
    .map((character) => text.indexOf(character))
    .filter((place) => place >= 0 && !taken.has(place));
  const nearness = places.length * 2 >= word.length ? pairsWithin(word, text) : 0;
  if (nearness < NEAR.pairs) return [];
  for (const place of places) taken.add(place);
  return [{ word, value: places.length * weight * nearness * NEAR.counts, near: true }];
}

function pairsWithin(word: string, text: string): number {
  let found = 0;
  for (let index = 0; index + 1 < word.length; index++) if (text.includes(word.slice(index, index + 2))) found += 1;
  return found / (word.length - 1);
}

interface Place {
  readonly name: string;
  readonly value: number;
}

function columnOf({ columns }: CatalogueItem, places: readonly string[]): Place | undefined {
  const written = places.filter((place) => place.length >= 2);
  const find = (fits: (name: string, place: string) => boolean): string | undefined =>
    columns.find((name) => written.some((place) => fits(plainTitle(name).text, place)));
  const same = find((name, place) => name === place);
  if (same !== undefined) return { name: same, value: COLUMN.same };
  const within = find((name, place) => place.includes(name) || name.includes(place));
  return within === undefined ? undefined : { name: within, value: COLUMN.within };
}
