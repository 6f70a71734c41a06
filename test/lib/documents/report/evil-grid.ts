import type { Grid } from "../../../../lib/model/grid.ts";

/** What a case may be called that a program for tables or a page would run, or that no XML holds. */
export const EVIL = [
  '=HYPERLINK("http://127.0.0.1/","点我")',
  "<script>alert(1)</script>",
  "+1",
  "-1",
  "@SUM(A1:A9)",
  "＝1+1",
  "=1\n+2",
  "\t=1",
  "'=1",
  "a\u0000b\u0008c",
  "半\ud83d个",
  "]]>&amp;&lt;",
  "{SUM(A1)}",
  '"引号",逗号;分号',
  "_x000D_和_x0041_",
  "😀",
  "１２３",
  "0012",
  "2026-01-01",
] as const;

/** What is left of them in a file: without what is no text. */
export function asText(text: string): string {
  return text.replaceAll("\u0000", "").replaceAll("\u0008", "").replaceAll("\ud83d个", "个");
}

/** A table of evil words, one with a figure that is a sum beside it; every line of it is evil too. */
export const EVIL_GRID: Grid = {
  title: "=1+1:[表]*?/\\<&'x'",
  above: "=cmd|' /C calc'!A0",
  below: ["@下\u0000面", ""],
  widths: [20, 6, 6, 6],
  headRows: 1,
  rows: [
    ["=案件", "+甲", "-乙", "@合计"].map((text) => ({ text, head: true as const })),
    ...EVIL.map((text, index) => [
      { text },
      { text: String(index), key: `${index}/a`, value: index },
      { text: "-2", key: `${index}/b`, value: -2 },
      { text: String(index - 2), key: `${index}/all`, value: index - 2, sumOf: [`${index}/a`, `${index}/b`] },
    ]),
    [{ text: "长".repeat(40_000), colSpan: 4 }],
  ],
};
