import type { CatalogueItem } from "../../model/catalogue.ts";

/** A title as it is compared: one form of letters, no blanks and marks, what stands within 《》 or 〈〉 known as such. */
export interface PlainTitle {
  readonly text: string;
  /** For each character: it is of the name of another document. */
  readonly quoted: readonly boolean[];
}

/** Characters of a title; what is behind them is no title. */
const LONGEST = 300;

/** Makes a title ready, however it was typed. */
export function plainTitle(title: string): PlainTitle {
  let text = "";
  const quoted: boolean[] = [];
  let depth = 0;
  for (const character of title.slice(0, LONGEST).normalize("NFKC").toLowerCase()) {
    if (character === "《" || character === "〈") depth += 1;
    else if (character === "》" || character === "〉") depth = Math.max(depth - 1, 0);
    else if (/[\p{L}\p{N}]/u.test(character)) {
      for (let unit = 0; unit < character.length; unit++) quoted.push(depth > 0);
      text += character;
    }
  }
  return { text, quoted };
}

/** Words that tell an item from the others, each with how much it tells: 0 to 1. */
export interface ItemWords {
  readonly item: CatalogueItem;
  readonly words: ReadonlyMap<string, number>;
}

/** In the title of nearly anything. */
const EVERYWHERE: ReadonlySet<string> = new Set(["政府信息", "中华人民共和国", "本部门", "主动公开"]);

/** What a word of the content cell counts for, beside a keyword. */
const OF_CONTENT = 0.6;

/** The words of all items; a word that many have tells little. */
export function itemWords(catalogue: readonly CatalogueItem[]): ItemWords[] {
  const holders = new Map<string, number>();
  const own = catalogue.map((item) => {
    const words = new Map<string, number>();
    for (const word of contentWords(item)) words.set(word, OF_CONTENT);
    for (const word of [item.title, ...item.levels, ...item.keywords].map(plain)) words.set(word, 1);
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    return { item, words };
  });
  return own.map(({ item, words }) => ({
    item,
    words: new Map([...words].map(([word, weight]) => [word, weight / Math.sqrt(holders.get(word) ?? 1)])),
  }));
}

function contentWords({ content }: CatalogueItem): string[] {
  return content
    .split(/[、；，。（）《》的]/)
    .map(plain)
    .filter((word) => word.length >= 2 && word.length <= 8 && !EVERYWHERE.has(word));
}

function plain(word: string): string {
  return plainTitle(word).text;
}
