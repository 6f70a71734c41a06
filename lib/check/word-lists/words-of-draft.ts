import type { Block, Draft } from "../../model/draft.ts";

/** The headers over a column of words, and over one of phrases that are fine. */
const WORD_HEADER =
  /^(?:序号)?(?:敏感|关键|禁用|违规|限制|涉密)?(?:词|词语|词条|词汇|用语|关键字|字词)(?:名称|内容|列表|表)?$/;
const EXCEPT_HEADER = /^(?:例外|除外|放行|白名单)(?:短语|词|词语|用语)?$/;

/** What a file of words says, as it stands there. */
export interface FileWords {
  readonly words: readonly string[];
  readonly except: readonly string[];
}

/**
 * The words of a file that was read as a draft. Of a table (CSV, XLSX): the column under a header that says so, else the
 * first; the header is none of them; phrases under 「例外短语」 apart. Of a text: a line each, or set off by tabs and commas.
 * What is hidden in the file is left out.
 */
export function wordsOfDraft({ blocks }: Pick<Draft, "blocks">): FileWords {
  const shown = blocks.filter(({ hidden }) => hidden === undefined);
  const tables = new Map<number, Block[]>();
  for (const block of shown) {
    if (block.cell === undefined) continue;
    const cells = tables.get(block.cell.table);
    if (cells === undefined) tables.set(block.cell.table, [block]);
    else cells.push(block);
  }
  if (tables.size === 0) {
    return { words: shown.flatMap(({ text }) => text.split(/[\n\t,，、;；]/)).flatMap(withoutGuard), except: [] };
  }
  const read = [...tables.values()].map(wordsOfTable);
  return { words: read.flatMap(({ words }) => words), except: read.flatMap(({ except }) => except) };
}

function wordsOfTable(cells: readonly Block[]): FileWords {
  const headers = cells.filter(({ cell }) => cell?.row === 0);
  const columnUnder = (header: RegExp): number | undefined =>
    headers.find(({ text }) => header.test(text.trim()))?.cell?.column;
  const wordColumn = columnUnder(WORD_HEADER);
  const exceptColumn = columnUnder(EXCEPT_HEADER);
  const first = wordColumn !== undefined || exceptColumn !== undefined ? 1 : 0;
  const under = (column: number | undefined): string[] =>
    cells
      .filter(({ cell }) => cell !== undefined && cell.column === column && cell.row >= first)
      .flatMap(({ text }) => withoutGuard(text));
  return { words: under(wordColumn ?? 0), except: under(exceptColumn) };
}

/** Trimmed, without the sign that keeps Excel from taking a word for a formula; nothing where it is blank. */
function withoutGuard(text: string): string[] {
  const word = text.trim().replace(/^'(?=[=+\-@])/, "");
  return word === "" ? [] : [word];
}
