import type { WordList } from "../model/word-list.ts";

/**
 * A word list as CSV (RFC 4180) that the import reads back: words under 「词语」, phrases that are fine under 「例外短语」.
 * With a byte order mark, by which Excel knows UTF-8; a word that Excel would run as a formula gets a `'` in front.
 */
export function wordCsv({ words, except }: Pick<WordList, "words" | "except">): string {
  const rows = Array.from({ length: Math.max(words.length, except.length) }, (_, index) => [
    words[index] ?? "",
    except[index] ?? "",
  ]);
  return `\ufeff${[["词语", "例外短语"], ...rows].map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const guarded = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
