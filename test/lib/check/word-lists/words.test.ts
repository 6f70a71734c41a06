import { describe, expect, test } from "vitest";
import { sortWords } from "../../../../lib/check/word-lists/sort-words.ts";
import { wordsOfDraft } from "../../../../lib/check/word-lists/words-of-draft.ts";
import type { Block } from "../../../../lib/model/draft.ts";

function table(rows: readonly (readonly string[])[], number = 0): Block[] {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ kind: "cell", text, cell: { table: number, row, column } }) as const),
  );
}

describe("wordsOfDraft", () => {
  test("a text: a line each, or set off by tabs and commas", () => {
    const blocks = ["串标", " 围标 ", "", "陪标、挂靠，转包"].map((text) => ({ kind: "paragraph", text }) as const);
    expect(wordsOfDraft({ blocks })).toEqual({ words: ["串标", "围标", "陪标", "挂靠", "转包"], except: [] });
  });

  test.each([
    [
      "the first column without a header",
      [
        ["串标", "备注"],
        ["围标", ""],
      ],
      ["串标", "围标"],
      [],
    ],
    [
      "a header over the first column",
      [
        ["敏感词", "说明"],
        ["串标", "招标"],
      ],
      ["串标"],
      [],
    ],
    [
      "a header over another column",
      [
        ["序号", "词语"],
        ["1", "串标"],
        ["2", "围标"],
      ],
      ["串标", "围标"],
      [],
    ],
    [
      "phrases that are fine",
      [
        ["词语", "例外短语"],
        ["串标", "反串标"],
        ["围标", ""],
      ],
      ["串标", "围标"],
      ["反串标"],
    ],
    ["a sign before a formula", [["词语"], ["'=1+1"], ["'平反"]], ["=1+1", "'平反"], []],
  ])("a table: %s", (_, rows, words, except) => {
    expect(wordsOfDraft({ blocks: table(rows) })).toEqual({ words, except });
  });

  test("all sheets, and nothing that is hidden", () => {
    const hidden: Block[] = table([["密"]], 2).map((block) => ({ ...block, hidden: "hidden-sheet" }));
    expect(
      wordsOfDraft({ blocks: [...table([["甲乙"]]), ...table([["词语"], ["丙丁"]], 1), ...hidden] }).words,
    ).toEqual(["甲乙", "丙丁"]);
  });
});

test("sortWords leaves out and counts", () => {
  expect(sortWords(["串标", "ＡＢ股", "ab股", "标", "标", "串标", "长".repeat(41), " 密 "])).toEqual({
    words: ["串标", "ＡＢ股"],
    duplicates: 2,
    tooShort: ["标", " 密 "],
    tooLong: ["长".repeat(41)],
  });
});
